import type { Lane } from './database.ts'
import { rowsOf } from './database.ts'
import { noteFindings } from './findings.ts'
import { judgeRows, type NounMap } from './judging.ts'
import { type MoneyControl, moneyOfSlice } from './money.ts'
import { findRepeats } from './repeats.ts'
import type { SeenKeys } from './seen-keys.ts'
import type { Turn } from './slice-queue.ts'
import type { SourceType } from './source-form.ts'
import type { SpoolWriter } from './spool.ts'
import { mapFailure } from './sql-errors.ts'
import { emptyBatchTable, typeBatches } from './staging.ts'
import type { Tally } from './tally.ts'
import { findLosses, settleVerdict, verdictOf } from './verdict.ts'
import { writeRecords, writeRows } from './write-lines.ts'

/** What a slice is mapped with. */
export interface SlicePlan {
  readonly details: readonly SourceType[]
  /** Tables that are staged; the details among them. */
  readonly tables: readonly SourceType[]
  readonly maps: readonly NounMap[]
  readonly money: readonly MoneyControl[]
}

/** Everything that outlives a slice. */
export interface SliceSinks {
  readonly tally: Tally
  readonly spool: SpoolWriter
  readonly seen: SeenKeys
  /** Keys are judged in file order. */
  readonly turn: Turn
}

/** Types the batches of a slice; `work.staged_<RECORD>` and `src.<RECORD>` hold its records afterwards. */
export const typeSlice = async ({ connection }: Lane, tables: readonly SourceType[]): Promise<void> => {
  for (const type of tables) {
    await connection.run(typeBatches(type))
    await connection.run(emptyBatchTable(type.record))
  }
}

/**
 * Maps, checks and writes out the typed records of a slice. A map that fails, gives several rows for one record or rows
 * for none ends up in the tally's failures; what is not a map's fault is thrown.
 */
export const mapSlice = async (
  lane: Lane,
  plan: SlicePlan,
  { tally, spool, seen, turn }: SliceSinks,
): Promise<void> => {
  for (const map of plan.maps) {
    if (!(await runMap(lane, map, tally))) return
  }
  await lane.connection.run(verdictOf(plan))
  const losses = await findLosses(lane, plan)
  for (const loss of losses) tally.failWith(loss)
  if (losses.length > 0) return
  await turn.before
  const hasRepeats = await findRepeats(lane, plan.maps, seen)
  turn.end()
  await lane.connection.run(settleVerdict(hasRepeats))
  const outcomes = await rowsOf(
    lane.connection,
    'select outcome, flag, count(*)::integer as n from work.final group by all',
  )
  tally.addOutcomes(outcomes)
  const isClean = !hasRepeats && outcomes.every(({ flag }) => flag === 'pass')
  await noteFindings(lane, plan, { tally, isClean })
  tally.addMoney(await moneyOfSlice(lane, plan.money, isClean))
  for (const { noun } of plan.maps) tally.addRows(noun.name, await writeRows(lane, noun, { spool, order: turn.no }))
  await writeRecords(lane, { spool, order: turn.no })
}

const runMap = async ({ connection }: Lane, map: NounMap, tally: Tally): Promise<boolean> => {
  const sql = judgeRows(map)
  try {
    await connection.run(sql)
    return true
  } catch (error) {
    tally.failWith(mapFailure(error, map, sql))
    return false
  }
}
