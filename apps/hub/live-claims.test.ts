import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import { headsNoted } from '@mortar/journeys/claims/note-heads'
import { type OpenHome, openHome } from '@mortar/journeys/open-ground'
import { type Database, withTenant } from '@mortar/store/database'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { day, dayAt } from '@mortar/testkit/days'
import { liveMessage } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellLiveClaims } from './live-claims.ts'
import { type Hub, startHub } from './main.ts'

/** A process that takes claims and nothing else: what it tells of itself, to Prometheus and to the other hubs. */

const secrets = {
  MORTAR_SECRET_MORTAR_MASTER_KEY: testMasterKey.toString('base64'),
  MORTAR_SECRET_HUB_METRICS_TOKEN: 'a-token',
}
const [person] = families({ random: random('live-panel'), count: 1, effectiveOn: day('2024-01-01') }).flat()

let db: Database & { readonly adminUrl: string }
let dataDir: string
let home: OpenHome
let hub: Hub

beforeAll(async () => {
  db = await testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'mortar-live-'))
  Object.assign(process.env, secrets)
  home = await openHome({ dataDir, databaseUrl: db.adminUrl })
  const folder = await readSiteFolder(new URL('../../sites/demo', import.meta.url).pathname)
  await applySite(home.db, folder, { actor: 'test', now: new Date() })
  const claims = { tenantId: 'demo', tcpPort: 0, httpPort: 0 }
  hub = await startHub({ home, host: '127.0.0.1', port: 0, roles: ['claims'], claims, logLevel: 'silent' })
})
afterAll(async () => {
  for (const name of Object.keys(secrets)) delete process.env[name]
  await home.stop()
  await db.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Nobody is enrolled: the claim is refused. */
const claim = liveMessage('B1', {
  person: person!,
  pharmacyId: '2000100000',
  prescriberId: '2005000007',
  ndc11: '99106100190',
  prescriptionNumber: '7000001',
  fillNumber: 0,
  serviceOn: dayAt(new Date(), 'America/New_York'),
  quantityMilli: 30_000,
  daysSupply: 30,
  priceCents: 4_000,
})

const metrics = async (token: string) =>
  fetch(`${hub.watchUrl}/metrics`, { headers: { authorization: `Bearer ${token}` } })

interface Told {
  readonly figures: { readonly listeners: { kind: string; connections: number }[]; readonly messages: number }
}

const processes = () =>
  withTenant(db, 'demo', async (tx) => (await tx.query<Told>('select figures from mortar.claim_process')).rows)

test('a process that only takes claims has no console, and serves its health and its figures of claims', async () => {
  expect(hub.url).toBeUndefined()
  const answer = await fetch(`http://127.0.0.1:${hub.claims!.httpPort}/claims`, {
    method: 'POST',
    body: Buffer.from(claim),
  })
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toContain('\x1cANR')
  expect((await fetch(`${hub.watchUrl}/health/ready`)).status).toBe(200)
  expect((await metrics('wrong')).status).toBe(401)
  expect((await fetch(`${hub.watchUrl}/api/claims`)).status).toBe(404)
  const text = await (await metrics('a-token')).text()
  expect(text).toContain('mortar_claim_answers_total{status="R"} 1')
  expect(text).toMatch(/mortar_claim_seconds_bucket\{le="5"\} 1/)
  expect(text).toContain('mortar_claims_waiting 0')
  expect(text).toContain('mortar_database_up 1')
})

test('it tells the store of its listeners, connections and answers', async () => {
  const socket = createConnection(hub.claims!.tcpPort!, '127.0.0.1')
  const holds = async () => {
    const [told, ...others] = await processes()
    const tcp = told?.figures.listeners.find(({ kind }) => kind === 'tcp')
    return others.length === 0 && told?.figures.messages === 1 && tcp?.connections === 1
  }
  for (let turn = 0; turn < 200 && !(await holds()); turn++) await sleep(50)
  expect(await holds()).toBe(true)
  socket.destroy()
})

test('at its end it is off the list, and the heads of its evidence are in the audit log', async () => {
  await hub.stop()
  expect(await processes()).toEqual([])
  const { rows } = await withTenant(db, 'demo', (tx) =>
    tx.query(
      `select a.detail, encode(e.hash, 'hex') as hash from mortar.audit_entry a, mortar.claim_evidence e where a.action = $1`,
      [headsNoted],
    ),
  )
  expect(rows).toMatchObject([{ detail: { heads: [{ links: 1, hash: rows[0].hash }] } }])
})

const figures = {
  perSlot: [0, 50, 100],
  slotSeconds: 5,
  messages: 150,
  latencies: [60, 149, 120, 1],
  statuses: { P: 100, C: 10, R: 30, A: 6, D: 4 },
  rejects: { '79': 20, '75': 12 },
  listeners: [{ kind: 'tcp' as const, port: 4101, connections: 3 }],
  waiting: 7,
}
const told = (processId: string, secondsSilent: number) => ({
  processId,
  name: processId,
  startedAt: '2026-03-10T15:00:00.000Z',
  heardAt: '2026-03-10T15:00:00.000Z',
  secondsSilent,
  figures,
})

test('processes are summed, and one that is silent counts in no sum but is shown', () => {
  const live = tellLiveClaims([told('a', 1), told('b', 2), told('gone', 60)])
  expect(live).toMatchObject({
    ...{
      claimsPerSecond: 40,
      claims: 300,
      paid: 200,
      unpaid: 20,
      rejected: 60,
      approved: 12,
      repeated: 8,
      waiting: 14,
    },
    rejects: [
      { code: '79', meaning: 'it is too soon to refill', count: 40 },
      { code: '75', meaning: 'an authorization is needed', count: 24 },
    ],
    perSecond: [0, 20, 40],
  })
  expect(live.p50Ms).toBeCloseTo(3.2)
  expect(live.p99Ms).toBeCloseTo(3.2)
  expect(live.processes.map(({ isHeard }) => isHeard)).toEqual([true, true, false])
  expect(live.processes[2]).toMatchObject({ claimsPerSecond: 20, p50Ms: live.p50Ms })
  expect(tellLiveClaims([])).toMatchObject({ claimsPerSecond: 0, p50Ms: null, processes: [] })
})
