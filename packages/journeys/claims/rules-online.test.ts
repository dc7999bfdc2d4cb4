import { nounNamed } from '@mortar/canonical/nouns'
import { parseSite } from '@mortar/canonical/site/parse-site'
import { folderHash } from '@mortar/canonical/site/site-text'
import { type Database, withTenant, withTenantReadOnly } from '@mortar/store/database'
import { postFiled } from '@mortar/store/post/testing'
import { listClaims } from '@mortar/store/read/claims'
import { testDatabase } from '@mortar/store/testing'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applySite } from '../apply.ts'
import { type ClaimDesk, openClaimDesk } from '../claim-online.ts'
import { expectRight as expectRightClaims } from './expect-right.ts'
import { claimGround, demoFolder, enrol, samplePerson, seedDemo, seedSamples } from './testing.ts'

/* Rules that hold for few: a child of its first days, coverage kept after the job, claims that are paid another way. */

const now = new Date('2026-03-02T17:00:00Z')
let db: Database
let desk: ClaimDesk
let files = 0
const logged: unknown[] = []
const ground = () =>
  claimGround(
    db,
    () => now,
    (line) => logged.push(line),
  )

beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.stop())

const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
let rx = 4_000_000
const fenofibrate = (on: string) => textOf('01-b1-paid').replace('20260115', on).replace('D21000001', `D2${rx++}`)

const send = async (text: string) => {
  desk ??= openClaimDesk(ground())
  const bytes = await desk.answer(Buffer.from(text, 'latin1'), { receivedAt: now, listener: 'test' })
  const { status, pricing } = readResponse(bytes).transactions[0]!
  const said = [status?.status, ...(status?.rejects ?? []).map(({ code }) => code)].join(' ')
  return {
    said,
    pricing,
    number: status?.authorizationNumber,
    messages: status?.messages?.map(({ text: told }) => told),
  }
}
const said = async (text: string) => (await send(text)).said

const expectRight = async () => {
  expect(logged.splice(0)).toEqual([])
  await expectRightClaims(ground())
}

test('a child nobody has enrolled yet is covered as the cardholder for its first days, and counts to the cardholder', async () => {
  await seedSamples(db)
  desk = openClaimDesk(ground())
  const child = (on: string) => fenofibrate(on).replace('C419700215', 'C420260101').replace('CAPAT', 'CABABY')
  expect(await said(fenofibrate('20260130'))).toBe('P')
  // The cardholder's own fill of the day before is none of the child's.
  expect(await said(child('20260131'))).toBe('P')
  expect(await said(child('20260201'))).toBe('R 09')
  expect(await said(textOf('12-e1-eligibility').replace('C419700215', 'C420260110'))).toBe('A')
  const { rows } = await withTenantReadOnly(db, 'demo', (tx) =>
    tx.query('select distinct member_key from mortar.claim_decision where posted'),
  )
  expect(rows).toEqual([{ member_key: 'DEMO00000001-01' }])
  await expectRight()
})

test('coverage that ended with the job is kept by election: refused until it is known, paid from then on while its premium is', async () => {
  await seedDemo(db, [samplePerson], new Date('2025-01-01T00:00:00Z'))
  desk = openClaimDesk(ground())
  const person = { member_key: 'DEMO00000001-01', family_id: 'DEMO00000001' }
  const file = (noun: string, row: Readonly<Record<string, string>>) =>
    postFiled(db, {
      tenantId: 'demo',
      rawFileNo: ++files,
      noun: nounNamed(noun)!,
      rows: [{ ...person, ...row }],
      now: new Date(Date.parse('2026-01-20T00:00:00Z') + files * 86_400_000),
    })
  const span = { plan_code: 'PLAN001', group_number: 'RXGRP1' }
  await file('coverage', { ...span, effective_on: '2025-01-01', terminated_on: '2025-12-31' })
  expect(await said(fenofibrate('20260110'))).toBe('R 69')
  await file('coverage', { ...span, effective_on: '2026-01-01' })
  expect(await said(fenofibrate('20260110'))).toBe('P')
  await file('premium-paid', { plan_code: 'PLAN001', paid_through_on: '2026-01-15' })
  expect(await said(fenofibrate('20260214'))).toBe('P')
  expect(await said(fenofibrate('20260216'))).toBe('R 646')
  await expectRight()
})

/** The demo's plan captures fibrates. */
const withCapture = async () => {
  const { files: demo } = await demoFolder()
  const path = 'plans/commercial-copay/plan.yml'
  const line = `{ from: 2025-01-01, when: { drug: class:fibrate }, message: PAID BY THE CLINIC, source: test }`
  const plan = `${new TextDecoder().decode(demo.get(path))}\ncapture:\n  - ${line}\n`
  const changed = new Map(demo).set(path, new TextEncoder().encode(plan))
  await applySite(
    db,
    { files: changed, ...parseSite(changed), version: folderHash(changed, ['plans']) },
    { actor: 'system', now },
  )
  desk = openClaimDesk(ground())
}

/** What claims a search of a kind finds, by their status. */
const found = async (kind: 'paid' | 'captured' | 'duplicate') => {
  const { items } = await withTenantReadOnly(db, 'demo', (tx) => listClaims(tx, { kind, limit: 10 }))
  return items.map(({ status }) => status)
}

test('a claim that is paid another way is captured: no price is told, it counts, again it is so told, and it can be taken back', async () => {
  await withTenant(db, 'demo', (tx) => enrol(tx, [samplePerson], new Date('2025-01-01T00:00:00Z')))
  await withCapture()
  const claim = textOf('01-b1-paid')
  const first = await send(claim)
  expect(first).toMatchObject({ said: 'C', pricing: undefined, messages: ['PAID BY THE CLINIC'] })
  expect(await send(claim)).toMatchObject({ said: 'Q', number: first.number, pricing: undefined })
  expect(await said(fenofibrate('20260120'))).toBe('R 79')
  expect(await versions()).toMatchObject([{ status: 'captured', version: 1 }])
  expect([await found('paid'), await found('captured'), await found('duplicate')]).toEqual([[], ['C'], ['Q']])
  expect([await said(textOf('06-b2-reversal')), await said(textOf('06-b2-reversal'))]).toEqual(['A', 'S'])
  const [captured, reversed] = await versions()
  expect(captured).toMatchObject({ number: first.number, status: 'captured', version: 1 })
  expect(reversed).toEqual({ ...captured, status: 'reversed', version: 2, paid: 0 - captured!.paid })
  expect(await told()).toEqual([])
  expect(logged.splice(0)).toEqual([])
})

test('a captured claim that had been sent as paid is taken back where it was sent', async () => {
  await withTenant(db, 'demo', (tx) => enrol(tx, [samplePerson], new Date('2025-01-01T00:00:00Z')))
  await withCapture()
  const { number } = await send(textOf('01-b1-paid'))
  const admin = new pg.Client({ connectionString: db.adminUrl })
  await admin.connect()
  await admin.query(`
    with was as (update mortar.pharmacy_claim set claim_status = 'paid' where partner_id = 'live' returning *)
    insert into mortar.delivery (tenant_id, feed_id, noun, lineage_id, run_id, business_key, order_key, claim_key, queued_at, next_attempt_at)
    select tenant_id, 'north-tpa/claims-api', 'pharmacy-claim', lineage_id, 0, 'live/' || claim_number || '/1', member_key,
      'live/' || claim_number, now(), now() from was`)
  await admin.end()
  expect(await said(textOf('06-b2-reversal'))).toBe('A')
  expect(await told()).toEqual([`live/${number}/1`, `live/${number}/2`])
})

test('a paid claim that is rebilled once its plan captures is taken back where it was sent, and the captured one stays here', async () => {
  await seedSamples(db)
  desk = openClaimDesk(ground())
  const paid = await send(textOf('01-b1-paid'))
  expect(await told()).toEqual([`live/${paid.number}/1`])
  await withCapture()
  const anew = await send(textOf('01-b1-paid').replace('D0B1', 'D0B3').replace('D530', 'D529'))
  expect(anew.said).toBe('C')
  expect((await versions()).map(({ status }) => status)).toEqual(['paid', 'reversed', 'captured'])
  expect(await told()).toEqual([`live/${paid.number}/1`, `live/${paid.number}/2`])
})

const versions = async () => {
  const { rows } = await withTenantReadOnly(db, 'demo', (tx) =>
    tx.query<{ number: string; status: string; version: number; paid: number }>(
      `select claim_number as number, claim_status as status, version_no as version, plan_paid_cents as paid
       from mortar.pharmacy_claim where partner_id = 'live' order by claim_number, version_no`,
    ),
  )
  return rows
}

/** What is queued for partners. */
const told = async () => {
  const { rows } = await withTenantReadOnly(db, 'demo', (tx) =>
    tx.query<{ key: string }>('select business_key as key from mortar.delivery order by delivery_id'),
  )
  return rows.map(({ key }) => key)
}
