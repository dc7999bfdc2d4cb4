import type { InFeed } from '@mortar/canonical/site/site'
import { feedOf } from '@mortar/canonical/site/site'
import type { Mapper } from '@mortar/mapping/mapper'
import type { RecordBytes } from '@mortar/mapping/mapper-types'
import { closeAlarm } from '@mortar/store/alarms'
import { appendAudit } from '@mortar/store/audit'
import { type Tx, withTenant, withTenantBulk } from '@mortar/store/database'
import { resolveByRun } from '@mortar/store/discrepancies'
import { enqueueJob } from '@mortar/store/jobs'
import { post } from '@mortar/store/post/post'
import { loadRawFile, type RawFile } from '@mortar/store/raw-files'
import {
  correctionsOf,
  envelopeRecords,
  fileRunWithHeld,
  type RecordChoice,
  releasableRecords,
  type WaitingRecord,
  waitingRecords,
} from '@mortar/store/records'
import { closeRun, lockWorkingRun, openReplayRun, runState, saveLedger } from '@mortar/store/runs'
import { Fault } from '@mortar/values/issue'
import { enqueueDeliver, enqueueRelease } from './after-post.ts'
import { balance } from './balance.ts'
import { type AppliedSite, appliedSite, type Ground } from './ground.ts'
import { postRequest } from './post-request.ts'
import { judgeX12File } from './x12/judge-file.ts'

/** Who asked for a replay and why; both are kept in the audit. */
export interface ReplayBy {
  readonly actor: string
  readonly reason: string
}

/**
 * Asks for held or rejected records to be read again, under the maps in force now and with people's corrections. One run
 * per file; the runs are made here and worked by a job. Returns the runs.
 */
export const requestReplay = (ground: Ground, choice: RecordChoice, by: ReplayBy): Promise<number[]> =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const records = await waitingRecords(tx, choice)
    const runIds: number[] = []
    for (const [rawFileNo, chosen] of Map.groupBy(records, (record) => record.rawFileNo)) {
      const feedId = chosen[0]!.feedId
      const run = { feedId, rawFileNo, startedBy: by.actor, cause: by.reason, now: ground.now() }
      const runId = await openReplayRun(tx, run)
      const lineageIds = chosen.map((record) => record.lineageId)
      const payload = { tenantId: ground.tenantId, runId, lineageIds, ...by }
      await enqueueJob(tx, { task: 'replay', payload, queue: `in:${feedId}` })
      runIds.push(runId)
    }
    return runIds
  })

/** Asks for the records whose cause to wait is gone. */
export const release = async (ground: Ground): Promise<number[]> => {
  const lineageIds = await withTenant(ground.db, ground.tenantId, (tx) => releasableRecords(tx))
  if (lineageIds.length === 0) return []
  return requestReplay(ground, { lineageIds }, { actor: 'schedule', reason: 'what they waited for is there' })
}

/**
 * Works one replay run. Of the records named only those of the run's own file are read, and only those that still wait:
 * what was posted meanwhile is left alone. When another process closes the run first, nothing is done.
 */
export const replay = async (
  ground: Ground,
  request: ReplayBy & { runId: number; lineageIds: readonly number[] },
): Promise<void> => {
  const applied = await appliedSite(ground)
  const open = await withTenant(ground.db, ground.tenantId, async (tx) => {
    const run = await runState(tx, request.runId)
    const waiting = await waitingRecords(tx, { lineageIds: request.lineageIds })
    const records = waiting.filter(({ rawFileNo }) => rawFileNo === run?.rawFileNo)
    const lineageIds = records.map(({ lineageId }) => lineageId)
    return { run, records, corrections: await correctionsOf(tx, lineageIds) }
  })
  if (open.run?.state !== 'working') return
  const file = await withTenant(ground.db, ground.tenantId, (tx) => loadRawFile(tx, open.run!.rawFileNo))
  const feed = feedOf(applied.site, open.run.feedId)
  if (!file?.plaintextObject || feed?.kind !== 'in') throw new Fault('site-name-unknown')
  const envelope = await withTenant(ground.db, ground.tenantId, (tx) => envelopeRecords(tx, file.rawFileNo))
  const refused = await refusedSpans(ground, feed, file.plaintextObject)
  const mapper = await ground.openMapper()
  try {
    const staged = await mapper.stageRecords(feed, {
      refused,
      fileName: file.fileName,
      arrivedAt: file.arrivedAt.toISOString(),
      records: bytesOf(ground, file, open.records),
      envelope: await Array.fromAsync(bytesOf(ground, file, envelope)),
      corrections: open.corrections.map(({ lineageId, field, value }) => ({
        recordNo: lineageId % 100_000_000,
        field,
        value,
      })),
    })
    const mapped = await mapper.map()
    const worked = { request, file, feed, applied, staged, mapped, mapper, records: open.records }
    await withTenantBulk(ground.db, ground.tenantId, async (tx) => {
      if (!(await lockWorkingRun(tx, request.runId))) return
      await (mapped.failed.length > 0 ? leaveAsTheyWere(tx, ground, worked) : save(tx, ground, worked))
    })
  } finally {
    await mapper.close()
  }
}

/** What the checks, under the rules in force now, refuse of an X12 file: a release must not bring it in by the back door. */
const refusedSpans = async (ground: Ground, feed: InFeed, plaintextObject: string) => {
  const { file } = feed.feed
  if (file.format !== 'x12') return []
  const rules = { refuse: file.refuse, companion: feed.companion }
  return (await judgeX12File(ground.vault.readStream(plaintextObject), rules)).refused
}

interface Worked {
  readonly request: ReplayBy & { runId: number }
  readonly file: RawFile
  readonly feed: InFeed
  readonly applied: AppliedSite
  readonly staged: Awaited<ReturnType<Mapper['stageRecords']>>
  readonly mapped: Awaited<ReturnType<Mapper['map']>>
  readonly mapper: Mapper
  readonly records: readonly WaitingRecord[]
}

async function save(tx: Tx, ground: Ground, worked: Worked): Promise<void> {
  const { request, file, feed, applied, staged, mapped, mapper } = worked
  const now = ground.now()
  const { runId } = request
  const { site } = applied
  const posted = await post(
    tx,
    postRequest({ site, feed, mapper, runId, rawFileNo: file.rawFileNo, kind: 'replay', now }),
  )
  await saveLedger(tx, runId, balance({ fileBytes: bytesIn(worked), staged, mapped, posted, heldWhole: false }))
  await close(tx, ground, worked, 'posted')
  if (posted.deliveries > 0) for (const feedId of feed.feed.routes) await enqueueDeliver(tx, ground.tenantId, feedId)
  await enqueueRelease(tx, ground.tenantId)
  await closeHeldFile(tx, { feed, file, by: request, now })
}

/** The map itself failed: every record stays what it was, and the run says why. */
async function leaveAsTheyWere(tx: Tx, ground: Ground, worked: Worked): Promise<void> {
  const { length } = worked.records
  await saveLedger(tx, worked.request.runId, [
    { unit: 'records', bucket: 'in', amount: length },
    { unit: 'records', bucket: 'rejected', amount: length },
    { unit: 'bytes', bucket: 'in', amount: bytesIn(worked) },
    { unit: 'bytes', bucket: 'rejected', amount: bytesIn(worked) },
  ])
  await close(tx, ground, worked, 'rejected')
}

const bytesIn = ({ records }: Worked): number =>
  records.reduce((sum, record) => sum + record.byteTo - record.byteFrom, 0)

async function close(tx: Tx, ground: Ground, worked: Worked, state: 'posted' | 'rejected'): Promise<void> {
  const { request, feed, applied, mapped, records } = worked
  await closeRun(tx, {
    runId: request.runId,
    state,
    cause: state === 'posted' ? request.reason : (mapped.failed[0]?.code ?? null),
    recordsIn: records.length,
    fileOn: null,
    sequenceNo: null,
    mapVersion: feed.mapVersion,
    siteVersion: applied.version,
    controls: [],
    checks: feed.checks.map(({ id, severity, message }) => ({ id, severity, message, count: mapped.codes[id] ?? 0 })),
    issues: [...mapped.failed, ...(mapped.issues as typeof mapped.failed)].slice(0, 200),
    now: ground.now(),
  })
  const detail = { feed: feed.id, records: records.length, reason: request.reason }
  await appendAudit(tx, { actor: request.actor, action: 'run.replay', subject: `run:${request.runId}`, detail })
}

/** When nothing of a file held whole waits any more, its alarm and discrepancy end. */
async function closeHeldFile(
  tx: Tx,
  { feed, file, by, now }: { feed: InFeed; file: RawFile; by: ReplayBy; now: Date },
): Promise<void> {
  const fileRun = await fileRunWithHeld(tx, file.rawFileNo)
  if (!fileRun || fileRun.stillHeld > 0) return
  await closeAlarm(tx, { kind: 'file-held', subject: `${feed.id} run ${fileRun.runId}`, now })
  await resolveByRun(tx, { runId: fileRun.runId, resolution: by.reason, by: by.actor, now })
}

/** Reads records from the vault by their ranges. */
async function* bytesOf(ground: Ground, file: RawFile, records: readonly WaitingRecord[]): AsyncGenerator<RecordBytes> {
  for (const { recordNo, line, byteFrom, byteTo } of records) {
    const bytes = await ground.vault.readRange(file.plaintextObject!, byteFrom, byteTo)
    yield { recordNo, line, byteFrom, bytes }
  }
}
