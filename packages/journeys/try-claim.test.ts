import type { Database } from '@mortar/store/database'
import { testDatabase } from '@mortar/store/testing'
import { readRequest, readResponse } from '@mortar/wire/ncpdp/read'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestClaim } from './claims/test-claim.ts'
import { claimGround, seedDemo } from './claims/testing.ts'
import { tryClaim } from './try-claim.ts'

const now = new Date('2026-01-15T15:00:00Z')
let db: Database

beforeAll(async () => {
  db = await testDatabase()
  await seedDemo(db, [], now)
})
afterAll(() => db.stop())

const attempt = (form: TestClaim) =>
  tryClaim(
    claimGround(db, () => now),
    { actor: 'user:test', form },
  )

const decided = async (form: TestClaim) => {
  const { tried, issues } = await attempt(form)
  expect(issues).toEqual([])
  const { request, response, decision } = tried!
  return {
    asked: readRequest(request),
    answered: readResponse(response).transactions[0]!,
    decision: decision!,
    step: (edit: string) => decision!.trace.find((each) => each.edit === edit),
  }
}

const common = {
  plan: 'RXGOLD',
  pharmacy: '2000100000',
  prescriber: '2005000007',
  serviceOn: '2026-01-15',
  quantity: '60',
  days: '30',
  asked: 'bill',
}
const amoxicillin = { drug: '00093310501', quantity: '5', cost: '4.65' }
const fenofibrate = { drug: '68180023109', quantity: '2', cost: '3.71' }
/** The plan covers no such product. */
const base = { drug: '00990000001', quantity: '53', cost: '10.60' }
const compound: TestClaim = {
  ...common,
  compound: '2',
  dosageForm: '03',
  dispensingUnit: '2',
  route: '6064005',
  fee: '15',
  ingredients: [amoxicillin, fenofibrate],
}

describe('a compound', () => {
  test('is asked for by a message that names its ingredients and no product of its own', async () => {
    const { asked } = await decided(compound)
    expect(asked.transactions[0]).toMatchObject({
      claim: {
        productQualifier: '00',
        productId: '0',
        compoundCode: '2',
        quantityMilli: 60_000,
        unitOfMeasure: 'GM',
        routeOfAdministration: '6064005',
      },
      compound: {
        dosageForm: '03',
        dispensingUnitForm: '2',
        ingredients: [
          { productQualifier: '03', productId: '00093310501', quantityMilli: 5_000, costCents: 465, basisOfCost: '01' },
          { productQualifier: '03', productId: '68180023109', quantityMilli: 2_000, costCents: 371, basisOfCost: '01' },
        ],
      },
      pricing: { ingredientCostCents: 836, dispensingFeeCents: 1_500, grossAmountDueCents: 2_336 },
    })
  })

  test('is priced from its ingredients, and its cost is theirs together', async () => {
    const { answered, step } = await decided(compound)
    expect(answered.status?.status).toBe('P')
    expect(answered.pricing).toMatchObject({ ingredientCostPaidCents: 836, dispensingFeePaidCents: 1_500 })
    expect(step('compound')?.compared).toEqual({ ingredientCents: 836, feeCents: 1_500 })
  })

  test('with an ingredient that is not covered is refused, and paid without it where the pharmacy accepts that', async () => {
    const mixed = { ...compound, ingredients: [amoxicillin, fenofibrate, base] }
    expect((await decided(mixed)).decision).toMatchObject({ kind: 'rejected', rejects: [{ code: '70' }] })
    const { answered, step } = await decided({ ...mixed, clarifications: '8' })
    expect(answered.pricing).toMatchObject({ ingredientCostPaidCents: 836 })
    expect(step('compound-coverage')?.compared).toEqual({ ingredients: 3, notCovered: 1, accepts: true })
  })

  test('is refused by the rules of claims, not by the form, for one ingredient or a cost that is not their sum', async () => {
    expect((await decided({ ...compound, ingredients: [amoxicillin] })).decision).toMatchObject({
      rejects: [{ code: '7Z' }],
    })
    expect((await decided({ ...compound, cost: '9' })).decision).toMatchObject({ rejects: [{ code: '8M' }] })
  })

  test('tells what is wrong of each ingredient at its place, and repeats no value', async () => {
    const wrong = {
      ...compound,
      dosageForm: '',
      dispensingUnit: '7',
      route: 'skin',
      ingredients: [amoxicillin, { drug: 'secret', cost: '-1' }],
    }
    const { tried, issues } = await attempt(wrong)
    expect(tried).toBeNull()
    expect(issues.map(({ where }) => where.field)).toEqual([
      'dosageForm',
      'dispensingUnit',
      'ingredients.1.drug',
      'ingredients.1.quantity',
      'ingredients.1.cost',
      'route',
    ])
    expect(JSON.stringify(issues)).not.toContain('secret')
    const none = await attempt({ ...compound, ingredients: [] })
    expect(none.issues).toMatchObject([{ where: { field: 'ingredients' } }])
  })

  test('is asked for where the form says so only: ingredients beside one product are not sent', async () => {
    const { asked } = await decided({ ...compound, compound: '1', drug: '00093310501', cost: '4' })
    expect(asked.transactions[0]!.compound).toBeUndefined()
    expect(asked.transactions[0]!.claim).toMatchObject({ productId: '00093310501', compoundCode: '1' })
  })
})

describe('diagnoses', () => {
  const oxycodone = { ...common, drug: '00990000020', cost: '20' }

  test('reach the rule that looks at them: a first opioid for a month is refused, and with cancer it is not', async () => {
    const plain = await decided(oxycodone)
    expect(plain.step('opioid-naive')?.compared).toMatchObject({ naive: true, exempt: false })
    expect(plain.decision).toMatchObject({
      kind: 'rejected',
      rejects: expect.arrayContaining([expect.objectContaining({ code: '925' })]),
    })
    const { asked, step } = await decided({ ...oxycodone, diagnoses: ['', 'm54.50', 'C50.911'] })
    expect(asked.transactions[0]!.clinical?.diagnoses).toEqual([
      { qualifier: '02', code: 'M5450' },
      { qualifier: '02', code: 'C50911' },
    ])
    expect(step('opioid-naive')?.compared).toMatchObject({ naive: true, exempt: true })
  })

  test('let a controlled drug be paid that tells how much was prescribed', async () => {
    const { asked, decision } = await decided({ ...oxycodone, prescribed: '60', diagnoses: ['C50.911'] })
    expect(asked.transactions[0]!.claim?.quantityPrescribedMilli).toBe(60_000)
    expect(decision.kind).toBe('paid')
  })

  test('that are no ICD-10 codes are told at their place', async () => {
    const { issues } = await attempt({ ...oxycodone, diagnoses: ['C50.911', '250.00', 'C5'] })
    expect(issues.map(({ where }) => where.field)).toEqual(['diagnoses.1', 'diagnoses.2'])
  })
})
