import { replay as replayRun, requestReplay } from '@mortar/journeys/replay'
import { withTenant } from '@mortar/store/database'
import { waitingRecords } from '@mortar/store/records'
import { newestRunId, runsAfter, tellRuns } from '../tell-run.ts'
import { withGround } from '../tenant.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar replay`: reads held or rejected records again under the maps in force now. */
export const replay: Command = {
  name: 'replay',
  usage: 'replay [LINEAGE_ID …] [--feed F] [--cause C] [--code C] --reason TEXT [--json]',
  describes: 'read held or rejected records again',
  run: async (args) => {
    const text = { type: 'string' } as const
    const options = {
      json: { type: 'boolean', default: false },
      tenant: text,
      feed: text,
      cause: text,
      code: text,
      reason: text,
    } as const
    const { positionals, values } = readArgs(args, options)
    const lineageIds = positionals.map(Number)
    if (lineageIds.some((id) => !Number.isSafeInteger(id))) throw new UsageError('A lineage id is a whole number.')
    if (!values.reason) throw new UsageError('Say why with --reason; the audit keeps it.')
    const named = [lineageIds.length > 0, values.feed, values.cause, values.code].some(Boolean)
    if (!named) throw new UsageError('Say which records: by lineage id, feed, cause or code.')
    const by = { actor: 'cli', reason: values.reason }
    return withGround(values.tenant, async (ground) => {
      const before = await newestRunId(ground)
      const choice = {
        ...(lineageIds.length > 0 && { lineageIds }),
        feedId: values.feed,
        heldCause: values.cause,
        code: values.code,
      }
      const chosen = await withTenant(ground.db, ground.tenantId, (tx) => waitingRecords(tx, choice))
      const runIds = await requestReplay(ground, choice, by)
      // A hub may take the queued jobs meanwhile; who ends a run first has done it, and here the person waits for it.
      for (const runId of runIds)
        await replayRun(ground, { runId, lineageIds: chosen.map((each) => each.lineageId), ...by })
      return tellRuns(await runsAfter(ground, before), values.json)
    })
  },
}
