import { expect, test } from 'vitest'
import { codeListOf } from '../codes/code-list.ts'
import { textAt } from '../element-bytes.ts'
import { x12Judge } from '../judge.ts'
import { answerNumbers, answerText, sample } from '../testing.ts'
import type { Check } from './check.ts'
import { markAt } from './mark.ts'
import type { CheckOptions } from './run.ts'

const judged = (name: string, options: CheckOptions) => {
  const judge = x12Judge({ numbersOf: () => answerNumbers, ...options })
  judge.push(sample(name))
  return judge.end()
}

/** A payer that takes claims of one place of service only. */
const onlyPlace = (place: string): Check => ({
  name: 'only-place',
  level: 7,
  guides: ['837P'],
  start: ({ say }) => ({
    segments: {
      '2300:CLM': (view, here) => {
        if (textAt(view, 5, 1) !== place)
          say('x12-partner-rule', markAt(view, here, 5, 1), { hint: 'The payer takes claims of pharmacies only.' })
      },
    },
  }),
})

test('a rule of a partner is handed in, and is heard like the others', () => {
  expect(judged('valid/837p-16-twelve-claims.edi', { also: [onlyPlace('01')] }).isAccepted).toBe(true)
  const verdict = judged('valid/837p-16-twelve-claims.edi', { also: [onlyPlace('11')] })
  expect(verdict.findings).toHaveLength(12)
  expect(verdict.findings[0]).toMatchObject({
    level: 7,
    code: 'x12-partner-rule',
    hint: 'The payer takes claims of pharmacies only.',
    where: { loop: '2300', segment: 'CLM', element: 5, component: 1 },
  })
  expect(answerText(verdict).match(/STC\*A3:732\*\d{8}\*U/g)).toHaveLength(12)
})

test('a rule for other sets is not heard', () => {
  expect(judged('valid/835-01-paid-and-denied.edi', { also: [onlyPlace('11')] }).isAccepted).toBe(true)
})

test('a rule that names a place the guide has not is our fault, told at once', () => {
  const lost: Check = {
    name: 'lost',
    level: 7,
    guides: ['837P'],
    start: () => ({ segments: { '2300:CLX': () => undefined } }),
  }
  expect(() => judged('valid/837p-16-twelve-claims.edi', { also: [lost] })).toThrow()
})

test('a fuller list of codes takes the place of ours: what it does not hold is unknown', () => {
  const table = 'code\tmeaning\tfrom\tto\tsource\n90471\tadministration\t\t\tours\n'
  const list = codeListOf({ name: 'procedure', complete: true, form: '\\d{4}[0-9A-Z]', asOf: '2026-11-22' }, table)
  const { findings } = judged('valid/837p-02-two-vaccines-90472.edi', { codeLists: new Map([['procedure', list]]) })
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['x12-code-unknown']))
})
