import { recordsPerFile } from '../post/request.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** Something found. `to` is a path of the console; `lineageId` is set where it leads to a person's record. */
export interface Hit {
  readonly kind: 'record' | 'claim' | 'member' | 'file' | 'run' | 'delivery'
  readonly title: string
  readonly subtitle: string
  readonly to: string
  readonly lineageId?: number
}

/** What is looked for, and the partners and feeds of the site: their keys lead the indexes. */
export interface SearchQuery {
  readonly q: string
  readonly partnerIds: readonly string[]
  readonly feedIds: readonly string[]
}

const most = 10

/** Finds by exact ids and keys, and files by a part of their name; a few of each kind. */
export const searchAll = async (tx: Tx, query: SearchQuery): Promise<Hit[]> => {
  const number = /^\d{1,15}$/.test(query.q) ? Number(query.q) : undefined
  const found = await Promise.all([
    number === undefined ? [] : findRecords(tx, number),
    number === undefined ? [] : findRuns(tx, number),
    findClaims(tx, query),
    findMembers(tx, query),
    findDeliveries(tx, query, number),
    findFiles(tx, query),
  ])
  return found.flat()
}

const findRecords = async (tx: Tx, lineageId: number): Promise<Hit[]> => {
  if (lineageId < recordsPerFile) return []
  const { rows } = await tx.query<{ outcome: string; line: number; file: string | null }>(
    `select c.outcome, c.line, f.file_name as file from mortar.record c
     join mortar.run r on r.run_id = c.run_id left join mortar.raw_file f on f.raw_file_no = r.raw_file_no
     where c.lineage_id = $1`,
    [lineageId],
  )
  return rows.map(({ outcome, line, file }) => ({
    kind: 'record',
    title: `Record ${lineageId}`,
    subtitle: `${outcome}, line ${line} of ${file ?? 'a pull'}`,
    to: `/lens/${lineageId}`,
    lineageId,
  }))
}

const findRuns = async (tx: Tx, runId: number): Promise<Hit[]> => {
  const { rows } = await tx.query<{ state: string; feed: string }>(
    'select state, feed_id as feed from mortar.run where run_id = $1',
    [runId],
  )
  return rows.map(({ state, feed }) => ({
    kind: 'run',
    title: `Run ${runId}`,
    subtitle: `${feed}, ${state}`,
    to: `/runs/${runId}`,
  }))
}

const findClaims = async (tx: Tx, { q, partnerIds }: SearchQuery): Promise<Hit[]> => {
  const { rows } = await tx.query<{ id: number; version: number; status: string; partner: string }>(
    `select lineage_id as id, version_no as version, claim_status as status, partner_id as partner
     from mortar.pharmacy_claim where partner_id = any($1) and claim_number = $2
     order by partner_id, version_no limit ${most}`,
    [partnerIds, q],
  )
  return rows.map(({ id, version, status, partner }) => ({
    kind: 'claim',
    title: `Claim ${q}, version ${version}`,
    subtitle: `${status}, from ${partner}`,
    to: `/lens/${id}`,
    lineageId: id,
  }))
}

const findMembers = async (tx: Tx, { q }: SearchQuery): Promise<Hit[]> => {
  const { rows } = await tx.query<{ id: number; partner: string }>(
    `select lineage_id as id, partner_id as partner from mortar.member
     where member_key = $1 and known_to is null limit ${most}`,
    [q],
  )
  return rows.map(({ id, partner }) => ({
    kind: 'member',
    title: `Member ${q}`,
    subtitle: `as ${partner} told`,
    to: `/lens/${id}`,
    lineageId: id,
  }))
}

const findDeliveries = async (tx: Tx, { q, feedIds }: SearchQuery, number: number | undefined): Promise<Hit[]> => {
  const { rows } = await tx.query<{ id: number; state: string; feed: string; theirId: string | null }>(
    `select delivery_id as id, state, feed_id as feed, their_id as "theirId" from mortar.delivery
     where delivery_id = any(array(
       select delivery_id from mortar.delivery where their_id = $1
       union select delivery_id from mortar.delivery where feed_id = any($2) and business_key = $1
       union select $3::bigint where $3::bigint is not null
       limit ${most}))`,
    [q, feedIds, number],
  )
  return rows.map(({ id, state, feed, theirId }) => ({
    kind: 'delivery',
    title: `Delivery ${id}`,
    subtitle: `${state}, to ${feed}${theirId === null ? '' : `, theirs ${theirId}`}`,
    to: `/deliveries/${id}`,
  }))
}

/** Files number in the thousands; a part of the name may be anywhere in it. */
const findFiles = async (tx: Tx, { q }: SearchQuery): Promise<Hit[]> => {
  const found = await tx.query(
    `select f.file_name, f.feed_id, r.run_id, r.state from mortar.raw_file f
     join mortar.run r on r.raw_file_no = f.raw_file_no and r.kind <> 'replay'
     where position(lower($1) in lower(f.file_name)) > 0 order by f.raw_file_no desc limit ${most}`,
    [q],
  )
  return plainRows<{ fileName: string; feedId: string; runId: number; state: string }>(found).map((row) => ({
    kind: 'file',
    title: row.fileName,
    subtitle: `${row.feedId}, ${row.state}`,
    to: `/runs/${row.runId}`,
  }))
}
