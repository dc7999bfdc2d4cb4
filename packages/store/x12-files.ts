import type { Tx } from './database.ts'

/** The next control number of a feed: 1 to 999999999, then from 1 again. The first is the one the companion names. */
export const nextControlNo = async (tx: Tx, feedId: string, first: number): Promise<number> => {
  const { rows } = await tx.query<{ no: number }>(
    `insert into mortar.x12_control (feed_id, last_no) values ($1, $2)
     on conflict (tenant_id, feed_id) do update set last_no = x12_control.last_no % 999999999 + 1
     returning last_no::float8 as no`,
    [feedId, first],
  )
  return rows[0]!.no
}

/** An X12 file that is to be sent. */
export interface X12FileSource {
  readonly feedId: string
  /** The run whose file it acknowledges; null for a file we made. */
  readonly runId: number | null
  readonly fileName: string
  readonly controlNo: number
  readonly objectId: string
  readonly sha256: string
  readonly bytes: number
  readonly madeAt: Date
}

/** How many acknowledgements of a run were made: more than none when its file was worked again. */
export const answersOfRun = async (tx: Tx, runId: number): Promise<number> => {
  const { rows } = await tx.query<{ n: number }>('select count(*)::int as n from mortar.x12_file where run_id = $1', [
    runId,
  ])
  return rows[0]!.n
}

/** Keeps what is to be sent; the file's number. */
export const saveX12File = async (tx: Tx, file: X12FileSource): Promise<number> => {
  const { rows } = await tx.query<{ id: number }>(
    `insert into mortar.x12_file (feed_id, run_id, file_name, control_no, object_id, sha256, bytes, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning x12_file_id::float8 as id`,
    [file.feedId, file.runId, file.fileName, file.controlNo, file.objectId, file.sha256, file.bytes, file.madeAt],
  )
  return rows[0]!.id
}

/** One kept file, and whether it went. */
export interface X12File extends Omit<X12FileSource, 'runId'> {
  readonly sentAt: Date | null
}

/** A file to be sent by its number. */
export const loadX12File = async (tx: Tx, x12FileId: number): Promise<X12File | undefined> => {
  const { rows } = await tx.query<X12File>(
    `select feed_id as "feedId", file_name as "fileName", control_no::float8 as "controlNo", object_id as "objectId", sha256,
       bytes::float8 as bytes, made_at as "madeAt", sent_at as "sentAt" from mortar.x12_file where x12_file_id = $1`,
    [x12FileId],
  )
  return rows[0]
}

/** Notes that the other side holds a file, and where. */
export const markX12FileSent = async (
  tx: Tx,
  sent: { readonly x12FileId: number; readonly path: string; readonly now: Date },
): Promise<void> => {
  await tx.query('update mortar.x12_file set sent_at = $2, sent_path = $3 where x12_file_id = $1 and sent_at is null', [
    sent.x12FileId,
    sent.now,
    sent.path,
  ])
}
