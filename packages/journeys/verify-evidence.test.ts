import type { Database } from '@mortar/store/database'
import { withTenant } from '@mortar/store/database'
import { testDatabase } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { liveMessage } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openClaimDesk } from './claim-online.ts'
import { headNoter } from './claims/note-heads.ts'
import { claimGround, seedDemo } from './claims/testing.ts'
import { verifyEvidence } from './verify-evidence.ts'

/** Evidence of real decisions, changed as only the owner of the database can. */

const now = new Date('2026-03-10T15:00:00Z')
const people = families({ random: random('evidence'), count: 3, effectiveOn: day('2024-01-01') }).flat()

let db: Database & { readonly adminUrl: string }
let owner: pg.Client

beforeEach(async () => {
  db = await testDatabase()
  owner = new pg.Client(db.adminUrl)
  await owner.connect()
  await seedDemo(db, people, new Date('2025-12-01T00:00:00Z'))
})
afterEach(async () => {
  await owner.end()
  await db.stop()
})

/** Decides so many claims, each a batch and a link, by one lane; notes its head where asked. */
const decide = async (count: number, noteAfter: readonly number[] = []) => {
  const ground = claimGround(db, () => now)
  const desk = openClaimDesk(ground, { lanes: 1 })
  const note = headNoter(ground, desk.heads)
  for (let at = 1; at <= count; at++) {
    const bytes = liveMessage('B1', {
      person: people[0]!,
      pharmacyId: '2000100000',
      prescriberId: '2005000007',
      ndc11: '99106100190',
      prescriptionNumber: String(7_000_000 + at),
      fillNumber: 0,
      serviceOn: day('2026-03-09'),
      quantityMilli: 30_000,
      daysSupply: 30,
      priceCents: 4_000,
    })
    await desk.answer(bytes, { receivedAt: now, listener: 'test' })
    if (noteAfter.includes(at)) await note()
  }
}

/** Does what the walls and the append-only triggers forbid to everybody else. */
const asOwner = async (sql: string) => {
  await owner.query(`set session_replication_role = replica`)
  const { rowCount } = await owner.query(sql)
  await owner.query(`set session_replication_role = origin`)
  expect(rowCount).toBeGreaterThan(0)
}

const numbers = async () =>
  (await owner.query(`select evidence_no::int as no from mortar.claim_evidence order by chain_id, chain_at`)).rows.map(
    ({ no }: { no: number }) => no,
  )

test('untouched evidence is whole, of several chains and longer than a page', async () => {
  await decide(3, [3])
  await decide(104)
  expect(await verifyEvidence(db, 'demo')).toEqual({
    ...{ links: 107, chains: 2, wholeChains: 2, brokenChains: 0, notedChains: 1 },
  })
})

test('a store without live claims has nothing to break', async () => {
  expect(await verifyEvidence(db, 'demo')).toMatchObject({ links: 0, chains: 0, brokenChains: 0 })
})

test('one byte of a body that is changed is found with its number; the other chain stays whole', async () => {
  await decide(4)
  await decide(1)
  const { rows } = await owner.query(
    `select evidence_no::int as no, chain_id as chain from mortar.claim_evidence where chain_at = 2`,
  )
  await asOwner(
    `update mortar.claim_evidence set body = set_byte(body, 20, get_byte(body, 20) # 1) where evidence_no = ${rows[0].no}`,
  )
  expect(await verifyEvidence(db, 'demo')).toMatchObject({
    ...{ links: 5, chains: 2, wholeChains: 1, brokenChains: 1 },
    broken: { evidenceNo: rows[0].no, chainId: rows[0].chain, chainAt: 2, fault: 'changed' },
  })
})

test('a body that is changed together with its hash breaks the link after it', async () => {
  await decide(3)
  const [first, second] = await numbers()
  await asOwner(
    `update mortar.claim_evidence set body = 'other', hash = sha256(previous_hash || 'other') where evidence_no = ${first}`,
  )
  expect((await verifyEvidence(db, 'demo')).broken).toMatchObject({
    evidenceNo: second,
    fault: 'not-on-the-one-before',
  })
})

test('the last link changed together with its hash is found where the head was noted', async () => {
  await decide(3, [3])
  const last = (await numbers())[2]
  await asOwner(
    `update mortar.claim_evidence set body = 'other', hash = sha256(previous_hash || 'other') where evidence_no = ${last}`,
  )
  expect((await verifyEvidence(db, 'demo')).broken).toMatchObject({ evidenceNo: last, fault: 'changed' })
})

test('a link taken out is missing; an end cut off, or a whole chain, is found by the note of its head and not without', async () => {
  await decide(4, [2, 4])
  const [, second, third, fourth] = await numbers()
  await asOwner(`delete from mortar.claim_evidence where evidence_no = ${second}`)
  expect((await verifyEvidence(db, 'demo')).broken).toMatchObject({ evidenceNo: null, chainAt: 1, fault: 'missing' })
  await asOwner(`delete from mortar.claim_evidence where evidence_no in (${third}, ${fourth})`)
  expect((await verifyEvidence(db, 'demo')).broken).toMatchObject({ chainAt: 1, fault: 'cut-off' })
  await asOwner(`delete from mortar.claim_evidence`)
  expect(await verifyEvidence(db, 'demo')).toMatchObject({
    links: 0,
    brokenChains: 1,
    broken: { chainAt: 0, fault: 'cut-off' },
  })
  await asOwner(`delete from mortar.audit_entry where action = 'claims.evidence-heads'`)
  expect((await verifyEvidence(db, 'demo')).brokenChains).toBe(0)
})

test('another tenant’s evidence is none of ours', async () => {
  await decide(1)
  await withTenant(db, 'other', (tx) => tx.query('select 1'))
  expect(await verifyEvidence(db, 'other')).toMatchObject({ links: 0, chains: 0 })
})
