import { openClaimDesk } from '@mortar/journeys/claim-online'
import { headNoter } from '@mortar/journeys/claims/note-heads'
import { claimGround, seedDemo } from '@mortar/journeys/claims/testing'
import { day } from '@mortar/testkit/days'
import { liveMessage } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from './commands/audit.ts'
import { printedBy, testHome } from './testing.ts'

const now = new Date('2026-03-10T15:00:00Z')
const people = families({ random: random('audit'), count: 1, effectiveOn: day('2024-01-01') }).flat()

let home: Awaited<ReturnType<typeof testHome>>

beforeAll(async () => {
  home = await testHome()
  const { db } = home
  await seedDemo(db, people, new Date('2025-12-01T00:00:00Z'))
  const ground = claimGround(db, () => now)
  const desk = openClaimDesk(ground, { lanes: 1 })
  const claim = {
    ...{
      person: people[0]!,
      pharmacyId: '2000100000',
      prescriberId: '2005000007',
      ndc11: '99106100190',
      fillNumber: 0,
    },
    ...{ serviceOn: day('2026-03-09'), quantityMilli: 30_000, daysSupply: 30, priceCents: 4_000 },
  }
  for (const prescriptionNumber of ['7000001', '7000002'])
    await desk.answer(liveMessage('B1', { ...claim, prescriptionNumber }), { receivedAt: now, listener: 'test' })
  await headNoter(ground, desk.heads)()
})
afterAll(() => home.stop())

const verify = (...args: string[]) => printedBy(() => audit.run(['verify', ...args]))

test('an untouched store is said to be whole, its audit log and its evidence', async () => {
  const { code, text } = await verify()
  expect(code).toBe(0)
  expect(text).toMatch(/^demo: \d+ entries, whole\ndemo: 2 links of evidence, 1 chain, whole$/m)
})

test('a byte of evidence changed by the owner of the database fails the command, which names the place', async () => {
  const owner = new pg.Client(home.db.adminUrl)
  await owner.connect()
  await owner.query('set session_replication_role = replica')
  const { rows } = await owner.query(
    `update mortar.claim_evidence set body = set_byte(body, 9, get_byte(body, 9) # 1) where chain_at = 1 returning evidence_no`,
  )
  await owner.end()
  const { code, text } = await verify()
  expect(code).toBe(1)
  expect(text).toMatch(/^demo: \d+ entries, whole$/m)
  expect(text).toContain(`0 whole, 1 BROKEN, the first at evidence ${rows[0].evidence_no}, link 1 of chain`)
  const json = JSON.parse((await verify('--json')).text)
  expect(json.ok).toBe(false)
  expect(json.verdicts[0].evidence.broken).toMatchObject({ chainAt: 1, fault: 'changed' })
})
