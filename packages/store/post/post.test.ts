import { Readable } from 'node:stream'
import { member } from '@mortar/canonical/member'
import type { Noun } from '@mortar/canonical/noun'
import { pharmacyClaim } from '@mortar/canonical/pharmacy-claim'
import { columnNames } from '@mortar/canonical/tables'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, withTenant, withTenantBulk } from '../database.ts'
import { testDatabase } from '../testing.ts'
import { post } from './post.ts'
import type { PostRequest } from './request.ts'

const now = new Date('2026-01-06T12:00:00Z')
let db: Database
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.stop())

interface Claim {
  readonly record: number
  readonly number: string
  readonly version?: number
  readonly member?: string
  readonly paid?: number
  readonly first?: 'paid' | 'captured'
  readonly hash?: string
}

const hashOf = (text: string) => Buffer.from(text.padEnd(16, '.')).subarray(0, 16).toString('hex')

const copyLine = (noun: Noun, row: { record: number; hash: string; values: Record<string, unknown> }) =>
  [row.record, 'pass', row.hash, ...columnNames(noun).map((name) => row.values[name] ?? '\\N')].join('\t')

const claimLine = ({ record, number, version = 1, member: key = 'M1-01', paid = 1000, first = 'paid', hash }: Claim) =>
  copyLine(pharmacyClaim as unknown as Noun, {
    record,
    hash: hashOf(hash ?? `${number}/${version}/${paid}`),
    values: {
      claim_number: number,
      version_no: version,
      claim_status: version === 1 ? first : 'reversed',
      family_id: key.split('-')[0],
      member_key: key,
      cardholder_id: key.split('-')[0],
      relationship: 'self',
      prescription_number: '1',
      fill_number: 0,
      filled_on: '2026-01-05',
      ndc11: '00000000001',
      quantity_milli: 30000,
      days_supply: 30,
      ingredient_cost_cents: paid,
      dispensing_fee_cents: 0,
      sales_tax_cents: 0,
      plan_paid_cents: paid,
      patient_paid_cents: 0,
    },
  })

const recordLine = (record: number, outcome: string | null = null, type = 'DT') =>
  [
    record,
    type,
    record,
    (record - 1) * 10,
    record * 10,
    outcome === 'rejected' ? 'rejected' : 'pass',
    outcome ?? '\\N',
    '\\N',
  ].join('\t')

const stream = (lines: readonly string[]) => Readable.from([lines.map((line) => `${line}\n`).join('')])

const openRun = (rawFileNo: number) =>
  withTenant(db, 'demo', async (tx) => {
    await tx.query(
      `insert into mortar.raw_file (raw_file_no, feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at)
       overriding system value values ($1, 'acme/claims', $3, $3, 1, $2, $2)`,
      [rawFileNo, now, `f${rawFileNo}`],
    )
    const run = await tx.query(
      `insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at)
       values ('acme/claims', 'file', $1, 'working', 'test', $2) returning run_id::float8 as id`,
      [rawFileNo, now],
    )
    return run.rows[0].id as number
  })

const postClaims = async (rawFileNo: number, claims: readonly Claim[], change: Partial<PostRequest> = {}) => {
  const runId = await openRun(rawFileNo)
  return withTenantBulk(db, 'demo', (tx) =>
    post(tx, {
      runId,
      kind: 'file',
      rawFileNo,
      partnerId: 'acme',
      nouns: [{ noun: pharmacyClaim as unknown as Noun, load: 'insert', rows: () => stream(claims.map(claimLine)) }],
      records: () => stream(claims.map((claim) => recordLine(claim.record))),
      holds: [],
      routes: [{ feedId: 'tpa/claims', noun: 'pharmacy-claim' }],
      money: [{ control: 'plan-paid', noun: 'pharmacy-claim', column: 'plan_paid_cents' }],
      now,
      ...change,
    }),
  )
}

const outcomes = () =>
  withTenant(db, 'demo', async (tx) => {
    const { rows } = await tx.query(`select lineage_id::float8 as id, outcome from mortar.record order by lineage_id`)
    return Object.fromEntries(rows.map((row) => [row.id, row.outcome]))
  })

describe('posting', () => {
  test('adds every row, counts it, sums its money and queues its delivery once', async () => {
    const result = await postClaims(1, [
      { record: 2, number: 'A1' },
      { record: 3, number: 'A2', paid: 250 },
    ])
    expect(result.amounts).toEqual([{ outcome: 'posted', records: 2, bytes: 20 }])
    expect(result.money).toEqual([{ control: 'plan-paid', outcome: 'posted', cents: 1250 }])
    expect(result.deliveries).toBe(2)
  })

  test('a version known with the same content is a duplicate, with other content it is rejected', async () => {
    await postClaims(1, [
      { record: 2, number: 'A1' },
      { record: 3, number: 'A2' },
    ])
    const again = await postClaims(2, [
      { record: 2, number: 'A1' },
      { record: 3, number: 'A2', paid: 999 },
      { record: 4, number: 'A3' },
    ])
    expect(await outcomes()).toMatchObject({ 200000002: 'duplicate', 200000003: 'rejected', 200000004: 'posted' })
    expect(again.deliveries).toBe(1)
    expect(Object.fromEntries(again.money.map((sum) => [sum.outcome, sum.cents]))).toEqual({
      duplicate: 1000,
      rejected: 999,
      posted: 1000,
    })
  })

  test('versions of a claim are queued in their order, whatever their order in the file', async () => {
    await postClaims(1, [
      { record: 2, number: 'A1', version: 2, paid: -1000 },
      { record: 3, number: 'A2' },
      { record: 4, number: 'A1', version: 1 },
    ])
    const keys = await withTenant(db, 'demo', async (tx) => {
      const { rows } = await tx.query('select business_key as key from mortar.delivery order by delivery_id')
      return rows.map((row) => row.key)
    })
    expect(keys).toEqual(['acme/A1/1', 'acme/A1/2', 'acme/A2/1'])
  })

  test('a captured claim is posted and sent to nobody, and so is its reversal, in the same file or a later one', async () => {
    const captured = { first: 'captured' } as const
    const first = await postClaims(1, [
      { record: 2, number: 'A1', ...captured },
      { record: 3, number: 'A2', ...captured },
      { record: 4, number: 'A2', version: 2, paid: -1000 },
      { record: 5, number: 'A3' },
    ])
    const second = await postClaims(2, [
      { record: 2, number: 'A1', version: 2, paid: -1000 },
      { record: 3, number: 'A3', version: 2, paid: -1000 },
    ])
    expect([first.deliveries, second.deliveries]).toEqual([1, 1])
    expect(first.amounts).toEqual([{ outcome: 'posted', records: 4, bytes: 40 }])
  })

  test('a claim of a member nobody knows waits, and so do later ones of the member', async () => {
    const holds = [{ cause: 'member-not-loaded' as const, until: now }]
    const first = await postClaims(1, [{ record: 2, number: 'A1', member: 'M9-01' }], { holds })
    expect(first.amounts).toEqual([{ outcome: 'held', records: 1, bytes: 10 }])
    await loadMember('M9-01')
    await postClaims(2, [{ record: 2, number: 'A1', version: 2, member: 'M9-01' }], { holds })
    expect(await outcomes()).toMatchObject({ 100000002: 'held', 200000002: 'held' })
    const replayed = await withTenantBulk(db, 'demo', (tx) =>
      post(tx, {
        ...replayOf(1, [{ record: 2, number: 'A1', member: 'M9-01' }]),
        holds,
      }),
    )
    expect(replayed.amounts).toEqual([{ outcome: 'posted', records: 1, bytes: 10 }])
    expect(replayed.deliveries).toBe(1)
  })

  test('a file held whole posts nothing and keeps its envelope apart', async () => {
    const result = await postClaims(1, [], {
      nouns: [],
      records: () => stream([recordLine(1, 'envelope', 'HD'), recordLine(2), recordLine(3, 'rejected')]),
      holdAll: { cause: 'file-held', until: null },
    })
    expect(Object.fromEntries(result.amounts.map((each) => [each.outcome, each.records]))).toEqual({
      envelope: 1,
      held: 2,
    })
  })
})

describe('posting versioned nouns', () => {
  test('unchanged, updated and new are told apart; the old version is closed, never lost', async () => {
    await loadMember('M1-01', 'Ann')
    await loadMember('M2-01', 'Bob')
    const result = await loadMembers([
      { key: 'M1-01', first: 'Ann' },
      { key: 'M2-01', first: 'Robert' },
      { key: 'M3-01', first: 'Cid' },
    ])
    expect(Object.fromEntries(result.amounts.map((each) => [each.outcome, each.records]))).toEqual({
      unchanged: 1,
      updated: 1,
      posted: 1,
    })
    const versions = await withTenant(db, 'demo', async (tx) => {
      const { rows } = await tx.query(
        `select first_name as name, known_to is null as current from mortar.member where member_key = 'M2-01' order by known_to`,
      )
      return rows
    })
    expect(versions).toEqual([
      { name: 'Bob', current: false },
      { name: 'Robert', current: true },
    ])
  })
})

const replayOf = (rawFileNo: number, claims: readonly Claim[]): PostRequest => ({
  runId: 1,
  kind: 'replay',
  rawFileNo,
  partnerId: 'acme',
  nouns: [{ noun: pharmacyClaim as unknown as Noun, load: 'insert', rows: () => stream(claims.map(claimLine)) }],
  records: () => stream(claims.map((claim) => recordLine(claim.record))),
  holds: [],
  routes: [{ feedId: 'tpa/claims', noun: 'pharmacy-claim' }],
  money: [],
  now,
})

let file = 50
const loadMember = (key: string, first = 'Ann') => loadMembers([{ key, first }])

const loadMembers = async (members: readonly { key: string; first: string }[]) => {
  const rawFileNo = file++
  const runId = await openRun(rawFileNo)
  const line = ({ key, first }: { key: string; first: string }, index: number) =>
    copyLine(member as unknown as Noun, {
      record: index + 1,
      hash: hashOf(`${key}${first}`),
      values: {
        member_key: key,
        family_id: key,
        relationship: 'self',
        last_name: 'Testone',
        first_name: first,
        birth_on: '1980-01-01',
      },
    })
  return withTenantBulk(db, 'demo', (tx) =>
    post(tx, {
      runId,
      kind: 'file',
      rawFileNo,
      partnerId: 'tpa',
      nouns: [{ noun: member as unknown as Noun, load: 'upsert', rows: () => stream(members.map(line)) }],
      records: () => stream(members.map((_, index) => recordLine(index + 1, null, 'item'))),
      holds: [],
      routes: [],
      money: [],
      now,
    }),
  )
}
