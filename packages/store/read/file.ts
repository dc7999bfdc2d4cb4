import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** The file a run read. Moments are ISO text, hashes hex. */
export interface FileRow {
  readonly rawFileNo: number
  readonly feedId: string
  readonly fileName: string
  readonly remotePath: string
  readonly arrivedAt: string
  readonly fetchedAt: string
  readonly remoteBytes: number
  readonly bytes: number | null
  readonly sha256: string | null
  readonly receivedSha256: string | null
  readonly signedBy: string | null
  readonly plaintextObject: string | null
  readonly duplicateOf: { readonly rawFileNo: number; readonly runId: number | null; readonly fileName: string } | null
}

/** One file by its number. */
export const loadFile = async (tx: Tx, rawFileNo: number): Promise<FileRow | undefined> => {
  const found = await tx.query(
    `select f.raw_file_no, f.feed_id, f.file_name, f.remote_path, f.arrived_at, f.fetched_at, f.remote_bytes,
       f.plaintext_bytes as bytes, f.plaintext_sha256 as sha256, f.received_sha256, f.signed_by, f.plaintext_object,
       case when d.raw_file_no is not null then jsonb_build_object('rawFileNo', d.raw_file_no, 'fileName', d.file_name,
         'runId', (select run_id from mortar.run where raw_file_no = d.raw_file_no and kind <> 'replay')) end as duplicate_of
     from mortar.raw_file f left join mortar.raw_file d on d.raw_file_no = f.duplicate_of
     where f.raw_file_no = $1`,
    [rawFileNo],
  )
  return plainRows<FileRow>(found)[0]
}
