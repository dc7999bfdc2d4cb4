import { recordsPerFile } from '../post/request.ts'
import { type Segment, segmentsOf } from './byte-segments.ts'
import type { Tx } from './tx.ts'

/** Stretches of a file in order, without gaps. Not `exact`: drawn from samples, with every rare outcome shown. */
export interface ByteMap {
  readonly bytes: number
  readonly exact: boolean
  readonly segments: Segment[]
}

/** Up to so many records are looked at one by one. */
const fewRecords = 20_000

/** What became of a run's file, in at most `buckets` stretches; undefined when the run is not there. */
export const mapBytes = async (
  tx: Tx,
  { runId, buckets }: { runId: number; buckets: number },
): Promise<ByteMap | undefined> => {
  const file = await loadExtent(tx, runId)
  if (!file) return undefined
  if (file.records === 0) return { bytes: file.bytes, exact: true, segments: [] }
  const exact = file.records <= fewRecords
  const marks = exact ? await allMarks(tx, file) : await sampledMarks(tx, file, buckets)
  return { bytes: file.bytes, exact, segments: segmentsOf(marks, file.bytes, buckets) }
}

interface Extent {
  readonly runId: number
  readonly firstId: number
  readonly lastId: number
  readonly bytes: number
  readonly records: number
}

/** A replay shows the whole file, as it stands now. */
const loadExtent = async (tx: Tx, runId: number): Promise<Extent | undefined> => {
  const { rows } = await tx.query<{ fileRunId: number; rawFileNo: number; bytes: number; lastId: number | null }>(
    `select o.run_id as "fileRunId", f.raw_file_no as "rawFileNo", coalesce(f.plaintext_bytes, 0) as bytes,
       (select max(lineage_id) from mortar.record
        where lineage_id > f.raw_file_no * $2 and lineage_id < (f.raw_file_no + 1) * $2) as "lastId"
     from mortar.run r
     join mortar.raw_file f on f.raw_file_no = r.raw_file_no
     join mortar.run o on o.raw_file_no = r.raw_file_no and o.kind <> 'replay'
     where r.run_id = $1`,
    [runId, recordsPerFile],
  )
  const row = rows[0]
  if (!row) return undefined
  const firstId = row.rawFileNo * recordsPerFile + 1
  const lastId = row.lastId ?? firstId - 1
  return { runId: row.fileRunId, firstId, lastId, bytes: row.bytes, records: lastId - firstId + 1 }
}

const allMarks = async (tx: Tx, { firstId, lastId }: Extent): Promise<Segment[]> => {
  const { rows } = await tx.query<Segment>(
    `select byte_from as "byteFrom", byte_to as "byteTo", outcome from mortar.record
     where lineage_id between $1 and $2 order by lineage_id`,
    [firstId, lastId],
  )
  return rows
}

/**
 * One record per bucket, found by its identity, tells what the bucket mostly is; the first thousands of every outcome that
 * is not `posted` are read from their own index, so that one rejected record among millions is on the map.
 */
const sampledMarks = async (tx: Tx, { runId, firstId, lastId }: Extent, buckets: number): Promise<Segment[]> => {
  const sampled = tx.query<Segment>(
    `select byte_from as "byteFrom", byte_to as "byteTo", outcome from mortar.record
     where lineage_id = any(array(select distinct $1::bigint + at * ($2::bigint - $1::bigint) / $3::bigint
       from generate_series(0, $3::bigint) at))`,
    [firstId, lastId, buckets],
  )
  const noted = tx.query<Segment>(
    `select c.byte_from as "byteFrom", c.byte_to as "byteTo", c.outcome from unnest($2::text[]) wanted
     cross join lateral (select byte_from, byte_to, outcome from mortar.record
       where run_id = $1 and outcome = wanted and outcome <> 'posted' limit $3) c`,
    [runId, ['held', 'rejected', 'dismissed', 'duplicate', 'unchanged', 'updated'], fewRecords / 4],
  )
  return (await Promise.all([sampled, noted])).flatMap(({ rows }) => rows)
}
