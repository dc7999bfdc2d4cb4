import { type Database, withTenantReadOnly } from '@mortar/store/database'
import { claimHistory } from '@mortar/store/read/claims'
import { testDatabase } from '@mortar/store/testing'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ClaimDesk, openClaimDesk } from '../claim-online.ts'
import { explainClaim } from '../explain-claim.ts'
import { expectRight as expectRightClaims } from './expect-right.ts'
import { claimGround, seedSamples } from './testing.ts'

const now = new Date('2026-03-02T17:00:00Z')
let db: Database
let desk: ClaimDesk
const logged: unknown[] = []
const ground = () =>
  claimGround(
    db,
    () => now,
    (line) => logged.push(line),
  )

beforeEach(async () => {
  db = await testDatabase()
  await seedSamples(db)
  desk = openClaimDesk(ground())
})
afterEach(() => db.stop())

const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
/** A Part D claim (sample 17), and the same for the commercial plan. */
const b1 = textOf('17-b1-partd-straddle')
const commercial = (text: string) => text.replace('PARTD ', 'RXDEMO').replace('00990000018', '68180023109')
const b2 = textOf('06-b2-reversal')
  .replace('RXDEMO', 'PARTD ')
  .replace('20260115', '20260301')
  .replace('D21000001', 'D21000018')
  .replace('68180023109', '00990000018')

/** What a payer after us tells of the claim: who it is (segment 04) and what it paid (segment 05). */
const reported = (code: 'N1' | 'N2' | 'N3', { paid = '50{', by = 'SEC0001', rx = '1000018' } = {}) => {
  const who = b1.slice(0, b1.indexOf('\x1d')).replace('D0B1', `D0${code}`)
  const reporter = `\x1cMG990099\x1cMHSECOND\x1cNU${by}\x1cMJSECGRP`
  const claim = `\x1d\x1e\x1cAM07\x1cEM1\x1cD2${rx}\x1cE103\x1cD700990000018\x1cD30`
  const payment = `\x1e\x1cAM05\x1c4C1\x1c5C02\x1c6C03\x1c7C990099\x1cE820260301\x1cHB1\x1cHC07\x1cDV${paid}`
  return who + reporter + claim + (code === 'N2' ? '' : payment)
}

const send = async (text: string) => {
  const bytes = await desk.answer(Buffer.from(text, 'latin1'), { receivedAt: now, listener: 'test' })
  const { status, pricing } = readResponse(bytes).transactions[0]!
  const rejects = status?.rejects?.map(({ code }) => code) ?? []
  return { said: [status?.status, ...rejects].join(' '), number: status?.authorizationNumber, pricing }
}
const said = async (text: string) => (await send(text)).said
const rows = async <Row extends object>(query: string): Promise<Row[]> =>
  withTenantReadOnly(db, 'demo', async (tx) => (await tx.query<Row>(query)).rows)
const ledgers = () =>
  rows(`select sum(amount_cents) as cents, (select count(*) from mortar.counter_entry) as counters,
    (select count(*) from mortar.pharmacy_claim) as versions, (select count(*) from mortar.delivery) as deliveries
    from mortar.accumulator_entry`)

const expectRight = async () => {
  expect(logged.splice(0)).toEqual([])
  await expectRightClaims(ground())
}

test('a report is taken to file, again it is told so, and nothing is paid or moved for it', async () => {
  const claim = await send(b1)
  expect(claim.said).toBe('P')
  const before = await ledgers()
  const first = await send(reported('N1'))
  expect(first).toMatchObject({ said: 'A', pricing: undefined })
  expect(await send(reported('N1'))).toMatchObject({ said: 'S', number: first.number })
  expect(await said(reported('N1', { paid: '60{' }))).toBe('R 83')
  expect(await said(reported('N1', { by: 'SEC0002' }))).toBe('A')
  expect(await ledgers()).toEqual(before)
  expect(
    await rows('select about_no::text as about, reversed_by from mortar.claim_report order by decision_no'),
  ).toEqual([
    { about: claim.number, reversed_by: null },
    { about: claim.number, reversed_by: null },
  ])
  await expectRight()
})

test('a report is replaced and taken back; a second time there is nothing to take back', async () => {
  await send(b1)
  expect(await said(reported('N3'))).toBe('R 87')
  expect(await said(reported('N2'))).toBe('R 87')
  const { number } = await send(reported('N1'))
  const replaced = await send(reported('N3', { paid: '60{' }))
  expect(replaced.said).toBe('A')
  expect(await said(reported('N3', { paid: '60{' }))).toBe('S')
  const taken = await send(reported('N2'))
  expect(taken.said).toBe('A')
  expect(await send(reported('N2'))).toMatchObject({ said: 'S', number: taken.number })
  expect(
    await rows('select decision_no::text as number, reversed_by::text as by from mortar.claim_report order by 1'),
  ).toEqual([
    { number, by: replaced.number },
    { number: replaced.number, by: taken.number },
  ])
  expect(await said(reported('N1'))).toBe('A')
  await expectRight()
})

test('a report is about a claim of Part D that was paid here and stands', async () => {
  expect(await said(reported('N1'))).toBe('R 607')
  await send(b1)
  expect(await said(reported('N1', { rx: '1000099' }))).toBe('R 607')
  expect(await said(b2)).toBe('A')
  expect(await said(reported('N1'))).toBe('R 610')
  const other = commercial(b1).replace('D21000018', 'D21000019')
  expect(await said(other)).toBe('P')
  expect(await said(commercial(reported('N1', { rx: '1000019' })))).toBe('R 611')
  await expectRight()
})

test('a claim and its report in one batch find each other', async () => {
  const answers = await Promise.all([b1, reported('N1'), reported('N2'), reported('N1')].map(said))
  expect(answers).toEqual(['P', 'A', 'A', 'A'])
  await expectRight()
})

test('the history of the claim shows its reports, and each says what it was', async () => {
  const claim = await send(b1)
  const report = await send(reported('N1'))
  await send(reported('N2'))
  const history = await withTenantReadOnly(db, 'demo', (tx) => claimHistory(tx, Number(claim.number)))
  expect(history.map(({ asked, kind, planPaidCents }) => [asked, kind, planPaidCents])).toEqual([
    ['bill', 'paid', claim.pricing?.totalPaidCents],
    ['report', 'reported', null],
    ['report-reverse', 'reported', null],
  ])
  const explained = await explainClaim(ground(), Number(report.number), 'user:ann')
  expect(explained?.sentences[0]).toBe(
    `What another payer paid on claim ${claim.number} is taken to file; nothing was paid.`,
  )
})
