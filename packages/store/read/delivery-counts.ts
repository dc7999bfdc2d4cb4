import { recordsPerFile } from '../post/request.ts'
import type { Tx } from './tx.ts'

/** How many deliveries are in which state. */
export interface DeliveryCounts {
  readonly queued: number
  readonly sent: number
  readonly delivered: number
  readonly accepted: number
  readonly applied: number
  readonly refused: number
}

/**
 * Deliveries of a run by state. They are found by the identities of the file's records, which an index holds together with
 * run and state: no row is visited, also for a file of millions. A file's run counts what its replays queued, too.
 */
export const deliveryCountsOfFile = async (
  tx: Tx,
  { runId, rawFileNo, replay }: { runId: number; rawFileNo: number | null; replay: boolean },
): Promise<DeliveryCounts> => {
  const first = (rawFileNo ?? 0) * recordsPerFile
  const { rows } = await tx.query<{ state: string; count: number }>(
    `select state, count(*) from mortar.delivery
     where lineage_id >= $1 and lineage_id < $2 and ($3::bigint is null or run_id = $3) group by state`,
    [first, first + recordsPerFile, replay ? runId : null],
  )
  const none = { queued: 0, sent: 0, delivered: 0, accepted: 0, applied: 0, refused: 0 }
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) }
}
