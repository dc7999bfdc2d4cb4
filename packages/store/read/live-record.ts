import { liveLineageFrom } from '../claims/save.ts'
import { plainRows } from './plain.ts'
import type { RecordRow } from './record-row.ts'
import type { RunRow } from './runs.ts'
import type { Tx } from './tx.ts'

/** Whether a lineage is of a claim decided here, and not of a record of a file. */
export const isLive = (lineageId: number): boolean => lineageId >= liveLineageFrom

/** The decision behind a lineage: it made the version that takes back (even) or the one that pays (odd). */
export const decisionOfLineage = (lineageId: number): number => Math.floor((lineageId - liveLineageFrom) / 2)

interface LiveRow {
  readonly asked: string
  readonly byteFrom: number
  readonly byteTo: number
  readonly listener: string
  readonly receivedAt: string
  readonly answeredAt: string
}

/**
 * A transaction of a live message as the lens shows a record: its bytes count within the message. No run worked it; what stands for one
 * says when the message came and was answered. Undefined when there is no such decision.
 */
export const loadLiveRecord = async (
  tx: Tx,
  lineageId: number,
): Promise<{ record: RecordRow; run: RunRow } | undefined> => {
  const found = await tx.query(
    `select d.asked, d.byte_from, d.byte_to, t.listener, t.received_at, t.answered_at
     from mortar.claim_decision d join mortar.claim_transmission t on t.transmission_no = d.transmission_no
     where d.decision_no = $1`,
    [decisionOfLineage(lineageId)],
  )
  const row = plainRows<LiveRow>(found)[0]
  return row && { record: recordOf(lineageId, row), run: runOf(row) }
}

const recordOf = (lineageId: number, { asked, byteFrom, byteTo }: LiveRow): RecordRow => ({
  lineageId,
  runId: 0,
  recordType: asked,
  line: 1,
  byteFrom,
  byteTo,
  qcFlag: 'pass',
  outcome: 'posted',
  outcomeRunId: 0,
  issues: [],
  heldCause: null,
  heldUntil: null,
})

const runOf = ({ listener, receivedAt, answeredAt }: LiveRow): RunRow => ({
  runId: 0,
  feedId: 'live/claims',
  kind: 'live',
  state: 'posted',
  step: 'posted',
  fileName: null,
  fileOn: null,
  arrivedAt: receivedAt,
  startedBy: listener,
  startedAt: receivedAt,
  closedAt: answeredAt,
  durationMs: Date.parse(answeredAt) - Date.parse(receivedAt),
  recordsIn: null,
  outcomes: { posted: 1, updated: 0, unchanged: 0, duplicate: 0, held: 0, rejected: 0 },
  cause: null,
  progress: { done: null, total: null, unit: null },
})
