import { pharmacyClaim } from '@mortar/canonical/pharmacy-claim'
import { feedOf, type OutFeed } from '@mortar/canonical/site/site'
import { openMapper } from '@mortar/mapping/mapper'
import { type Database, withTenantReadOnly } from '@mortar/store/database'
import { deliveryRows } from '@mortar/store/deliveries'
import { testDatabase } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { type LiveClaim, type LiveCode, liveMessage } from '@mortar/testkit/live-claims'
import { families, memberIdOf } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { readResponse } from '@mortar/wire/ncpdp/read'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClaimDesk } from './claim-online.ts'
import { recompute } from './claims/recompute.ts'
import { claimGround, demoFolder, seedDemo } from './claims/testing.ts'
import { lens } from './lens.ts'

const now = new Date('2026-03-10T15:00:00Z')
const people = families({ random: random('claim-online'), count: 6, effectiveOn: day('2024-01-01') })
const claim: LiveClaim = {
  person: people.flat().find(({ planCode, relationshipCode }) => planCode !== 'RXBRONZE' && relationshipCode === '01')!,
  pharmacyId: '2000100000',
  prescriberId: '2005000007',
  ndc11: '99106100190',
  prescriptionNumber: '7000001',
  fillNumber: 0,
  serviceOn: day('2026-03-09'),
  quantityMilli: 30_000,
  daysSupply: 30,
  priceCents: 4_000,
}

let db: Database
const logged: unknown[] = []

beforeAll(async () => {
  db = await testDatabase()
  await seedDemo(db, people.flat(), new Date('2025-12-01T00:00:00Z'))
})
afterAll(() => db.stop())

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

const arrival = { receivedAt: now, listener: 'test' }
const ground = () =>
  claimGround(
    db,
    () => now,
    (line) => logged.push(line),
  )
const desk = once(() => openClaimDesk(ground()))
const send = async (code: LiveCode, asked: LiveClaim) =>
  readResponse(await desk().answer(liveMessage(code, asked), arrival))
const statusOf = ({ transactions }: ReturnType<typeof readResponse>) => transactions[0]?.status?.status
const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  withTenantReadOnly(db, 'demo', async (tx) => (await tx.query<Row>(text, values)).rows)

test('a claim is paid, kept with its reasons, and is a pharmacy claim like one from a file', async () => {
  const response = await send('B1', claim)
  expect(response.transactions[0]?.status).toMatchObject({ status: 'P' })
  expect(logged).toEqual([])
  const number = response.transactions[0]!.status!.authorizationNumber!
  const again = await recompute(ground(), Number(number))
  expect(again).toMatchObject({ same: true, sealed: true })
  expect(again!.saved.decision.trace.length).toBeGreaterThan(20)
  const [row] = await rows<Record<string, unknown>>(
    `select * from mortar.pharmacy_claim where partner_id = 'live' and claim_number = $1`,
    [number],
  )
  expect(row).toMatchObject({ version_no: 1, claim_status: 'paid', prescription_number: '7000001' })
  expect(row!.plan_paid_cents).toBe(response.transactions[0]!.pricing!.totalPaidCents)
  expect(Buffer.compare(again!.loaded.request, liveMessage('B1', claim))).toBe(0)
})

test('a family that lost its row beside the lock gets another before anything is decided for it', async () => {
  const person = people.flat().find((each) => each.cardholderId !== claim.person.cardholderId)!
  const asked = { ...claim, person, prescriptionNumber: '7000101' }
  await send('B1', asked)
  const admin = new pg.Client({ connectionString: db.adminUrl })
  await admin.connect()
  const { rowCount } = await admin.query('delete from mortar.claim_family where family_id = $1', [person.cardholderId])
  await admin.end()
  expect(rowCount).toBe(1)
  const again = await send('B1', { ...asked, prescriptionNumber: '7000102' })
  expect(statusOf(again)).toMatch(/[PR]/)
  expect(await rows('select 1 from mortar.claim_family where family_id = $1', [person.cardholderId])).toHaveLength(1)
})

/** The sum of every ledger of a family: what a reversal must bring back. */
const ledgers = (familyId: string) =>
  rows(
    `select member_key, accumulator as what, network, plan_year, sum(amount_cents) as total from mortar.accumulator_entry
     where family_id = $1 group by 1, 2, 3, 4 having sum(amount_cents) <> 0
     union all select '', counter_key, '', 0, sum(change) from mortar.counter_entry
     where family_id = $1 group by 2 having sum(change) <> 0 order by 1, 2, 3, 4`,
    [familyId],
  )
const versions = (claimNumber: string) =>
  rows<{ status: string; paid: number; lineage: number }>(
    `select claim_status as status, plan_paid_cents as paid, lineage_id as lineage from mortar.pharmacy_claim
     where partner_id = 'live' and claim_number = $1 order by version_no`,
    [claimNumber],
  )
const numberOf = ({ transactions }: ReturnType<typeof readResponse>) => transactions[0]!.status!.authorizationNumber!

test('the same claim again is answered as the first was, and pays once', async () => {
  const asked = { ...claim, prescriptionNumber: '7000002', serviceOn: day('2026-01-05') }
  const first = await send('B1', asked)
  const second = await send('B1', asked)
  expect([statusOf(first), statusOf(second)]).toEqual(['P', 'D'])
  expect(numberOf(second)).toBe(numberOf(first))
  expect(second.transactions[0]?.pricing).toEqual(first.transactions[0]?.pricing)
  expect(await versions(numberOf(first))).toHaveLength(1)
})

test('a reversal brings every balance back, a second one moves nothing, and the claim may be billed again', async () => {
  const asked = { ...claim, prescriptionNumber: '7000003', serviceOn: day('2025-12-20') }
  const before = await ledgers(asked.person.cardholderId)
  const paid = await send('B1', asked)
  expect(await ledgers(asked.person.cardholderId)).not.toEqual(before)
  const reversed = await send('B2', asked)
  expect([statusOf(paid), statusOf(reversed)]).toEqual(['P', 'A'])
  expect(await ledgers(asked.person.cardholderId)).toEqual(before)
  const [one, two] = await versions(numberOf(paid))
  expect(two).toMatchObject({ status: 'reversed', paid: 0 - one!.paid })
  expect(statusOf(await send('B2', asked))).toBe('S')
  expect(await versions(numberOf(paid))).toHaveLength(2)
  expect(statusOf(await send('B1', asked))).toBe('P')
})

test('a rebilling takes back and pays in one, or leaves the old claim standing', async () => {
  const asked = { ...claim, prescriptionNumber: '7000004', serviceOn: day('2025-10-01') }
  const paid = await send('B1', asked)
  const rebilled = await send('B3', { ...asked, quantityMilli: 60_000, daysSupply: 60 })
  expect([statusOf(paid), statusOf(rebilled)]).toEqual(['P', 'P'])
  expect((await versions(numberOf(paid))).map(({ status }) => status)).toEqual(['paid', 'reversed'])
  const made = await versions(numberOf(rebilled))
  expect(made.map(({ status }) => status)).toEqual(['paid'])
  const refused = await send('B3', { ...asked, quantityMilli: 500_000, daysSupply: 365 })
  expect(statusOf(refused)).toBe('R')
  expect(await versions(numberOf(rebilled))).toHaveLength(1)
})

test('claims of one batch see each other: of two alike one is paid, and the refill right behind it comes too soon', async () => {
  const asked = { ...claim, prescriptionNumber: '7000005', ndc11: '99106100490', serviceOn: day('2025-11-10') }
  const refill = { ...asked, fillNumber: 1, serviceOn: day('2025-11-14') }
  const answers = await Promise.all([send('B1', asked), send('B1', asked), send('B1', refill), send('B2', asked)])
  expect(answers.map(statusOf)).toEqual(['P', 'D', 'R', 'A'])
  const decided = await rows<{ number: number }>(
    `select decision_no as number from mortar.claim_decision where prescription_number = '7000005' order by 1`,
  )
  for (const { number } of decided)
    expect(await recompute(ground(), number)).toMatchObject({ same: true, sealed: true })
})

test('an unknown cardholder is refused, and no family is made up for it', async () => {
  const stranger = { ...claim, prescriptionNumber: '7000006', person: { ...claim.person, cardholderId: 'NOBODY1' } }
  const response = await send('B1', stranger)
  expect(response.transactions[0]?.status?.rejects?.map(({ code }) => code)).toEqual(['52'])
  expect(await rows(`select from mortar.claim_family where family_id = 'NOBODY1'`)).toEqual([])
})

test('a claim under another cardholder for the same prescription is not paid a second time', async () => {
  const asked = { ...claim, prescriptionNumber: '7000007', serviceOn: day('2025-06-01') }
  const other = people.flat().find(({ cardholderId }) => cardholderId !== asked.person.cardholderId)!
  const answers = await Promise.all([send('B1', asked), send('B1', { ...asked, person: other })])
  const statuses = answers.map(statusOf).sort()
  expect(statuses).toEqual(['P', 'R'])
})

test('what cannot be understood is refused without deciding anything', async () => {
  const message = liveMessage('B1', claim).slice(0, 80)
  const response = readResponse(await desk().answer(message, arrival))
  expect(statusOf(response)).toBe('R')
})

test('the lens leads from the canonical claim to the bytes of the transaction it came in', async () => {
  const asked = { ...claim, prescriptionNumber: '7000008', ndc11: '99106100490', serviceOn: day('2025-09-25') }
  const paid = await send('B1', asked)
  const [version] = await versions(numberOf(paid))
  const seen = await lens(ground(), version!.lineage, 'test')
  expect(seen?.view.rows.map(({ noun, values }) => [noun, values.claim_number])).toEqual([
    ['pharmacy-claim', numberOf(paid)],
  ])
  const message = Buffer.from(liveMessage('B1', asked))
  const { raw, fields } = seen!.bytes
  expect(raw!.text).toBe(message.subarray(raw!.byteFrom, raw!.byteTo).toString('latin1'))
  const field = fields.find(({ name }) => name === 'transactions[0].claim.prescriptionNumber')!
  expect(message.subarray(field.byteFrom!, field.byteTo!).toString('latin1')).toBe('7000008')
})

test('what is paid and taken back is queued for the partners of the site in the same transaction', async () => {
  const asked = { ...claim, prescriptionNumber: '7000009', ndc11: '99106100490', serviceOn: day('2025-09-20') }
  const paid = await send('B1', asked)
  expect(statusOf(paid)).toBe('P')
  await send('B2', asked)
  const queued = await rows(
    `select business_key as key, order_key as member, noun, state from mortar.delivery
     where feed_id = 'north-tpa/claims-api' and claim_key = $1 order by delivery_id`,
    [`live/${numberOf(paid)}`],
  )
  const delivery = { member: memberIdOf(asked.person), noun: 'pharmacy-claim', state: 'queued' }
  const key = `live/${numberOf(paid)}`
  expect(queued).toEqual([
    { ...delivery, key: `${key}/1` },
    { ...delivery, key: `${key}/2` },
  ])
  // The partner's own map makes requests of them, as of claims from a file.
  const lineages = (await versions(numberOf(paid))).map(({ lineage }) => lineage)
  const claimRows = await withTenantReadOnly(db, 'demo', (tx) => deliveryRows(tx, pharmacyClaim, lineages))
  const { site } = await demoFolder()
  const mapper = await openMapper()
  const requests = await mapper.mapOut(feedOf(site!, 'north-tpa/claims-api') as OutFeed, claimRows)
  await mapper.close()
  const group = `/groups/${asked.person.groupId}/pharmacy-claims`
  expect(requests.map(({ lineageId, path }) => [lineageId, path]).sort()).toEqual(
    lineages.map((each) => [each, group]).sort(),
  )
})

test('a message that the store does not take is answered with 99 alone: those of its batch are decided', async () => {
  const owner = new pg.Client(db.adminUrl)
  await owner.connect()
  const rule = `add constraint not_taken check (prescription_number <> '7000011') not valid`
  await owner.query(`alter table mortar.claim_decision ${rule}`)
  const asked = { ...claim, ndc11: '99106100490', serviceOn: day('2025-09-28') }
  const numbers = ['7000010', '7000011', '7000012']
  const answers = await Promise.all(numbers.map((prescriptionNumber) => send('B1', { ...asked, prescriptionNumber })))
  await owner.query('alter table mortar.claim_decision drop constraint not_taken')
  await owner.end()
  const codes = answers.map(({ transactions }) => transactions[0]?.status?.rejects?.map(({ code }) => code) ?? [])
  expect(codes.map((each) => each.includes('99'))).toEqual([false, true, false])
  const kept = await rows(`select from mortar.claim_decision where prescription_number = any($1)`, [numbers])
  expect(kept).toHaveLength(2)
  expect(logged.splice(0)).toEqual([{ event: 'claim-not-decided', code: '23514', listener: 'test' }])
})
