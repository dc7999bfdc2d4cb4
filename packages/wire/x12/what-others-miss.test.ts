import { expect, test } from 'vitest'
import {
  answerText,
  bytesOf,
  piecesOf,
  recounted,
  replaced,
  sample,
  sampleNames,
  sampleText,
  verdictOf,
} from './testing.ts'

/*
 * Faults that open parsers and validators were seen to miss, or to break on: node-x12, x12-parser, pyx12, imsweb, staedi, LinuxForHealth. Each is
 * caught here, or it is said where it can be caught.
 */

const codesOf = (text: string): string[] => verdictOf(bytesOf(text)).findings.map(({ code }) => code)
const acceptedIn = (texts: Iterable<[string, string]>): string[] =>
  [...texts].filter(([, text]) => verdictOf(bytesOf(text)).isAccepted).map(([name]) => name)

test('one segment gone, SE01 left as it was: never accepted, whichever segment it is', () => {
  const without = sampleNames('valid').flatMap((name): [string, string][] => {
    const segments = sampleText(name).split('~')
    const inSet = segments.flatMap((segment, at) => (/^\s*(ISA|GS|ST|SE|GE|IEA|TA1)\*|^\s*$/.test(segment) ? [] : [at]))
    return inSet.map((gone) => [`${name} ${gone}`, segments.filter((_, at) => at !== gone).join('~')])
  })
  expect(without.length).toBeGreaterThan(500)
  expect(acceptedIn(without)).toEqual([])
})

test('a file cut at 60 %, without SE, GE and IEA: refused, and the answer says so', () => {
  // 60 % of the two files that hold a TA1 only would lie within the ISA.
  for (const name of sampleNames('valid').filter((each) => !each.includes('ta1'))) {
    const text = sampleText(name)
    const verdict = verdictOf(bytesOf(text.slice(0, Math.floor(text.length * 0.6))))
    expect(verdict.isAccepted, name).toBe(false)
    expect(answerText(verdict), name).toMatch(/TA1\*\d{9}\*\d{6}\*\d{4}\*R\*023/)
  }
})

test('a file cut at any byte before its last terminator is never accepted', () => {
  const text = sampleText('valid/834-01-add-family.edi')
  const cuts = Array.from({ length: text.lastIndexOf('~') + 1 }, (_, at): [string, string] => [
    `${at}`,
    text.slice(0, at),
  ])
  expect(acceptedIn(cuts)).toEqual([])
})

const family = sampleText('valid/834-01-add-family.edi')
const child = family.slice(family.indexOf('INS*N*19'), family.indexOf('SE*43'))
const withTotals = (text: string) => replaced(text, 'N1*P5', 'QTY*TO*3~\nQTY*ET*1~\nQTY*DT*2~\nN1*P5')

test('a member gone, SE01 made right: caught by the totals of the header', () => {
  const text = recounted(replaced(withTotals(family), child, ''))
  expect(codesOf(text)).toEqual(['x12-count-members', 'x12-count-members'])
})

test('a member doubled, SE01 made right: caught by the totals of the header', () => {
  const text = recounted(replaced(withTotals(family), child, child + child))
  expect(codesOf(text)).toEqual(['x12-count-members', 'x12-count-members'])
})

test('a member gone or doubled where the header counts nothing cannot be seen in the file: the mirror and the last full file must see it', () => {
  expect(codesOf(recounted(replaced(family, child, '')))).toEqual([])
  expect(codesOf(recounted(replaced(family, child, child + child)))).toEqual([])
})

test('the subscriber of a family gone, SE01 made right: caught by its dependents', () => {
  const subscriber = family.slice(family.indexOf('INS*Y'), family.indexOf('INS*N*01'))
  expect(codesOf(recounted(replaced(family, subscriber, '')))).toContain('x12-member-without-subscriber')
})

test('a claim gone from a remittance, SE01 made right: caught by the payment, unless nothing was paid for it', () => {
  const text = sampleText('valid/835-01-paid-and-denied.edi')
  const paid = text.slice(text.indexOf('CLP*RX1001'), text.indexOf('CLP*RX1006'))
  const denied = text.slice(text.indexOf('CLP*RX1006'), text.indexOf('SE*56'))
  expect(codesOf(recounted(replaced(text, paid, '')))).toEqual(['x12-balance-payment'])
  expect(codesOf(recounted(replaced(text, paid, paid + paid)))).toEqual(['x12-balance-payment'])
  expect(codesOf(recounted(replaced(text, denied, '')))).toEqual([])
})

test('a premium gone from an 820, SE01 made right: caught by the payment', () => {
  const text = sampleText('valid/820-01-group-premium.edi')
  const one = text.slice(text.indexOf('ENT*1'), text.indexOf('ENT*2'))
  expect(codesOf(recounted(replaced(text, one, '')))).toEqual(['x12-balance-premium'])
})

test('a claim doubled in an 837, SE01 and levels made right: caught by its number', () => {
  expect(codesOf(sampleText('invalid/837p-e39-duplicate-clm01-same-file.edi'))).toEqual(['x12-claim-repeated'])
})

test('IEA02 that differs from ISA13: TA1 R 001', () => {
  expect(answerText(verdictOf(sample('invalid/837p-e05-iea-control.edi')))).toContain('*R*001~')
})

test('pieces that end at any terminator, or anywhere, change nothing', () => {
  for (const name of [...sampleNames('valid'), ...sampleNames('invalid')]) {
    const bytes = sample(name)
    const whole = JSON.stringify(verdictOf(bytes))
    const terminators = [...bytes.keys()].filter((at) => bytes[at] === 0x7e)
    for (const shift of [0, 1, 2]) {
      const pieces = piecesOf(
        bytes,
        terminators.map((at) => at + shift),
      )
      expect(JSON.stringify(verdictOf(...pieces)) === whole, `${name} ${shift}`).toBe(true)
    }
    const bytewise = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    expect(JSON.stringify(verdictOf(...bytewise)) === whole, name).toBe(true)
  }
})

test.each([
  [3, 'invalid/835-e02-claim-out-of-balance.edi'],
  [3, 'invalid/835-e03-transaction-out-of-balance.edi'],
  [3, 'invalid/820-e01-out-of-balance.edi'],
  [4, 'invalid/837p-e23-dx-pointer-out-of-range.edi'],
  [4, 'invalid/837p-e33-sbr02-blank-with-no-2000C.edi'],
  [4, 'invalid/834-e01-dependent-without-subscriber.edi'],
  [5, 'invalid/837p-e27-icd10-with-dot.edi'],
  [5, 'invalid/837p-e29-cvx-as-cpt.edi'],
  [5, 'invalid/837p-e30-deleted-code-for-date.edi'],
  [5, 'invalid/835-e07-unknown-carc.edi'],
])('level %i is judged: %s', (level, name) => {
  const { findings, isAccepted } = verdictOf(sample(name))
  expect(isAccepted).toBe(false)
  expect(new Set(findings.map((found) => found.level))).toEqual(new Set([level]))
})

test('an 835, which has no ST03, gets a whole 999', () => {
  const text = answerText(verdictOf(sample('valid/835-01-paid-and-denied.edi')))
  expect(text).toMatch(
    /AK1\*HP\*201\*005010X221A1~AK2\*835\*0001~IK5\*A~AK9\*A\*1\*1\*1~SE\*6\*0001~GE\*1\*777~IEA\*1\*/,
  )
})

test('too many elements, trailing separators, 13 diagnoses, a missing GS: told, not stumbled over', () => {
  expect(codesOf(sampleText('invalid/837p-e18-too-many-elements.edi'))).toEqual(['x12-elements-too-many'])
  expect(codesOf(sampleText('invalid/837p-e49-13-diagnoses.edi'))).toEqual(['x12-elements-too-many'])
  expect(codesOf(sampleText('invalid/837p-e36-missing-gs-segment.edi'))).toEqual(['x12-group-missing'])
  const trailing = replaced(
    sampleText('valid/837p-10-replacement-freq7.edi'),
    'REF*EI*123456789~',
    'REF*EI*123456789**~',
  )
  expect(codesOf(trailing)).toEqual(['x12-trailing-separators'])
})

test('a byte order mark first changes nothing but the place of each byte', () => {
  for (const name of sampleNames('valid')) {
    const verdict = verdictOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), sample(name)]))
    expect(verdict.findings, name).toEqual([])
    expect(answerText(verdict)).toBe(answerText(verdictOf(sample(name))))
  }
})
