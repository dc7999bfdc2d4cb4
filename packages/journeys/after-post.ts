import type { MapReport, StageReport } from '@mortar/mapping/reports'
import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import { appendAudit } from '@mortar/store/audit'
import type { Tx } from '@mortar/store/database'
import { openDiscrepancies } from '@mortar/store/discrepancies'
import { enqueueJob } from '@mortar/store/jobs'
import type { PostResult } from '@mortar/store/post/request'
import { closeRun } from '@mortar/store/runs'
import type { Issue } from '@mortar/values/issue'
import { heldMoney } from './held-money.ts'
import type { Measured } from './measure.ts'
import type { RunContext } from './run-context.ts'
import { settleStopped } from './stopped-files.ts'

/** All that is known of a run when it ends. */
export interface RunEnd {
  readonly staged: StageReport
  readonly mapped: MapReport
  readonly measured: Measured
  readonly posted: PostResult
}

/** Closes the run and tells whom it concerns, in the transaction that posted it. */
export const afterPost = async (tx: Tx, context: RunContext, end: RunEnd): Promise<void> => {
  const { ground, work, runId } = context
  const { feed, applied } = work
  const { measured, staged, mapped } = end
  const now = ground.now()
  const held = measured.holds[0]
  await closeRun(tx, {
    runId,
    state: held ? 'held' : 'posted',
    cause: held?.code ?? null,
    recordsIn: staged.details,
    fileOn: measured.fileOn,
    sequenceNo: measured.sequenceNo,
    mapVersion: feed.mapVersion,
    siteVersion: applied.version,
    controls: measured.controls,
    checks: measured.checks,
    issues: [...measured.holds, ...measured.warnings, ...firstOf(staged, mapped)],
    now,
  })
  await settleStopped(tx, { feed, fileNames: [work.file.fileName], now })
  if (held) await tellHeld(tx, context, held, end)
  else await enqueueNext(tx, context, end)
  await tellWarnings(tx, context, measured)
  await appendAudit(tx, {
    actor: work.startedBy,
    action: held ? 'run.hold' : 'run.post',
    subject: `run:${runId}`,
    detail: { feed: feed.id, mapVersion: feed.mapVersion, siteVersion: applied.version, records: staged.details },
  })
}

/** A record that could not be read is rejected for the same reason: told once. */
const firstOf = (staged: StageReport, mapped: MapReport): Issue[] => {
  const told = new Map(
    [...staged.issues, ...mapped.issues].map((each) => [JSON.stringify([each.code, each.where]), each]),
  )
  return [...told.values()].slice(0, 200) as Issue[]
}

async function tellHeld(tx: Tx, { ground, work, runId }: RunContext, held: Issue, end: RunEnd): Promise<void> {
  const { feed, partner } = work
  const now = ground.now()
  await openAlarm(tx, {
    kind: 'file-held',
    subject: `${feed.id} run ${runId}`,
    code: held.code,
    effect: feed.feed.effect,
    now,
  })
  await openDiscrepancies(tx, [
    {
      kind: 'file-held',
      partnerId: partner.id,
      feedId: feed.id,
      runId,
      lineageId: null,
      deliveryId: null,
      code: held.code,
      summary: `${work.file.fileName} is held whole: ${held.hint}`,
      amountCents: heldMoney(held, end),
      openedAt: now,
      dueAt: new Date(now.getTime() + 86_400_000),
    },
  ])
}

/** Deliveries start at once; records that waited for a member may be free now. */
async function enqueueNext(tx: Tx, { ground, work }: RunContext, { posted }: RunEnd): Promise<void> {
  const { tenantId } = ground
  if (posted.deliveries > 0) {
    for (const feedId of work.feed.feed.routes) await enqueueDeliver(tx, tenantId, feedId)
  }
  await enqueueRelease(tx, tenantId)
}

/** Asks for records whose cause to wait may be gone: after every post, for it may have brought what others wait for. */
export const enqueueRelease = (tx: Tx, tenantId: string) =>
  enqueueJob(tx, { task: 'release', payload: { tenantId }, queue: 'release', key: 'release' })

/** Asks for a pass over an out feed; one waiting request is enough. `anew`: somebody asks, see deliver. */
export const enqueueDeliver = (tx: Tx, tenantId: string, feedId: string, { runAt, anew = false }: DeliverAsk = {}) =>
  enqueueJob(tx, {
    task: 'deliver',
    payload: { tenantId, feedId, anew },
    queue: `deliver:${feedId}`,
    key: `deliver:${feedId}`,
    ...(runAt ? { runAt } : {}),
  })

/** When, if not now, and whether somebody asks. */
export interface DeliverAsk {
  readonly runAt?: Date
  readonly anew?: boolean
}

async function tellWarnings(
  tx: Tx,
  { ground, work }: RunContext,
  { holds, warnings, sequenceNo }: Measured,
): Promise<void> {
  const now = ground.now()
  const { feed } = work
  for (const kind of ['sequence-gap', 'volume-unusual'] as const) {
    const alarm = { kind, subject: feed.id, now }
    const warning = warnings.find((each) => each.code === kind)
    if (warning) await openAlarm(tx, { ...alarm, code: warning.code, effect: `${warning.hint} ${feed.feed.effect}` })
    else if (sequenceNo !== null) await closeAlarm(tx, alarm)
  }
  const alarm = { kind: 'x12-sets-refused', subject: feed.id, now }
  const refused = [...holds, ...warnings].find(({ code }) => code === alarm.kind)
  if (refused) await openAlarm(tx, { ...alarm, code: refused.code, effect: `${refused.hint} ${feed.feed.effect}` })
  else if (feed.feed.file.format === 'x12') await closeAlarm(tx, alarm)
}
