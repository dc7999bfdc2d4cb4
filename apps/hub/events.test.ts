import { setTimeout as sleep } from 'node:timers/promises'
import { openClaimDesk } from '@mortar/journeys/claim-online'
import { claimGround, enrol, samplePerson } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Change, changeKinds } from './changes.ts'
import { listenToChanges } from './listen.ts'
import { alarmed, claimsFeed } from './test-seed.ts'
import { type Caller, type TestHub, testHub } from './testing.ts'

let hub: TestHub
let url: string
let endListening: () => Promise<void>
const open: AbortController[] = []

beforeAll(async () => {
  hub = await testHub()
  url = await hub.app.listen({ host: '127.0.0.1', port: 0 })
  endListening = listenToChanges(hub.db.app, hub.deps.changes)
})
afterAll(async () => {
  for (const each of open) each.abort()
  await endListening()
  await hub.stop()
})

/** Opens a person's stream and gathers its changes. */
const listen = async ({ cookie }: Caller): Promise<Change[]> => {
  const end = new AbortController()
  open.push(end)
  const headers = { cookie, accept: 'text/event-stream' }
  const answer = await fetch(`${url}/api/events`, { headers, signal: end.signal })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const changes: Change[] = []
  void gather(answer.body!, changes).catch(() => {})
  return changes
}

const gather = async (body: ReadableStream<Uint8Array>, changes: Change[]) => {
  let text = ''
  for await (const chunk of body) {
    text += new TextDecoder().decode(chunk)
    const events = text.split('\n\n')
    text = events.pop()!
    for (const event of events) if (event.startsWith('data: ')) changes.push(JSON.parse(event.slice(6)))
  }
}

const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 200 && !holds(); turn++) await sleep(25)
}
const seen = (changes: readonly Change[], kind: string, id: number | null) =>
  changes.some((change) => change.kind === kind && change.id === id)

test('tells the consoles of a tenant what changed there, and those of another nothing', async () => {
  const [ann, bob] = await Promise.all([listen(hub.ann), listen(hub.bob)])
  // The first notice may say that everything changed: the listening began just now.
  await sleep(600)
  ann.length = 0
  bob.length = 0
  await alarmed(hub, claimsFeed)
  const { alarmId } = (await hub.ann.get('/api/alarms')).body.items[0]
  await until(() => seen(ann, 'alarm', alarmId))
  expect(ann).toContainEqual({ kind: 'alarm', id: alarmId })
  expect(bob).toEqual([])
})

test('tells many changes of a kind as one', async () => {
  const ann = await listen(hub.ann)
  await withTenant(hub.db, 'demo', (tx) =>
    tx.query(
      `insert into mortar.run (feed_id, kind, state, started_by, started_at)
       select 'a/b', 'replay', 'working', 'test', now() from generate_series(1, 1000)`,
    ),
  )
  await until(() => seen(ann, 'run', null))
  expect(ann.filter(({ kind }) => kind === 'run')).toEqual([{ kind: 'run', id: null }])
})

test('an authorization is told when a pharmacy asks for it and when a person decides; claims that change none tell nothing of it', async () => {
  const now = new Date('2026-01-15T15:00:00Z')
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, [samplePerson], new Date('2025-01-01T00:00:00Z')))
  const desk = openClaimDesk(claimGround(hub.db, () => now))
  const send = async (sample: string) =>
    readResponse(await desk.answer(pair(sample).request, { receivedAt: now, listener: 'test' })).transactions[0]!
      .status!
  const [ann, bob] = await Promise.all([listen(hub.ann), listen(hub.bob)])
  await send('01-b1-paid')
  await sleep(600)
  expect(ann.filter(({ kind }) => kind === 'prior-auth')).toEqual([])
  const number = Number((await send('23-p4-pa-request')).authorizationNumber)
  await until(() => seen(ann, 'prior-auth', number))
  expect(ann.filter(({ kind }) => kind === 'prior-auth')).toEqual([{ kind: 'prior-auth', id: number }])
  ann.length = 0
  await hub.ann.send('POST', `/api/prior-auths/${number}/decide`, { outcome: 'deny', note: 'not a benefit' })
  await until(() => seen(ann, 'prior-auth', number))
  expect(ann).toContainEqual({ kind: 'prior-auth', id: number })
  expect(bob).toEqual([])
})

test('what was rolled back is not told', async () => {
  const ann = await listen(hub.ann)
  const undone = withTenant(hub.db, 'demo', async (tx) => {
    await tx.query(`update mortar.alarm set effect = 'x'`)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await withTenant(hub.db, 'demo', (tx) =>
    tx.query(`insert into mortar.correction values ('demo', 1, 'f', 'v', 'r', 'test', now())`),
  )
  await until(() => seen(ann, 'quarantine', null))
  expect(ann.map(({ kind }) => kind)).toEqual(['quarantine'])
})

test('when the notices were interrupted everything counts as changed', async () => {
  const ann = await listen(hub.ann)
  await hub.db.app.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query like 'listen%' and pid <> pg_backend_pid()`,
  )
  await until(() => seen(ann, 'site', null))
  expect(new Set(ann.map(({ kind }) => kind))).toEqual(new Set(changeKinds))
  // Listening goes on by itself after a moment.
  const told = () => ann.some(({ kind, id }) => kind === 'alarm' && id !== null)
  for (let turn = 0; turn < 40 && !told(); turn++) {
    await alarmed(hub, `after the interruption ${turn}`)
    await sleep(200)
  }
  expect(told()).toBe(true)
})
