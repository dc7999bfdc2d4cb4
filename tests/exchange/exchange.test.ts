import { deliver } from '@mortar/journeys/deliver'
import { feedIn } from '@mortar/journeys/feed-in'
import { lens } from '@mortar/journeys/lens'
import { correct, releaseRun } from '@mortar/journeys/quarantine'
import { release, replay, requestReplay } from '@mortar/journeys/replay'
import { watch } from '@mortar/journeys/watch'
import { verifyAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Exchange, openExchange } from './open-exchange.ts'

const claimsIn = 'acme-pbm/paid-claims-daily'
const membersIn = 'north-tpa/eligibility-api'
const claimsOut = 'north-tpa/claims-api'
const by = { actor: 'user:test', reason: 'a test' }

let exchange: Exchange
beforeAll(async () => {
  exchange = await openExchange({ until: '2026-11-20', clockAt: new Date('2026-11-20T18:00:00Z') })
})
afterAll(() => exchange.stop())

const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withTenant(exchange.db, 'demo', async (tx) => (await tx.query(sql, values)).rows as Row[])

interface Run {
  readonly run_id: number
  readonly state: string
  readonly cause: string | null
  readonly file_name: string
}

const runs = () =>
  rows<Run>(
    `select r.run_id, r.state, r.cause, f.file_name from mortar.run r join mortar.raw_file f using (raw_file_no)
     where r.feed_id = $1 and r.kind = 'file' order by r.run_id`,
    [claimsIn],
  )

const runOfFault = async (fault: string): Promise<Run> => {
  const name = exchange.sandbox.month.files.find((file) => file.fault === fault)!.name
  return (await runs()).find((run) => run.file_name.startsWith(name))!
}

/** Works replays as the queue would. */
const replayAll = async (runIds: readonly number[]) => {
  for (const runId of runIds) {
    const [job] = await rows<{ ids: number[] }>(
      `select array_agg(lineage_id) as ids from mortar.record r join mortar.run f on f.run_id = r.run_id
       where f.raw_file_no = (select raw_file_no from mortar.run where run_id = $1) and r.outcome in ('held', 'rejected')`,
      [runId],
    )
    await replay(exchange.ground, { runId, lineageIds: job?.ids ?? [], ...by })
  }
}

/** The records outside files held whole that wait for something. */
const waitingIds = async (): Promise<number[]> =>
  (
    await rows<{ id: number }>(
      `select lineage_id as id from mortar.record
       where outcome in ('held', 'rejected') and held_cause is distinct from 'file-held' order by 1`,
    )
  ).map(({ id }) => id)

const fileOf = (lineageId: number) => Math.floor(lineageId / 100_000_000)

/** Works a replay twice at once, as a hub and a command line may; returns what it touched. */
const replayTwice = async (runId: number, lineageIds: readonly number[]) => {
  const work = () => replay(exchange.ground, { runId, lineageIds, ...by })
  await Promise.all([work(), work()])
  const touched = await rows<{ id: number }>(
    'select lineage_id as id from mortar.record where outcome_run_id = $1 order by 1',
    [runId],
  )
  return touched.map(({ id }) => id)
}

const balances = () =>
  rows(
    `select run_id, unit from mortar.ledger_line group by run_id, unit
     having sum(amount) filter (where bucket = 'in') <> coalesce(sum(amount) filter (where bucket <> 'in'), 0)`,
  )

const heldByTpa = async (): Promise<string[]> => {
  const { claims } = (await exchange.control('GET', '/state')) as { claims: { held: Record<string, number> } }
  expect(Object.values(claims.held).filter((times) => times !== 1)).toEqual([])
  return Object.keys(claims.held)
    .map((key) => `acme-pbm/${key}`)
    .sort()
}

const postedKeys = async (): Promise<string[]> =>
  (
    await rows<{ key: string }>(
      `select partner_id || '/' || claim_number || '/' || version_no as key from mortar.pharmacy_claim order by 1`,
    )
  )
    .map((row) => row.key)
    .sort()

describe('a month of a PBM’s files', () => {
  test('is worked in order: good files post, the one that differs from its trailer is held, the copy stops', async () => {
    await feedIn(exchange.ground, membersIn, 'test')
    const worked = await feedIn(exchange.ground, claimsIn, 'test')
    const all = await runs()
    expect(all).toHaveLength(worked)
    expect(all.filter((run) => run.state === 'working')).toEqual([])
    expect(await runOfFault('bad-trailer')).toMatchObject({ state: 'held', cause: 'control-differs' })
    expect(await runOfFault('corrected')).toMatchObject({ state: 'posted' })
    expect(await runOfFault('duplicate-content')).toMatchObject({ state: 'duplicate', cause: 'file-duplicate' })
    expect(await runOfFault('bad-row')).toMatchObject({ state: 'posted' })
    expect(all.filter((run) => run.state === 'posted').length).toBeGreaterThan(15)
  })

  test('every run balances in records, bytes and money', async () => {
    expect(await balances()).toEqual([])
    const [units] = await rows<{ units: string[] }>(
      'select array_agg(distinct unit order by unit) as units from mortar.ledger_line',
    )
    expect(units?.units).toEqual(['bytes', 'cents:patient-paid', 'cents:plan-paid', 'records'])
  })

  test('the bad row alone is in quarantine, with its reason and its bytes', async () => {
    const { run_id: runId } = await runOfFault('bad-row')
    const rejected = await rows<{ lineage_id: number; line: number; issues: { code: string }[] }>(
      `select lineage_id, line, issues from mortar.record where run_id = $1 and outcome = 'rejected'`,
      [runId],
    )
    expect(rejected).toHaveLength(1)
    expect(rejected[0]!.issues.map((each) => each.code)).toContain('PC01')
    const seen = await lens(exchange.ground, rejected[0]!.lineage_id, 'user:test')
    const file = exchange.sandbox.month.files.find((each) => each.fault === 'bad-row')!
    const line = Buffer.from(file.bytes).toString('latin1').split('\n')[rejected[0]!.line - 1]
    expect(seen?.bytes.raw?.text).toBe(line)
    expect(seen?.bytes.fields.find((field) => field.name === 'rel_code')?.text).toBe('77')
  })

  test('looking again finds nothing new', async () => {
    expect(await feedIn(exchange.ground, claimsIn, 'test')).toBe(0)
  })
})

describe('delivery', () => {
  test('gives the TPA every posted claim exactly once, and a second pass gives nothing', async () => {
    const report = await deliver(exchange.ground, claimsOut)
    expect(report).toMatchObject({ refused: 0, postponed: 0 })
    expect(await heldByTpa()).toEqual(await postedKeys())
    expect(await deliver(exchange.ground, claimsOut)).toMatchObject({ accepted: 0, refused: 0 })
  })

  test('keeps what was asked and answered', async () => {
    const [attempt] = await rows<{ status: number; request_body: string; response_body: string }>(
      'select status, request_body, response_body from mortar.delivery_attempt limit 1',
    )
    expect(attempt?.status).toBe(201)
    expect(JSON.parse(attempt!.request_body)).toHaveProperty('externalClaimId')
    expect(JSON.parse(attempt!.response_body)).toHaveProperty('claimId')
  })
})

describe('what waits', () => {
  test('claims of a member who is loaded later are released by that load, and delivered', async () => {
    const before = await rows(`select 1 from mortar.record where outcome = 'held' and held_cause = 'member-not-loaded'`)
    expect(before.length).toBeGreaterThan(0)
    await exchange.control('PUT', '/clock', { at: '2026-12-20T18:00:00Z' })
    await feedIn(exchange.ground, membersIn, 'test')
    const runIds = await release(exchange.ground)
    expect(runIds.length).toBeGreaterThan(0)
    // Asked again while those are being worked, it does not ask twice for the same records.
    expect(await release(exchange.ground)).toEqual([])
    // Told of every record that waits anywhere, a run works those of its own file, and once.
    const waiting = await waitingIds()
    expect(new Set(waiting.map(fileOf)).size).toBeGreaterThan(runIds.length)
    for (const runId of runIds) {
      const [file] = await rows<{ no: number }>('select raw_file_no as no from mortar.run where run_id = $1', [runId])
      expect(await replayTwice(runId, waiting)).toEqual(waiting.filter((id) => fileOf(id) === file!.no))
    }
    const replays = await rows(
      `select 1 from mortar.audit_entry where detail ->> 'feed' = $1 and action = 'run.replay'`,
      [claimsIn],
    )
    expect(replays).toHaveLength(runIds.length)
    expect(
      await rows(`select 1 from mortar.record where outcome = 'held' and held_cause = 'member-not-loaded'`),
    ).toEqual([])
    await deliver(exchange.ground, claimsOut)
    expect(await heldByTpa()).toEqual(await postedKeys())
  })

  test('a person’s correction of one field, and a replay, post the bad row; its bytes stay', async () => {
    const { run_id: runId } = await runOfFault('bad-row')
    const [bad] = await rows<{ lineage_id: number }>(
      `select lineage_id from mortar.record where run_id = $1 and outcome = 'rejected'`,
      [runId],
    )
    await correct(exchange.ground, { lineageId: bad!.lineage_id, field: 'rel_code', value: '01', ...by })
    const runIds = await requestReplay(exchange.ground, { lineageIds: [bad!.lineage_id] }, by)
    await replayAll(runIds)
    const [after] = await rows<{ outcome: string }>('select outcome from mortar.record where lineage_id = $1', [
      bad!.lineage_id,
    ])
    expect(after?.outcome).toBe('posted')
    const seen = await lens(exchange.ground, bad!.lineage_id, 'user:test')
    expect(seen?.bytes.fields.find((field) => field.name === 'rel_code')?.text).toBe('77')
    await deliver(exchange.ground, claimsOut)
    expect(await heldByTpa()).toEqual(await postedKeys())
  })

  test('a replay of the feed’s waiting records leaves a file that is held whole alone', async () => {
    const { run_id: runId } = await runOfFault('bad-trailer')
    const held = () => rows(`select 1 from mortar.record where run_id = $1 and outcome = 'held'`, [runId])
    const before = (await held()).length
    expect(before).toBeGreaterThan(0)
    await replayAll(await requestReplay(exchange.ground, { feedId: 'acme-pbm/paid-claims-daily' }, by))
    expect((await held()).length).toBe(before)
  })

  test('a held file is released on a person’s word: what the corrected file brought is a duplicate, nothing twice', async () => {
    const { run_id: runId } = await runOfFault('bad-trailer')
    const claimsBefore = await postedKeys()
    await replayAll((await releaseRun(exchange.ground, { runId, ...by }))!)
    expect(await postedKeys()).toEqual(claimsBefore)
    const left = await rows(`select 1 from mortar.record where run_id = $1 and outcome = 'held'`, [runId])
    expect(left).toEqual([])
    const open = await rows(`select 1 from mortar.discrepancy where run_id = $1 and resolved_at is null`, [runId])
    expect(open).toEqual([])
  })

  test('every run, replays included, balances, and the audit chain is whole', async () => {
    expect(await balances()).toEqual([])
    expect(await rows(`select 1 from mortar.run where state = 'working'`)).toEqual([])
    expect(await verifyAudit(exchange.db, 'demo')).not.toHaveProperty('brokenAt')
  })
})

test('an API asked the next day that answers as before is not late; one that nobody asked is', async () => {
  const late = () =>
    rows(
      `select subject from mortar.alarm where kind = 'file-late' and closed_at is null and starts_with(subject, '${membersIn}')`,
    )
  const files = () => rows(`select raw_file_no from mortar.raw_file where feed_id = '${membersIn}'`)
  await feedIn(exchange.ground, membersIn, 'test')
  const before = await files()
  exchange.pass(86_400_000)
  await feedIn(exchange.ground, membersIn, 'test')
  // Past the time by which the day's answer is due, with its grace.
  const day = exchange.ground.now().toISOString().slice(0, 10)
  exchange.pass(Date.parse(`${day}T00:00:00Z`) + 57 * 3_600_000 - exchange.ground.now().getTime())
  await watch(exchange.ground)
  expect(await late()).not.toEqual([])
  await feedIn(exchange.ground, membersIn, 'test')
  await watch(exchange.ground)
  expect(await late()).toEqual([])
  expect(await files()).toEqual(before)
})
