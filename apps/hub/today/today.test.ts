import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alarmed, apiFeed, claimsFeed } from '../test-seed.ts'
import { type TestHub, testHub } from '../testing.ts'

let hub: TestHub
// A Friday, noon in New York.
let now = new Date('2026-01-09T12:00:00-05:00')

beforeAll(async () => {
  hub = await testHub((deps) => ({ ...deps, now: () => now }))
  await withTenant(hub.db, 'demo', async (tx) => {
    for (const [day, sequenceNo] of [
      ['07', 1],
      ['09', 2],
    ] as const) {
      const came = `2026-01-${day}T05:40:00-05:00`
      await tx.query(
        `insert into mortar.raw_file (feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at)
         values ($1, 'file-' || $2, '/out/' || $2, 10, $3, $3)`,
        [claimsFeed, day, came],
      )
      await tx.query(
        `insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at, records_in, sequence_no)
         select $1, 'file', max(raw_file_no), 'working', 'test', $2, 100, $3 from mortar.raw_file`,
        [claimsFeed, came, sequenceNo],
      )
    }
    await tx.query(
      `insert into mortar.ledger_line (run_id, unit, bucket, amount)
       select run_id, unit, bucket, 5000 from mortar.run, unnest(array['records', 'bytes', 'cents:plan-paid']) unit,
         unnest(array['in', 'posted']) bucket`,
    )
    await tx.query(`update mortar.run set state = 'posted', closed_at = started_at`)
    await tx.query(
      `insert into mortar.delivery (feed_id, noun, lineage_id, run_id, business_key, order_key, claim_key, state, queued_at,
         next_attempt_at, accepted_at)
       select $1, 'pharmacy-claim', 100000000 + n, 1, n::text, 'o', n::text,
         case when n = 1 then 'queued' when n = 2 then 'refused' else 'accepted' end, $2, $2, case when n > 2 then $3::timestamptz end
       from generate_series(1, 5) n`,
      [apiFeed, '2026-01-09T06:00:00-05:00', '2026-01-09T00:30:00-05:00'],
    )
  })
  await alarmed(hub, `${claimsFeed} 2026-01-08`)
})
afterAll(() => hub.stop())

const ask = async (zone = 'America/New_York') => (await hub.ann.get(`/api/today?zone=${zone}`)).body
const feedOf = (body: { feeds: { feedId: string }[] }, feedId: string) =>
  body.feeds.find((feed) => feed.feedId === feedId)

test('tells of each feed how it stands, with its last run and its days', async () => {
  const claims = feedOf(await ask(), claimsFeed)
  expect(claims).toMatchObject({ state: 'on-time', expectedOn: '2026-01-09', lastRun: { runId: 2, recordsIn: 100 } })
  expect(
    (claims as unknown as { recent: { on: string; state: string }[] }).recent.map(({ on, state }) => [on, state]),
  ).toEqual([
    ['2026-01-07', 'on-time'],
    ['2026-01-08', 'missing'],
    ['2026-01-09', 'on-time'],
  ])
})

test('tells of an out feed what waits, and that it waits too long', async () => {
  expect(feedOf(await ask(), apiFeed)).toMatchObject({ state: 'late', deliveries: { queued: 1, refused: 1 } })
})

test('puts the whole into one sentence and sums up what is open', async () => {
  const { sentence, open } = await ask()
  expect(sentence).toBe('North TPA (fictional)’s claims-api is late and 1 delivery was refused.')
  expect(open).toMatchObject({
    deliveries: { queued: 1, refused: 1 },
    alarms: [{ kind: 'file-late' }],
    working: { count: 0 },
  })
})

test('counts the reader’s own day', async () => {
  expect((await ask()).day).toEqual({
    from: '2026-01-09T05:00:00.000Z',
    filesIn: 1,
    recordsIn: 100,
    postedCents: 5000,
    delivered: 3,
  })
  // In Honolulu it is still the 9th, which began at ten in the UTC morning: what was accepted before was yesterday's.
  expect((await ask('Pacific/Honolulu')).day).toMatchObject({
    from: '2026-01-09T10:00:00.000Z',
    filesIn: 1,
    delivered: 0,
  })
})

test('the next morning the feed is due, and a zone that is none is refused', async () => {
  now = new Date('2026-01-10T04:00:00-05:00')
  expect(feedOf(await ask(), claimsFeed)).toMatchObject({ state: 'due', expectedOn: '2026-01-10' })
  expect((await hub.ann.get('/api/today?zone=Mars/Olympus')).status).toBe(400)
})

test('a feed shows the same days on its own page', async () => {
  const { status, body } = await hub.ann.get(`/api/feeds/${claimsFeed}`)
  expect(status).toBe(200)
  expect(body.slots.map(({ on }: { on: string }) => on)).toEqual(['2026-01-07', '2026-01-08', '2026-01-09'])
  expect(body.runs).toHaveLength(2)
  const planPaid = body.maps[0].columns.find(({ name }: { name: string }) => name === 'plan_paid_cents')
  expect(planPaid).toMatchObject({ kind: 'cents', required: true })
  expect(planPaid.from).toContainEqual({ kind: 'field', name: 'plan_paid', role: 'value' })
})

test('a partner names its secrets and shows none', async () => {
  const { body } = await hub.ann.get('/api/partners/acme-pbm')
  expect(body.connection).toMatchObject({ protocol: 'sftp', secrets: [expect.stringMatching(/^secret:\/\//)] })
  expect(body.hostKeys[0].fingerprint).toMatch(/^SHA256:/)
  expect(body.breaker).toEqual({ state: 'closed', since: null, code: null })
})
