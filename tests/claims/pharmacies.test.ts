import { setTimeout as sleep } from 'node:timers/promises'
import { openClaimListeners } from '@mortar/journeys/claim-listeners'
import { openClaimDesk } from '@mortar/journeys/claim-online'
import { claimGround, seedDemo } from '@mortar/journeys/claims/testing'
import { sandboxClock } from '@mortar/sandbox/clock'
import { startPharmacies } from '@mortar/sandbox/pharmacy/pharmacies'
import { type Database, withTenant } from '@mortar/store/database'
import { testDatabase } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { afterAll, beforeAll, expect, test } from 'vitest'

/* The stand-in pharmacies beside a real listener: their claims are decided by the demo's plans. */

const now = new Date('2026-03-10T17:00:00Z')
const people = families({ random: random('shoppers'), count: 60, effectiveOn: day('2025-01-01') }).flat()
const logged: unknown[] = []
let db: Database

beforeAll(async () => {
  db = await testDatabase()
  await seedDemo(db, people, now)
})
afterAll(() => db.stop())

const listen = (tcpPort: number) => {
  const ground = claimGround(
    db,
    () => now,
    (line) => logged.push(line),
  )
  return openClaimListeners({ desk: openClaimDesk(ground), ground, watch: () => {} }, { host: '127.0.0.1', tcpPort })
}

const decided = async () => {
  const { rows } = await withTenant(db, 'demo', (tx) =>
    tx.query<{ asked: string; kind: string; codes: string[]; count: number }>(
      `select asked, kind, reject_codes as codes, count(*)::int as count from mortar.claim_decision group by 1, 2, 3`,
    ),
  )
  return rows
}
const countOf = async () => (await decided()).reduce((sum, { count }) => sum + count, 0)

const reach = async (count: number) => {
  while ((await countOf()) < count) await sleep(20)
}

test('they sell to those who are covered, take back and bill again, and go on after the hub was away', async () => {
  const first = await listen(0)
  const port = first.tcpPort!
  const stores = startPharmacies({ port, people: () => people, clock: sandboxClock(now), firstAfterMs: 0, everyMs: 2 })
  await reach(120)
  await first.stop()
  const before = await countOf()
  const second = await listen(port)
  await reach(before + 20)
  await stores.stop()
  await second.stop()
  const rows = await decided()
  const sum = (of: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(of).reduce((total, { count }) => total + count, 0)
  const bills = sum(({ asked }) => asked === 'bill')
  expect(sum(({ kind }) => kind === 'paid')).toBeGreaterThan(bills / 2)
  expect(sum(({ kind }) => kind === 'reversed')).toBeGreaterThan(0)
  // Nobody is unknown, and no claim is one that a pharmacy would not send.
  const codes = new Set(rows.flatMap((row) => row.codes))
  expect([...codes].filter((code) => ['25', '50', '51', '52', '54', '99'].includes(code))).toEqual([])
  expect(logged).toEqual([])
})
