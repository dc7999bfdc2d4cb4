import { z } from 'zod'
import { count, day, id, instant, issue, runOrNone } from './common.ts'

export const runKind = z.enum(['file', 'pull', 'replay', 'live']).meta({ id: 'RunKind' })

export const runState = z
  .enum(['working', 'posted', 'held', 'rejected', 'duplicate', 'failed'])
  .meta({ id: 'RunState' })

/** How many detail records went where. */
export const outcomes = z
  .object({
    posted: count,
    updated: count,
    unchanged: count,
    duplicate: count,
    held: count,
    rejected: count,
  })
  .meta({ id: 'Outcomes' })

/** How far a working run is. Null where it cannot be told. */
export const progress = z
  .object({ done: count.nullable(), total: count.nullable(), unit: z.string().nullable() })
  .meta({ id: 'Progress' })

/** One execution of a feed, as a list shows it. */
export const runSummary = z
  .object({
    runId: runOrNone,
    feedId: z.string(),
    kind: runKind,
    state: runState,
    step: z.string(),
    fileName: z.string().nullable(),
    fileOn: day.nullable(),
    arrivedAt: instant.nullable(),
    startedBy: z.string(),
    startedAt: instant,
    closedAt: instant.nullable(),
    durationMs: count.nullable(),
    recordsIn: count.nullable(),
    outcomes,
    cause: z.string().nullable(),
    progress,
  })
  .meta({ id: 'RunSummary' })

/** The file a run read. */
export const file = z
  .object({
    rawFileNo: id,
    fileName: z.string(),
    remotePath: z.string(),
    arrivedAt: instant,
    fetchedAt: instant,
    remoteBytes: count.describe('Bytes as they lay at the partner.'),
    bytes: count.nullable().describe('Bytes of the plaintext; null when it could not be decrypted.'),
    sha256: z.string().nullable().describe('SHA-256 of the plaintext, hex.'),
    receivedSha256: z.string().nullable().describe('SHA-256 of the bytes as received, hex.'),
    signedBy: z.string().nullable(),
    duplicateOf: z
      .object({ rawFileNo: id, runId: id.nullable(), fileName: z.string() })
      .nullable()
      .describe('The file that brought the same content before.'),
  })
  .meta({ id: 'RawFile' })

export const runStep = z
  .object({
    stepNo: id,
    step: z.string(),
    startedAt: instant,
    endedAt: instant.nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'RunStep' })

/** One balance: `in` must equal the sum of the others. Unit: records, bytes, or cents:<control>. */
export const ledgerRow = outcomes
  .extend({ unit: z.string(), in: count, envelope: count, balances: z.boolean() })
  .meta({ id: 'LedgerRow' })

/** A figure the partner gave, against ours. */
export const control = z
  .object({
    name: z.string(),
    expected: z.number().nullable(),
    actual: z.number().nullable(),
    ok: z.boolean(),
    unit: z.string(),
  })
  .meta({ id: 'Control' })

export const checkResult = z
  .object({ id: z.string(), severity: z.string(), message: z.string(), count })
  .meta({ id: 'CheckResult' })

export const deliveryCounts = z
  .object({ queued: count, sent: count, delivered: count, accepted: count, applied: count, refused: count })
  .meta({ id: 'DeliveryCounts' })

/** One run whole. */
export const run = runSummary
  .extend({
    file: file.nullable(),
    steps: z.array(runStep),
    ledger: z.array(ledgerRow),
    controls: z.array(control),
    checks: z.array(checkResult),
    issues: z.array(issue),
    deliveries: deliveryCounts,
    waiting: z
      .object({ held: count, rejected: count, dismissed: count })
      .describe('Records of this run that wait, or were set aside, now.'),
    releasedSince: outcomes.describe('What replays made of records this run held or rejected.'),
    replays: z.array(z.object({ runId: id, state: runState, startedAt: instant, recordsIn: count.nullable() })),
    mapVersion: z.string().nullable(),
    siteVersion: z.string().nullable(),
    sequenceNo: z.number().int().nullable(),
  })
  .meta({ id: 'Run' })

/** Stretches of a file by what became of them, in order, without gaps. */
export const byteMap = z
  .object({
    bytes: count,
    exact: z.boolean().describe('False when stretches were drawn from samples of a very large file.'),
    segments: z.array(z.object({ byteFrom: count, byteTo: count, outcome: z.string() })),
  })
  .meta({ id: 'ByteMap' })
