import { type Database, withTenantReadOnly } from '@mortar/store/database'
import { testDatabase } from '@mortar/store/testing'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair, pairs, type SamplePair } from '@mortar/wire/ncpdp/testing'
import { afterEach, expect, test } from 'vitest'
import { openClaimDesk } from '../claim-online.ts'
import { judgeClaims } from './judge-claims.ts'
import { recompute } from './recompute.ts'
import { claimGround, demoFolder, seedSamples } from './testing.ts'
import { worldOf } from './world.ts'

/*
 * Each pair of the samples through the whole journey, on a store of its own: bytes in at the desk, bytes out. What a sample takes for
 * granted was sent before it as a message like any other.
 */

const bytesOf = (name: string, ...changes: readonly (readonly [from: string, to: string])[]): Uint8Array => {
  let text = Buffer.from(pair(name).request).toString('latin1')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
    text = text.replaceAll(from, to)
  }
  return Buffer.from(text, 'latin1')
}

/** Methotrexate of another pharmacy and prescriber, which sample 05 interacts with. */
const methotrexate = () =>
  bytesOf(
    '05-b1-dur-override-paid',
    ['1234567893', '2000100000'],
    ['20260201', '20260120'],
    ['1992999999', '2005000007'],
    ['D21000004', 'D2900005'],
    ['00093310501', '00990000019'],
    ['E730000', 'E760000'],
    ['D510', 'D530'],
  )

/** $515.00 of a Part D brand in February, all of it in the deductible: 100 dollars of it are left. */
const deductibleUsed = () =>
  bytesOf(
    '17-b1-partd-straddle',
    ['20260301', '20260129'],
    ['D21000018', 'D2900017'],
    ['E730000', 'E733000'],
    ['D94980{', 'D95130{'],
    ['DQ6000{', 'DQ6150{'],
    ['DU5000{', 'DU5150{'],
  )

const before: Readonly<Record<string, () => Uint8Array>> = {
  '03-b1-reject-79': () => bytesOf('01-b1-paid'),
  '05-b1-dur-override-paid': methotrexate,
  '06-b2-reversal': () => bytesOf('01-b1-paid'),
  '07-b2-reject-87': () => bytesOf('01-b1-paid'),
  '14-b3-rebill': () => bytesOf('01-b1-paid'),
  '17-b1-partd-straddle': deductibleUsed,
}

let db: Database | undefined
afterEach(async () => {
  await db?.stop()
  db = undefined
})

test.each(pairs.map((each) => [each.name, each] as const))('%s is answered as its index says', async (name, sample) => {
  db = await testDatabase()
  await seedSamples(db)
  const logged: unknown[] = []
  const send = (bytes: Uint8Array) => {
    const on = readOn(bytes)
    const ground = claimGround(
      db!,
      () => new Date(`${on}T17:00:00Z`),
      (line) => logged.push(line),
    )
    return openClaimDesk(ground).answer(bytes, { receivedAt: ground.now(), listener: 'test' })
  }
  const first = before[name]
  if (first) expect(readResponse(await send(first())).transactions[0]?.status?.status).toBe('P')
  const answered = readResponse(await send(sample.request))
  expect(logged).toEqual([])
  expectAsIndexed(answered.transactions[0]!, sample)
  expectAsTold(answered.transactions[0]!, sample)
  await expectSaved(db, answered.transactions[0]!)
})

/** 401-D1: the samples are decided on the day of service. */
const readOn = (bytes: Uint8Array): string => {
  const digits = Buffer.from(bytes).toString('latin1', 38, 46)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

type Transaction = ReturnType<typeof readResponse>['transactions'][number]

const cents = (dollars: string) => Math.round(Number(dollars) * 100)

/** Which field of the answer each name of the index is. */
const amounts = {
  patient_pay: 'patientPayCents',
  ingredient: 'ingredientCostPaidCents',
  fee: 'dispensingFeePaidCents',
  total_paid: 'totalPaidCents',
  other_payer_recognized: 'otherPayerRecognizedCents',
  incentive: 'incentivePaidCents',
  deductible: 'deductibleCents',
  coinsurance: 'coinsuranceCents',
} as const

const expectAsIndexed = ({ status, pricing }: Transaction, { expect: expected }: SamplePair): void => {
  const { status: letter, rejects, next_fill: next, ...money } = expected as Record<string, unknown>
  expect(status?.status).toBe(letter)
  expect(status?.rejects?.map(({ code }) => code)).toEqual(rejects)
  if (next !== undefined)
    expect(status?.messages?.map(({ text }) => text).join(' ')).toContain(String(next).replaceAll('-', ''))
  for (const [name, dollars] of Object.entries(money))
    expect({ [name]: pricing?.[amounts[name as keyof typeof amounts]] }).toEqual({ [name]: cents(dollars as string) })
}

/** Every amount of the sample's own response, and what is told of an authorization. */
const expectAsTold = (ours: Transaction, { response }: SamplePair): void => {
  const theirs = readResponse(response).transactions[0]!
  expect(ours.pricing).toEqual(theirs.pricing)
  expect(ours.priorAuthorization).toEqual(theirs.priorAuthorization)
  expect(ours.otherPayers).toEqual(theirs.otherPayers)
  expect(ours.claim).toEqual(theirs.claim)
}

const expectSaved = async (database: Database, { status }: Transaction): Promise<void> => {
  const ground = claimGround(database, () => new Date('2026-12-01T12:00:00Z'))
  const rows = await withTenantReadOnly(database, 'demo', (tx) =>
    tx.query<{ number: number; status: string }>(
      'select decision_no as number, status from mortar.claim_decision order by decision_no desc limit 1',
    ),
  )
  expect(rows.rows[0]?.status).toBe(status?.status)
  expect(await recompute(ground, rows.rows[0]!.number)).toMatchObject({ same: true, sealed: true })
  const { site } = await demoFolder()
  expect((await judgeClaims(ground, worldOf(site!).plans)).wrong).toEqual([])
}
