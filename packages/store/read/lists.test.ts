import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, withTenant } from '../database.ts'
import { testDatabase } from '../testing.ts'
import { listAlarms } from './alarms.ts'
import { mapBytes } from './byte-map.ts'
import { listDeliveries } from './deliveries.ts'
import { listDiscrepancies } from './discrepancies.ts'
import type { Page } from './page.ts'
import { listQuarantine } from './quarantine.ts'
import { listRunRecords } from './run-records.ts'
import { listRuns } from './runs.ts'
import type { Tx } from './tx.ts'

let db: Database
const inDemo = <T>(work: (tx: Tx) => Promise<T>) => withTenant(db, 'demo', work)

const count = 25
const add = {
  runs: (tx: Tx) =>
    tx.query(
      `insert into mortar.run (feed_id, kind, state, started_by, started_at) values ('a/b', 'replay', 'failed', 'test', now())`,
    ),
  alarms: (tx: Tx) =>
    tx.query(`insert into mortar.alarm (kind, subject, code, effect, opened_at)
      select 'late', (count(*) + 1)::text, 'file-late', '', now() from mortar.alarm`),
  deliveries: (tx: Tx) =>
    tx.query(`insert into mortar.delivery (feed_id, noun, lineage_id, run_id, business_key, order_key, claim_key, state, queued_at,
        next_attempt_at)
      select 'a/out', 'claim', 100000001, 1, 'key' || count(*), 'o', 'c' || count(*), 'refused', now(), now() from mortar.delivery`),
  discrepancies: (tx: Tx, dueInHours = 0) =>
    tx.query(
      `insert into mortar.discrepancy (kind, partner_id, feed_id, code, summary, opened_at, due_at)
       values ('totals-differ', 'a', 'a/b', 'totals-differ', '', now(), date_trunc('hour', now()) + $1::int * interval '1 hour')`,
      [dueInHours],
    ),
}

const record = (tx: Tx, recordNo: number, outcome: string) =>
  tx.query(
    `insert into mortar.record (lineage_id, run_id, record_type, line, byte_from, byte_to, qc_flag, outcome, outcome_run_id)
     select 100000000 + $1::int, f.run_id, 'DT', $1, ($1 - 1) * 10, $1 * 10, 'pass', $2, f.run_id
     from mortar.run f where f.kind = 'file'`,
    [recordNo, outcome],
  )

beforeAll(async () => {
  db = await testDatabase()
  await inDemo(async (tx) => {
    await tx.query(`insert into mortar.raw_file (feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at, plaintext_bytes)
      values ('a/b', 'f', '/f', 1, now(), now(), 400)`)
    await tx.query(`insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at)
      values ('a/b', 'file', 1, 'working', 'test', now())`)
    for (let at = 0; at < count; at++) {
      await add.runs(tx)
      await add.alarms(tx)
      await add.deliveries(tx)
      // Several are due at one and the same moment: the order must still be total.
      await add.discrepancies(tx, at % 4)
    }
    for (let recordNo = 1; recordNo <= 40; recordNo++)
      await record(tx, recordNo, recordNo % 4 === 0 ? 'rejected' : 'posted')
  })
})
afterAll(() => db.stop())

/** Reads a list to its end, two items at a time, while `meanwhile` happens between the pages. */
const readAll = async <Item>(
  list: (tx: Tx, paging: { limit: number; cursor?: string }) => Promise<Page<Item>>,
  meanwhile: (tx: Tx) => Promise<unknown> = async () => {},
): Promise<Item[]> => {
  const items: Item[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const paging = cursor === undefined ? { limit: 2 } : { limit: 2, cursor }
    const page = await inDemo((tx) => list(tx, paging))
    items.push(...page.items)
    cursor = page.nextCursor
    await inDemo(meanwhile)
  }
  return items
}

const falling = (ids: readonly number[]) => expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))

describe('a list read page by page while rows are added', () => {
  test('of runs tells each run that was there once, latest first', async () => {
    const ids = (await readAll((tx, paging) => listRuns(tx, paging), add.runs)).map(({ runId }) => runId)
    falling(ids)
    expect(ids).toHaveLength(count + 1)
  })

  test('of alarms', async () => {
    const ids = (await readAll((tx, paging) => listAlarms(tx, { ...paging, state: 'open' }), add.alarms)).map(
      (each) => each.alarmId,
    )
    falling(ids)
    expect(ids).toHaveLength(count)
  })

  test('of deliveries', async () => {
    const list = (tx: Tx, paging: { limit: number; cursor?: string }) =>
      listDeliveries(tx, { ...paging, state: 'refused', feed: 'a/out', feedIds: [], partnerIds: [] })
    const ids = (await readAll(list, add.deliveries)).map((each) => each.deliveryId)
    falling(ids)
    expect(ids).toHaveLength(count)
  })

  test('of discrepancies, those due first first, also those due at one moment', async () => {
    const list = (tx: Tx, paging: { limit: number; cursor?: string }) =>
      listDiscrepancies(tx, { ...paging, state: 'open', now: new Date() })
    // What is added is due before everything read so far, and so on no later page.
    const items = await readAll(list, (tx) => add.discrepancies(tx, -1))
    const keys = items.map(({ dueAt, discrepancyId }) => `${dueAt} ${String(discrepancyId).padStart(6, '0')}`)
    expect(keys).toEqual([...new Set(keys)].sort())
    expect(items).toHaveLength(count)
  })

  test('of the records of a run, in file order', async () => {
    const list = (outcome?: 'posted' | 'rejected') => (tx: Tx, paging: { limit: number; cursor?: string }) =>
      listRunRecords(tx, { ...paging, runId: 1, outcome }).then((page) => page!)
    const lines = async (outcome?: 'posted' | 'rejected') => (await readAll(list(outcome))).map(({ line }) => line)
    const all = Array.from({ length: 40 }, (_, at) => at + 1)
    expect(await lines()).toEqual(all)
    expect(await lines('rejected')).toEqual(all.filter((line) => line % 4 === 0))
    expect(await lines('posted')).toEqual(all.filter((line) => line % 4 !== 0))
  })

  test('of quarantine, latest first, while others are worked', async () => {
    const worked = (tx: Tx) => tx.query(`update mortar.record set outcome = 'posted' where lineage_id = 100000040`)
    const items = await readAll((tx, paging) => listQuarantine(tx, paging), worked)
    expect(items.map(({ line }) => line)).toEqual([40, 36, 32, 28, 24, 20, 16, 12, 8, 4])
  })
})

test('a cursor that is none is refused', async () => {
  await expect(inDemo((tx) => listRuns(tx, { limit: 2, cursor: "1' or true" }))).rejects.toMatchObject({
    code: 'cursor-wrong',
  })
})

test('posted records are found across a long stretch of others, page after page', async () => {
  await inDemo(async (tx) => {
    await tx.query(`insert into mortar.raw_file (feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at, plaintext_bytes)
      values ('a/b', 'g', '/g', 1, now(), now(), 4010000)`)
    await tx.query(`insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at)
      values ('a/b', 'file', 2, 'working', 'test', now())`)
    await tx.query(
      `insert into mortar.record (lineage_id, run_id, record_type, line, byte_from, byte_to, qc_flag, outcome, outcome_run_id)
       select 200000000 + n, r.run_id, 'DT', n, (n - 1) * 10, n * 10, 'pass',
         case when n in (1, 401000) then 'posted' when n = 300001 then 'rejected' else 'duplicate' end, r.run_id
       from generate_series(1, 401000) n, mortar.run r where r.raw_file_no = 2 and (n % 1000 in (0, 1))`,
    )
  })
  const runId = (await inDemo((tx) => listRuns(tx, { limit: 1, kind: 'file' }))).items[0]!.runId
  const list = (tx: Tx, paging: { limit: number; cursor?: string }) =>
    listRunRecords(tx, { ...paging, runId, outcome: 'posted' }).then((page) => page!)
  expect((await readAll(list)).map(({ line }) => line)).toEqual([1, 401_000])

  const map = (await inDemo((tx) => mapBytes(tx, { runId, buckets: 100 })))!
  expect(map).toMatchObject({ bytes: 4_010_000, exact: false })
  expect(map.segments.map(({ outcome }) => outcome)).toContain('rejected')
  expect(map.segments.find(({ outcome }) => outcome === 'rejected')!.byteFrom).toBeLessThanOrEqual(3_000_000)
  expect(map.segments.at(-1)!.byteTo).toBe(4_010_000)
})
