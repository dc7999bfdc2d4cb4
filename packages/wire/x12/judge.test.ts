import { expect, test } from 'vitest'
import { answerText, recounted, replaced, bytesOf, sample, sampleNames, sampleText, verdictOf, verdicts } from './testing.ts'

const findingsOfAnswer = (text: string) => (text === '' ? [] : verdictOf(bytesOf(text)).findings)

test.each(sampleNames('valid'))('%s is accepted', (name) => {
  const verdict = verdictOf(sample(name))
  expect(verdict.findings).toEqual([])
  expect(verdict.isAccepted).toBe(true)
})

test.each(verdicts.filter(({ snip }) => snip !== undefined))('$file is refused at the level of the manifest', ({ file, snip }) => {
  const verdict = verdictOf(sample(file))
  expect(verdict.isAccepted).toBe(false)
  expect(verdict.findings.some(({ level, isWarning }) => level === snip && !isWarning)).toBe(true)
  // What is wrong at a higher level only follows from it.
  expect(Math.min(...verdict.findings.map(({ level }) => level))).toBe(snip)
})

test.each(verdicts)('$file is answered with the codes of the manifest', ({ file, ik3, ik4, ik5, ak9, ta1, snip, expect: said }) => {
  const text = answerText(verdictOf(sample(file)))
  const segments = text.split('~')
  const holds = (form: RegExp) => segments.some((segment) => form.test(segment))
  const oneOf = (codes: string) => `(${codes.split(' or ').join('|')})`
  for (const [segment, loop, code] of ik3 ?? [])
    expect(holds(new RegExp(`^IK3\\*${segment}\\*\\d+\\*${loop === '' ? '\\w*' : loop}\\*${oneOf(code!)}$`))).toBe(true)
  for (const [element, data, code] of ik4 ?? [])
    expect(holds(new RegExp(`^IK4\\*${element || '\\d+'}[\\d:]*\\*${data || '\\d*'}\\*${oneOf(code!)}$`))).toBe(true)
  if (ik5 !== undefined) expect(holds(new RegExp(`^IK5\\*R(\\*\\w+)*\\*${ik5}`))).toBe(true)
  if (ak9 !== undefined) expect(holds(new RegExp(`^AK9\\*R\\*\\d+\\*\\d+\\*\\d+(\\*\\w+)*\\*${ak9}`))).toBe(true)
  if (ta1 !== undefined) expect(holds(new RegExp(`^TA1\\*\\d{9}\\*\\d{6}\\*\\d{4}\\*R\\*${ta1}$`))).toBe(true)
  const status = /277CA (A\d:\d+)/.exec(said ?? '')?.[1]
  if (status !== undefined) expect(holds(new RegExp(`^STC\\*${status}\\*\\d{8}\\*U`)) || holds(/^IK5\*R\*I5/)).toBe(true)
  else if (said?.startsWith('999 R') && ak9 === undefined) expect(holds(/^IK5\*R/)).toBe(true)
  if (snip === undefined && text !== '') expect(holds(/^AK9\*A\*(\d+)\*\1\*\1$/)).toBe(true)
})

test.each([...sampleNames('valid'), ...sampleNames('invalid')])('the answer to %s reads back without a finding', (name) => {
  expect(findingsOfAnswer(answerText(verdictOf(sample(name))))).toEqual([])
})

test('an acknowledgement is not acknowledged', () => {
  for (const name of ['valid/999-01-accepted.edi', 'valid/999-03-partial.edi', 'valid/ta1-01-accepted.edi'])
    expect(verdictOf(sample(name)).answers).toEqual([])
})

test('a file without an interchange is no X12, whatever it holds', () => {
  for (const text of ['', 'ISA', '\n', 'H,1,2\r\n', '{"a":1}', `ISA*${' '.repeat(200)}`])
    expect(verdictOf(bytesOf(text))).toMatchObject({ isX12: false, isAccepted: false, answers: [] })
})

test('a set that failed level 1 is not judged further, the next one is', () => {
  const text = sampleText('invalid/837p-e38-duplicate-st02.edi')
  const broken = replaced(text, 'CLM*RX1001*82.5', 'CLM*RX1001*99')
  const codes = verdictOf(bytesOf(broken)).findings.map(({ code, where }) => `${where.setNo} ${code}`)
  expect(codes).toEqual(['1 x12-balance-lines', '2 x12-set-repeated'])
})

test('sums that only a missing end makes wrong are not told', () => {
  const text = sampleText('valid/835-01-paid-and-denied.edi')
  const cut = text.slice(0, text.indexOf('SVC*HC:90471'))
  expect(verdictOf(bytesOf(cut)).findings.filter(({ level }) => level > 2)).toEqual([])
})

test('findings never hold a value of the file', () => {
  const text = recounted(
    replaced(replaced(sampleText('valid/837p-12-secondary-cob.edi'), 'SVD*PRI01*60', 'SVD*SECRETPAYER*61'), 'ABK:I10', 'ABK:SECRET'),
  )
  const { findings } = verdictOf(bytesOf(text))
  expect(findings.length).toBeGreaterThan(2)
  expect(JSON.stringify(findings)).not.toContain('SECRET')
})
