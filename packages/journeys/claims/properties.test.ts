import { planCatalogOf } from '@mortar/canonical/site/site'
import { connect, type Database } from '@mortar/store/database'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { liveScript } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClaimDesk } from '../claim-online.ts'
import { judgeClaims } from './judge-claims.ts'
import { claimGround, demoFolder, seedDemo } from './testing.ts'

// MORTAR_CLAIMS=100000 for the long run.
const count = Number(process.env.MORTAR_CLAIMS ?? 1_500)
const now = new Date('2026-03-10T15:00:00Z')
const enrolled = families({ random: random('claim properties'), count: 40, effectiveOn: day('2024-01-01') })

let db: Database
let second: Database

beforeAll(async () => {
  db = await testDatabase()
  second = connect({ adminUrl: db.adminUrl, masterKey: testMasterKey })
  await seedDemo(db, enrolled.flat(), new Date('2025-12-01T00:00:00Z'))
})
afterAll(async () => {
  await second.stop()
  await db.stop()
})

test('claims, reversals, rebillings and repeats at two desks at once leave a store in which everything holds', async () => {
  const { site } = await demoFolder()
  const { reference } = site!
  const logged: unknown[] = []
  const desks = [db, second].map((each) =>
    openClaimDesk(
      claimGround(
        each,
        () => now,
        (line) => logged.push(line),
      ),
      { mostPerBatch: 32 },
    ),
  )
  const script = liveScript({
    seed: 1,
    families: enrolled,
    pharmacyIds: [...reference.pharmacies.keys()].slice(0, 12),
    prescriberIds: [...reference.prescribers.keys()].slice(0, 12),
    ndcs: [...reference.drugs.keys()],
    until: day('2026-03-09'),
  })
  const statuses: Record<string, number> = {}
  const width = 64
  for (let sent = 0; sent < count; sent += width) {
    // Messages in flight together, at either desk in turn: also those of one family.
    const burst = Array.from({ length: Math.min(width, count - sent) }, (_, at) =>
      desks[at % 2]!.answer(script.next().value.bytes, { receivedAt: now, listener: 'test' }),
    )
    for (const bytes of await Promise.all(burst)) {
      const status = readResponse(bytes).transactions[0]!.status!.status!
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  expect(logged).toEqual([])
  const judged = await judgeClaims(
    claimGround(db, () => now),
    planCatalogOf(site!),
  )
  expect(judged.wrong).toEqual([])
  expect(judged.decisions).toBe(count)
  // The property says nothing unless much was paid, taken back, repeated and refused.
  for (const status of ['P', 'A', 'D', 'S', 'R']) expect(statuses[status]).toBeGreaterThan(count / 200)
  expect(judged.paid).toBeGreaterThan(count / 10)
}, 1_800_000)
