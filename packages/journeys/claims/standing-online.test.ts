import { nounNamed } from '@mortar/canonical/nouns'
import { type Database, withTenant, withTenantReadOnly } from '@mortar/store/database'
import { postFiled } from '@mortar/store/post/testing'
import { testDatabase } from '@mortar/store/testing'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ClaimDesk, openClaimDesk } from '../claim-online.ts'
import { expectRight as expectRightClaims } from './expect-right.ts'
import { claimGround, coverAlso, samplePerson, seedSamples } from './testing.ts'

/*
 * What a feed brings of a person beside coverage changes how their claims are decided: bytes in, bytes out. Each fact is filed as a
 * partner's file brings it.
 */

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
  await seedSamples(db)
  desk = openClaimDesk(ground())
})
afterEach(() => db.stop())

const who = { member_key: 'DEMO00000001-01', family_id: 'DEMO00000001' }
const file = (noun: string, ...rows: Readonly<Record<string, string>>[]) =>
  postFiled(db, {
    tenantId: 'demo',
    rawFileNo: ++files,
    noun: nounNamed(noun)!,
    rows: rows.map((row) => ({ ...(noun === 'card-replacement' ? { family_id: who.family_id } : who), ...row })),
    now: new Date(Date.parse('2026-01-01T00:00:00Z') + files * 1000),
  })

const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
let rx = 3_000_000
/** Fenofibrate for the commercial plan, and a brand for the Part D plan, on a day; each its own prescription. */
const fenofibrate = (on: string) => textOf('01-b1-paid').replace('20260115', on).replace('D21000001', `D2${rx++}`)
const partD = (on: string) => textOf('17-b1-partd-straddle').replace('20260301', on).replace('D21000018', `D2${rx++}`)
const medicaid = (on: string) =>
  textOf('01-b1-paid')
    .replace('990011D0B1RXDEMO ', '990012D0B1MCDDEMO')
    .replace('20260115', on)
    .replace('D21000001', `D2${rx++}`)

const send = async (text: string) => {
  const bytes = await desk.answer(Buffer.from(text, 'latin1'), { receivedAt: now, listener: 'test' })
  const response = readResponse(bytes)
  const { status, pricing } = response.transactions[0]!
  return { said: [status?.status, ...(status?.rejects ?? []).map(({ code }) => code)].join(' '), pricing, response }
}
const said = async (text: string) => (await send(text)).said

const expectRight = async () => {
  expect(logged.splice(0)).toEqual([])
  await expectRightClaims(ground())
}

test('bound to another pharmacy: refused there, for as long as the bond lasts', async () => {
  await file('lock-in', {
    kind: 'pharmacy',
    provider_id: '2000100000',
    effective_on: '2026-01-10',
    terminated_on: '2026-01-31',
  })
  expect(await said(fenofibrate('20260115'))).toBe('R 980')
  expect(await said(fenofibrate('20260115').replace('1234567893', '2000100000'))).toBe('P')
  expect(await said(fenofibrate('20260222'))).toBe('P')
  await expectRight()
})

test('bound for some schedules only: other drugs go anywhere; a file that ends the bond frees at once', async () => {
  const bond = { kind: 'prescriber', provider_id: '2005000007', effective_on: '2026-01-01' }
  await file('lock-in', { ...bond, dea_schedules: '2 3' })
  expect(await said(fenofibrate('20260110'))).toBe('P')
  await file('lock-in', bond)
  expect(await said(fenofibrate('20260212'))).toBe('R 979')
  await file('lock-in', { ...bond, terminated_on: '2026-02-01' })
  expect(await said(fenofibrate('20260212'))).toBe('P')
  await expectRight()
})

test('other insurance that pays first: the claim goes there before, where the plan says so; eligibility tells of it', async () => {
  const span = { effective_on: '2026-01-01', terminated_on: '2026-12-31' }
  await withTenant(db, 'demo', (tx) => coverAlso(tx, samplePerson, 'MCDFFS', new Date('2025-01-01T00:00:00Z')))
  expect(await said(medicaid('20260110'))).toBe('P')
  await file('other-coverage', {
    ...{ ...span, coverage_type: '01', bin: '990099', processor_control_number: 'FIRST', cardholder_id: 'FST0001' },
    ...{ group_number: 'FSTGRP', person_code: '01', relationship: 'self', help_desk: '800-555-0199' },
  })
  expect(await said(medicaid('20260210'))).toBe('R 41')
  // The commercial plan of the demo does not look at what is on file.
  expect(await said(fenofibrate('20260210'))).toBe('P')
  const { response } = await send(textOf('12-e1-eligibility'))
  // The second insurance of the sample's member stands behind it.
  expect(response.transactions[0]?.otherPayers?.payers?.slice(0, 1)).toEqual([
    {
      ...{ coverageType: '01', payerIdQualifier: '03', payerId: '990099', processorControlNumber: 'FIRST' },
      ...{ cardholderId: 'FST0001', groupId: 'FSTGRP', personCode: '01', helpDeskTelephone: '8005550199' },
      ...{ relationship: '1', effectiveOn: '2026-01-01', terminatesOn: '2026-12-31' },
    },
  ])
  await expectRight()
})

test('a Medicare low-income level sets the copay of its days, and eligibility tells it', async () => {
  await file('low-income-level', { level: '2', effective_on: '2026-02-01' })
  const before = await send(partD('20260105'))
  const within = await send(partD('20260301'))
  expect([before.said, within.said]).toEqual(['P', 'P'])
  expect(before.pricing?.patientPayCents).toBe(50_000)
  expect(within.pricing?.patientPayCents).toBe(1_265)
  await file('low-income-level', { level: '3', effective_on: '2026-02-01' })
  expect(await send(partD('20260210'))).toMatchObject({ said: 'P', pricing: { patientPayCents: 0 } })
  const { response } = await send(
    textOf('12-e1-eligibility').replace('RXDEMO', 'PARTD ').replace('20260115', '20260215'),
  )
  expect(response.medicare?.lowIncomeLevel).toBe('3')
  await expectRight()
})

test('an unpaid premium: paid within the grace, refused after it', async () => {
  await file('premium-paid', { plan_code: 'PLAN001', paid_through_on: '2025-12-31' })
  expect(await said(fenofibrate('20260120'))).toBe('P')
  expect(await said(fenofibrate('20260228'))).toBe('R 646')
  await file('premium-paid', { plan_code: 'PLAN001', paid_through_on: '2026-03-31' })
  expect(await said(fenofibrate('20260228'))).toBe('P')
  await expectRight()
})

test('in an institution, after death, and with a card that was replaced nothing is paid', async () => {
  await file('stay', { kind: 'institution', admitted_on: '2026-01-10', discharged_on: '2026-01-20' })
  expect(await said(fenofibrate('20260115'))).toBe('R 63')
  expect(await said(fenofibrate('20260121'))).toBe('P')
  await file('card-replacement', { replaced_by: 'DEMO00000077', replaced_on: '2026-02-10' })
  expect(await said(fenofibrate('20260222'))).toBe('R ZZ')
  await file('death', { died_on: '2026-01-25' })
  expect(await said(fenofibrate('20260126'))).toBe('R 65')
  expect(await said(textOf('12-e1-eligibility').replace('20260115', '20260124'))).toBe('A')
  await expectRight()
})

test('what is known of one person says nothing of another family, and another tenant sees none of it', async () => {
  await file('death', { member_key: 'SOMEBODY-01', family_id: 'SOMEBODY', died_on: '2020-01-01' })
  expect(await said(fenofibrate('20260115'))).toBe('P')
  for (const table of ['death', 'standing_family'])
    expect((await withTenantReadOnly(db, 'other', (tx) => tx.query(`select from mortar.${table}`))).rows).toEqual([])
})
