import { expect, test } from 'vitest'
import { x12Checker } from '../checker.ts'
import { answerText, bytesOf, recounted, replaced, sampleText, verdictOf } from '../testing.ts'
import { type SentSet, sentIndex, sentListener } from './match.ts'
import { answersListener, type X12Answer } from './read-answers.ts'

const answersIn = (text: string): X12Answer[] => {
  const answers: X12Answer[] = []
  const walker = x12Checker([answersListener((each) => void answers.push(each))])
  walker.push(bytesOf(text))
  walker.end()
  return answers
}

const sentIn = (...texts: string[]): SentSet[] => {
  const sent: SentSet[] = []
  for (const text of texts) {
    const walker = x12Checker([sentListener((each) => void sent.push(each))])
    walker.push(bytesOf(text))
    walker.end()
  }
  return sent
}

const answerTo = (text: string): string => answerText(verdictOf(bytesOf(text)))
const segmentsOf = (text: string, form: RegExp): string[] => text.split('~').filter((segment) => form.test(segment))

const claims = sampleText('valid/837p-16-twelve-claims.edi')
const two = sampleText('invalid/837p-e38-duplicate-st02.edi')
/** Two sets in one group: the second made an own set, and the first or none spoilt. */
const twoSets = (spoil: (text: string) => string) => {
  const second = two.lastIndexOf('ST*837')
  const renumbered = two
    .slice(second)
    .replace('ST*837*0001', 'ST*837*0002')
    .replace(/SE\*(\d+)\*0001/, 'SE*$1*0002')
  return spoil(two.slice(0, second)) + renumbered.replaceAll('RX1001', 'RX2001')
}

test('a group of which one set is refused is accepted in part', () => {
  const text = answerTo(twoSets((first) => replaced(first, 'CLM*RX1001*82.5', 'CLM*RX1001*')))
  expect(segmentsOf(text, /^(AK2|IK3|CTX|IK4|IK5|AK9)/)).toEqual([
    'AK2*837*0001*005010X222A1',
    'IK3*CLM*19*2300*8',
    'CTX*CLM01:RX1001',
    'IK4*2*782*1',
    'IK5*R*5',
    'AK2*837*0002*005010X222A1',
    'IK5*A',
    'AK9*P*2*2*1',
  ])
})

test('two sound sets are accepted, two refused ones refused', () => {
  expect(segmentsOf(answerTo(twoSets((first) => first)), /^AK9/)).toEqual(['AK9*A*2*2*2'])
  const both = twoSets((first) => first).replaceAll('*Y*A*Y*Y', '*Y*A*Y*')
  expect(segmentsOf(answerTo(both), /^AK9/)).toEqual(['AK9*R*2*2*0'])
})

test('a set with warnings only is accepted, with the warnings noted', () => {
  const text = replaced(sampleText('valid/834-04-full-audit-cob.edi'), 'INS*Y*18*030*XN', 'INS*Y*18*021*28')
  const verdict = verdictOf(bytesOf(text))
  expect(verdict.isAccepted).toBe(true)
  expect(segmentsOf(answerText(verdict), /^(IK|AK9)/)).toEqual([
    'IK3*INS*7*2000*8',
    'IK4*3*875*I12',
    'IK5*E',
    'AK9*E*1*1*1',
  ])
})

test('what a condition calls for is told with its trigger', () => {
  const text = replaced(sampleText('valid/834-01-add-family.edi'), 'INS*Y*18*021*28*A***FT', 'INS*Y*18*021*28*A')
  expect(segmentsOf(answerTo(text), /^(IK|CTX)/)).toEqual([
    'IK3*INS*7*2000*8',
    'CTX*SUBSCRIBER NUMBER REF02:111223333',
    'IK4*8*584*I9',
    'CTX*SITUATIONAL TRIGGER*INS*7*2000*1',
    'IK5*R*I5',
  ])
})

test('a TA1 is written when it is asked for, and says accepted', () => {
  const asked = replaced(sampleText('valid/834-01-add-family.edi'), '000000301*0*T', '000000301*1*T')
  const text = answerTo(asked)
  expect(segmentsOf(text, /^TA1/)).toEqual(['TA1*000000301*261122*0900*A*000'])
  expect(segmentsOf(text, /^(AK9|IEA)/)).toEqual(['AK9*A*1*1*1', 'IEA*1*000000777'])
})

test('a wrong qualifier nobody needs is noted, and the interchange accepted', () => {
  const verdict = verdictOf(bytesOf(replaced(sampleText('valid/834-01-add-family.edi'), 'ISA*00*', 'ISA*01*')))
  expect(verdict.isAccepted).toBe(true)
  expect(segmentsOf(answerText(verdict), /^TA1/)).toEqual(['TA1*000000301*261122*0900*E*010'])
})

test('an interchange that comes twice in a file is refused the second time', () => {
  const text = sampleText('valid/834-01-add-family.edi')
  expect(segmentsOf(answerTo(text + text), /^TA1/)).toEqual(['TA1*000000301*261122*0900*R*025'])
})

test('an answer bears the separators of what it answers', () => {
  const swapped = sampleText('valid/837p-09-dependent-patient.edi')
    .replaceAll('*', '|')
    .replaceAll('^', '!')
    .replaceAll(':', '>')
  const verdict = verdictOf(bytesOf(swapped))
  expect(verdict.isAccepted).toBe(true)
  const text = answerText(verdict)
  expect(text).toContain('IK5|A~')
  expect(text).toContain('STC|A2>20|')
  expect(verdictOf(bytesOf(text)).findings).toEqual([])
})

test('a 277CA lists every claim once, with totals of what is accepted and rejected', () => {
  const bad = replaced(
    replaced(claims, 'CLM*RXM003*82.5', 'CLM*RXM003*80'),
    'CLM*RXM005*82.5***01',
    'CLM*RXM005*82.5***98',
  )
  const text = answerTo(bad)
  expect(segmentsOf(text, /^(QTY|AMT)/)).toEqual([
    ...['QTY*90*10', 'QTY*AA*2', 'AMT*YU*825', 'AMT*YY*162.5'],
    ...['QTY*QA*10', 'QTY*QC*2', 'AMT*YU*825', 'AMT*YY*162.5'],
  ])
  const told = answersIn(text).flatMap((each) => (each.kind === 'claim' ? [each] : []))
  expect(told.map(({ claim }) => claim)).toEqual(
    Array.from({ length: 12 }, (_, no) => `RXM${String(no).padStart(3, '0')}`),
  )
  const refused = told
    .filter(({ action }) => action === 'U')
    .map(({ claim, statuses }) => [claim, ...statuses.map(({ category, status }) => `${category}:${status}`)])
  expect(refused).toEqual([
    ['RXM003', 'A7:400', 'A7:178'],
    ['RXM005', 'A7:249'],
  ])
  expect(verdictOf(bytesOf(text)).findings).toEqual([])
})

test('what is wrong with a billing provider or a subscriber is told of all claims below, and of no other', () => {
  const bad = replaced(
    claims,
    'NM1*85*2*CORNER PHARMACY INC*****XX*1444444446',
    'NM1*85*2*CORNER PHARMACY INC*****XX*1444444445',
  )
  const refused = answersIn(answerTo(bad)).filter((each) => each.kind === 'claim' && each.action === 'U')
  expect(refused).toHaveLength(12)
  expect(verdictOf(bytesOf(answerTo(bad))).findings).toEqual([])
  const second = claims.indexOf('HL*3*1*22')
  const one = claims.slice(0, second) + replaced(claims.slice(second), 'N4*WORCESTER*MA*01609', 'N4*WORCESTER*QQ*01609')
  const told = answersIn(answerTo(one)).flatMap((each) => (each.kind === 'claim' && each.action === 'U' ? [each] : []))
  expect(told.map(({ claim, statuses }) => [claim, statuses])).toEqual([
    ['RXM001', [{ category: 'A7', status: '501', entity: 'IL' }]],
  ])
})

test('no claim of a refused set is acknowledged', () => {
  const text = answerTo(replaced(claims, 'BHT*0019', 'BHT*9999'))
  expect(segmentsOf(text, /^(IK5|STC)/)).toEqual(['IK5*R*5'])
})

test('each answer is matched to the set or claim it speaks of, and to no other', () => {
  const family = sampleText('valid/834-01-add-family.edi')
  const sent = sentIn(claims, family, twoSets((first) => first).replaceAll('BATCH0001', 'BATCH0002'))
  const index = sentIndex(sent)
  const [claimSet, familySet] = sent
  const matches = (text: string) => answersIn(text).map(index.match)

  const claimAnswers = matches(answerTo(claims))
  expect(claimAnswers.map(({ sets }) => sets)).toEqual(claimAnswers.map(() => [claimSet]))
  expect(claimAnswers.flatMap(({ claim }) => claim ?? [])).toEqual(claimSet!.claims)

  const familyAnswers = matches(answerTo(replaced(family, '000000301*0*T', '000000301*1*T')))
  expect(familyAnswers.map(({ answer }) => answer.kind)).toEqual(['interchange', 'set', 'group'])
  expect(familyAnswers.map(({ sets }) => sets)).toEqual(familyAnswers.map(() => [familySet]))

  const partial = matches(answerTo(twoSets((first) => replaced(first, 'CLM*RX1001*82.5', 'CLM*RX1001*'))))
  const ofSets = partial.filter(({ answer }) => answer.kind === 'set')
  expect(ofSets.map(({ sets, answer }) => [sets[0]?.set, answer.kind === 'set' && answer.answer])).toEqual([
    ['0001', 'R'],
    ['0002', 'A'],
  ])
})

test('an answer to something never sent, or from somebody else, is matched to nothing', () => {
  const index = sentIndex(sentIn(claims))
  const text = answerTo(claims)
  expect(
    answersIn(answerTo(sampleText('valid/834-01-add-family.edi'))).flatMap((each) => index.match(each).sets),
  ).toEqual([])
  const stranger = text.replaceAll('CLEARHOUSE     ', 'SOMEBODYELSE   ')
  expect(answersIn(stranger).flatMap((each) => index.match(each).sets)).toEqual([])
})

test('answers of others are read: leading zeros do not count, and the samples say what they say', () => {
  const index = sentIndex(
    sentIn(
      replaced(
        replaced(claims, 'GS*HC*PHARM01*CLEARHOUSE*20261122*0900*116', 'GS*HC*PHARM01*CLEARHOUSE*20261122*0900*000116'),
        'GE*1*116',
        'GE*1*000116',
      ),
    ),
  )
  const [set] = answersIn(answerTo(claims)).filter(({ kind }) => kind === 'set')
  expect(index.match(set!).sets).toHaveLength(1)
  expect(
    answersIn(sampleText('valid/999-03-partial.edi')).map((each) =>
      each.kind === 'set' || each.kind === 'group' ? each.answer : '',
    ),
  ).toEqual(['A', 'R', 'P'])
  expect(answersIn(sampleText('valid/ta1-03-rejected-duplicate.edi'))).toMatchObject([
    { kind: 'interchange', answer: 'R', note: '025' },
  ])
  expect(answersIn(sampleText('valid/277ca-03-rejected-two-reasons.edi')).at(-1)).toMatchObject({
    kind: 'claim',
    action: 'U',
    statuses: [
      { category: 'A3', status: '21' },
      { category: 'A7', status: '33', entity: 'IL' },
    ],
  })
})

test('the fault of a claim in a 999 names the claim', () => {
  const text = recounted(replaced(sampleText('valid/837p-10-replacement-freq7.edi'), 'HI*ABK:Z23~\n', ''))
  const set = answersIn(answerTo(text)).find(({ kind }) => kind === 'set')
  expect(set).toMatchObject({
    answer: 'R',
    faults: [{ segment: 'HI', loop: '2300', error: '3', unit: { name: 'CLM01', value: 'RX1001' } }],
  })
})

test('what is no character of X12 is not said back', () => {
  const text = replaced(sampleText('valid/837p-09-dependent-patient.edi'), 'CLM*RX1009', 'CLM*RX\u00c91009')
  const answer = answerText(verdictOf(Buffer.from(text, 'utf8')))
  expect(segmentsOf(answer, /^(IK|CTX)/)).toEqual(['IK3*CLM*22*2300*8', 'IK4*1*1028*6', 'IK5*R*5'])
  expect(verdictOf(bytesOf(answer)).findings).toEqual([])
})

test.each([
  ['GS*BE*PHARM01*', 'GS*B*P*'],
  ['GS*BE*PHARM01*CLEARHOUSE*20261122*0900*301*X*005010X220A1', 'GS*BE*PHARM01*CLEARHOUSE*20261122*0900*X1*X*'],
  ['ST*834*0001*', 'ST*834*1*'],
  ['ST*834*0001*', 'ST***'],
  ['*261122*0900*^*00501*000000301*', '*26112X*9900*^*00501*00000030A*'],
  ['HD*021**HLT', `HD*021**HLT${'*'.repeat(115)}X`],
])('an answer to a file whose own numbers are broken is well formed: %s', (from, to) => {
  const answer = answerTo(replaced(sampleText('valid/834-01-add-family.edi'), from, to))
  expect(answer).not.toBe('')
  expect(verdictOf(bytesOf(answer)).findings).toEqual([])
})
