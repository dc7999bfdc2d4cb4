import type { Tx } from './database.ts'

/** A file or API pull that reached us. Counts are bytes. */
export interface RawFile {
  readonly rawFileNo: number
  readonly feedId: string
  readonly fileName: string
  readonly remotePath: string
  readonly remoteBytes: number
  readonly arrivedAt: Date
  readonly receivedObject: string | null
  readonly receivedSha256: string | null
  readonly plaintextObject: string | null
  readonly plaintextSha256: string | null
  readonly plaintextBytes: number | null
  readonly signedBy: string | null
}

const columns = `raw_file_no::float8 as "rawFileNo", feed_id as "feedId", file_name as "fileName",
  remote_path as "remotePath", remote_bytes::float8 as "remoteBytes", arrived_at as "arrivedAt",
  received_object as "receivedObject", received_sha256 as "receivedSha256",
  plaintext_object as "plaintextObject", plaintext_sha256 as "plaintextSha256",
  plaintext_bytes::float8 as "plaintextBytes", signed_by as "signedBy"`

/** Notes a file seen at a partner; undefined when it was seen before (same path, size and time). */
export const noteRawFile = async (
  tx: Tx,
  file: Pick<RawFile, 'feedId' | 'fileName' | 'remotePath' | 'remoteBytes' | 'arrivedAt'> & { now: Date },
): Promise<number | undefined> => {
  const { rows } = await tx.query<{ rawFileNo: number }>(
    `insert into mortar.raw_file (feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, feed_id, remote_path, remote_bytes, arrived_at) do nothing
     returning raw_file_no::float8 as "rawFileNo"`,
    [file.feedId, file.fileName, file.remotePath, file.remoteBytes, file.arrivedAt, file.now],
  )
  return rows[0]?.rawFileNo
}

/** One file by its number. */
export const loadRawFile = async (tx: Tx, rawFileNo: number): Promise<RawFile | undefined> => {
  const { rows } = await tx.query<RawFile>(`select ${columns} from mortar.raw_file where raw_file_no = $1`, [rawFileNo])
  return rows[0]
}

/** The earliest file of a feed that has no closed run yet: files of a feed are worked strictly in order. */
export const nextRawFile = async (tx: Tx, feedId: string): Promise<RawFile | undefined> => {
  const { rows } = await tx.query<RawFile>(
    `select ${columns} from mortar.raw_file f
     where feed_id = $1 and not exists (
       select from mortar.run r where r.raw_file_no = f.raw_file_no and r.kind <> 'replay' and r.state <> 'working')
     order by f.arrived_at, f.raw_file_no limit 1`,
    [feedId],
  )
  return rows[0]
}

/** Files of a feed that were noted, but whose bytes never came; with the state of their run, null before its start. */
export const unfetchedFiles = async (
  tx: Tx,
  feedId: string,
): Promise<{ file: RawFile; runId: number | null; runState: string | null }[]> => {
  const { rows } = await tx.query<RawFile & { runId: number | null; runState: string | null }>(
    `select f.*, r.run_id::float8 as "runId", r.state as "runState"
     from (select ${columns} from mortar.raw_file where feed_id = $1 and received_object is null) f
     left join mortar.run r on r.raw_file_no = f."rawFileNo" and r.kind <> 'replay'
     order by f."rawFileNo"`,
    [feedId],
  )
  return rows.map(({ runId, runState, ...file }) => ({ file, runId, runState }))
}

/** Takes back the note of a file whose bytes never came, and its run, which has done nothing. */
export const forgetUnfetched = async (tx: Tx, rawFileNo: number): Promise<void> => {
  await tx.query(`delete from mortar.run where raw_file_no = $1 and state = 'working' and kind <> 'replay'`, [
    rawFileNo,
  ])
  await tx.query(
    `delete from mortar.raw_file f where raw_file_no = $1 and received_object is null
       and not exists (select from mortar.run r where r.raw_file_no = f.raw_file_no)`,
    [rawFileNo],
  )
}

/** Files of a feed at given places whose run is closed and whose bytes came: there was at least one. */
export const workedFiles = async (
  tx: Tx,
  at: { feedId: string; remotePaths: readonly string[] },
): Promise<(RawFile & { runState: string })[]> => {
  const { rows } = await tx.query<RawFile & { runState: string }>(
    `select f.*, r.state as "runState" from (
       select ${columns} from mortar.raw_file
       where feed_id = $1 and remote_path = any($2) and received_object is not null and remote_bytes > 0) f
     join mortar.run r on r.raw_file_no = f."rawFileNo" and r.kind <> 'replay' and r.state <> 'working'
     order by f."rawFileNo"`,
    [at.feedId, at.remotePaths],
  )
  return rows
}

/** Keeps where the bytes as received lie in the vault. */
export const saveReceived = async (
  tx: Tx,
  received: { rawFileNo: number; objectId: string; sha256: string; now: Date },
): Promise<void> => {
  await tx.query(
    'update mortar.raw_file set received_object = $2, received_sha256 = $3, fetched_at = $4 where raw_file_no = $1',
    [received.rawFileNo, received.objectId, received.sha256, received.now],
  )
}

/** Keeps where the plaintext lies in the vault, and who signed it. */
export const savePlaintext = async (
  tx: Tx,
  plain: { rawFileNo: number; objectId: string; sha256: string; bytes: number; signedBy: string | null },
): Promise<void> => {
  await tx.query(
    `update mortar.raw_file set plaintext_object = $2, plaintext_sha256 = $3, plaintext_bytes = $4, signed_by = $5
     where raw_file_no = $1`,
    [plain.rawFileNo, plain.objectId, plain.sha256, plain.bytes, plain.signedBy],
  )
}

/** An earlier file of the feed with the same plaintext, under whatever name, whose run was not rejected. */
export const sameContent = async (
  tx: Tx,
  file: { rawFileNo: number; feedId: string; sha256: string },
): Promise<number | undefined> => {
  const { rows } = await tx.query<{ rawFileNo: number }>(
    `select f.raw_file_no::float8 as "rawFileNo" from mortar.raw_file f
     join mortar.run r on r.raw_file_no = f.raw_file_no and r.kind <> 'replay' and r.state in ('posted', 'held')
     where f.feed_id = $1 and f.plaintext_sha256 = $2 and f.raw_file_no <> $3 order by f.raw_file_no limit 1`,
    [file.feedId, file.sha256, file.rawFileNo],
  )
  return rows[0]?.rawFileNo
}

/** An earlier file of the feed with the same name and other content, whose run was not rejected. */
export const sameName = async (
  tx: Tx,
  file: { rawFileNo: number; feedId: string; fileName: string; sha256: string },
): Promise<number | undefined> => {
  const { rows } = await tx.query<{ rawFileNo: number }>(
    `select f.raw_file_no::float8 as "rawFileNo" from mortar.raw_file f
     join mortar.run r on r.raw_file_no = f.raw_file_no and r.kind <> 'replay' and r.state in ('posted', 'held')
     where f.feed_id = $1 and f.file_name = $2 and f.plaintext_sha256 is distinct from $3 and f.raw_file_no < $4
     order by f.raw_file_no limit 1`,
    [file.feedId, file.fileName, file.sha256, file.rawFileNo],
  )
  return rows[0]?.rawFileNo
}

/** Notes of which earlier file this one is a copy. */
export const markDuplicate = async (tx: Tx, rawFileNo: number, duplicateOf: number): Promise<void> => {
  await tx.query('update mortar.raw_file set duplicate_of = $2 where raw_file_no = $1', [rawFileNo, duplicateOf])
}

/** When files of a feed arrived since an instant, and when the first ever did. */
export const arrivalsSince = async (
  tx: Tx,
  feedId: string,
  since: Date,
): Promise<{ first: Date | undefined; at: Date[] }> => {
  const first = await tx.query<{ first: Date | null }>(
    'select min(arrived_at) as first from mortar.raw_file where feed_id = $1',
    [feedId],
  )
  const { rows } = await tx.query<{ at: Date }>(
    `select arrived_at as at from mortar.raw_file where feed_id = $1 and arrived_at >= $2
     union all select answered_at from mortar.unchanged_answer where feed_id = $1 and answered_at >= $2 order by at`,
    [feedId, since],
  )
  return { first: first.rows[0]?.first ?? undefined, at: rows.map((row) => row.at) }
}

/** Notes that an API answered as the time before, on a day of the partner: nothing is late because nothing is new. */
export const noteUnchanged = async (
  tx: Tx,
  { feedId, on, now }: { readonly feedId: string; readonly on: string; readonly now: Date },
): Promise<void> => {
  await tx.query(
    `insert into mortar.unchanged_answer (feed_id, answered_on, answered_at) values ($1, $2, $3)
     on conflict (tenant_id, feed_id, answered_on) do nothing`,
    [feedId, on, now],
  )
}

/** The content of the file a feed brought last, so that an unchanged answer of an API is not kept again. */
export const lastPlaintextSha256 = async (tx: Tx, feedId: string): Promise<string | undefined> => {
  const { rows } = await tx.query<{ sha256: string | null }>(
    'select plaintext_sha256 as sha256 from mortar.raw_file where feed_id = $1 order by raw_file_no desc limit 1',
    [feedId],
  )
  return rows[0]?.sha256 ?? undefined
}
