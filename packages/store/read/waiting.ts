import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** A record as someone who wants to correct it must know it. */
export interface WaitingState {
  readonly feedId: string
  readonly recordType: string
  /** Held or rejected now. */
  readonly waits: boolean
}

/** Whether a record waits, and of which feed it is; undefined when it is not there. */
export const loadWaiting = async (tx: Tx, lineageId: number): Promise<WaitingState | undefined> =>
  plainRows<WaitingState>(
    await tx.query(
      `select r.feed_id, c.record_type, c.outcome in ('held', 'rejected') as waits
       from mortar.record c join mortar.run r on r.run_id = c.run_id where c.lineage_id = $1`,
      [lineageId],
    ),
  )[0]
