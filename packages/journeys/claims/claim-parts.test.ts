import type { AccumulatorEntry, Decision, Money } from '@mortar/canonical/claim/decision'
import { expect, test } from 'vitest'
import { accumulatorMoves } from './accumulator-moves.ts'
import { pricePartsOf } from './price-parts.ts'

const deductible = { accumulator: 'deductible', name: '', network: 'in', planYear: 2026 } as const
const entry = (amountCents: number): AccumulatorEntry => ({
  ...deductible,
  memberKey: 'M1',
  familyId: 'F',
  amountCents,
})
const balances = [
  { ...deductible, memberKey: 'M1', amountCents: 500 },
  { ...deductible, memberKey: 'M2', amountCents: 200 },
  { ...deductible, memberKey: 'M1', planYear: 2025, amountCents: 9_000 },
]
const money = {
  ...{
    ingredientCostCents: 4_000,
    dispensingFeeCents: 150,
    flatTaxCents: 0,
    percentageTaxCents: 30,
    incentiveCents: 0,
  },
  ...{ professionalFeeCents: 0, otherAmounts: [{ qualifier: '99', amountCents: 20 }], otherPayerCents: 1_000 },
  ...{ patientPayCents: 700, totalPaidCents: 2_500 },
} as unknown as Money
const paid = { kind: 'paid', entries: [entry(300), entry(50)], money } as unknown as Decision

test('an accumulator moves from the balance of its own year, and the family with it', () => {
  expect(accumulatorMoves(paid, balances)).toMatchObject([
    { amountCents: 350, beforeCents: 500, afterCents: 850, familyBeforeCents: 700, familyAfterCents: 1_050 },
  ])
})

test('a rebilling moves by what it gives back and what it takes, together', () => {
  const rebilled = { kind: 'rebilled', reversal: { entries: [entry(-300)] }, billing: { entries: [entry(120)] } }
  expect(accumulatorMoves(rebilled as unknown as Decision, balances)).toMatchObject([
    { amountCents: -180, afterCents: 320, familyAfterCents: 520 },
  ])
})

test('the parts of a price add up to what the plan pays, without those of nothing', () => {
  const { parts, planPaysCents } = pricePartsOf(paid)!
  expect(parts.reduce((total, { cents }) => total + cents, 0)).toBe(planPaysCents)
  expect(parts.map(({ name }) => name)).toEqual([
    'Ingredient cost',
    'Dispensing fee',
    'Percentage tax',
    'Other 99',
    'Other payers',
    'Patient',
  ])
})

test('a refusal has neither', () => {
  const refused = { kind: 'rejected' } as Decision
  expect([accumulatorMoves(refused, balances), pricePartsOf(refused)]).toEqual([[], undefined])
})
