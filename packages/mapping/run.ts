import type { Issue } from '@mortar/values/issue'
import { contextTable, type TypedFields } from './context.ts'
import { controlResults } from './controls.ts'
import type { Lane } from './database.ts'
import { readEnvelope } from './envelope.ts'
import type { FeedPlan } from './feed-plan.ts'
import { keepSlice, keptSlices, loadSlice } from './kept-slices.ts'
import type { FileContext } from './mapper-types.ts'
import type { MapReport, StageReport, TypedValue } from './reports.ts'
import { openSeenKeys } from './seen-keys.ts'
import { mapSlice, typeSlice } from './slice.ts'
import { openQueue, type Turn } from './slice-queue.ts'
import { openSorter, type Slice } from './sort-records.ts'
import { openTotals } from './source-totals.ts'
import type { Spool } from './spool.ts'
import { keptIssues, openTally } from './tally.ts'
import type { UnitRecord } from './x12/unit-reader.ts'

/** What a run works with. */
export interface RunParts {
  readonly plan: FeedPlan
  readonly lanes: readonly Lane[]
  readonly spool: Spool
  readonly file: FileContext
}

/** What only the reader knows at the end of a file. */
export interface FileEnd {
  readonly bytes: number
  readonly fileIssues: readonly Issue[]
  readonly values: Readonly<Record<string, TypedValue>>
}

/** One file on its way through the maps. Rows and record lines end up in the spool. */
export interface Run {
  readonly take: (records: readonly UnitRecord[]) => Promise<void>
  readonly end: (end: FileEnd) => Promise<StageReport>
  readonly map: () => Promise<MapReport>
}

/**
 * Starts a run. Slices are mapped while the file is still being read, unless a map needs the trailer or the whole file:
 * then they wait in the spool for `map`.
 */
export const startRun = async ({ plan, lanes, spool, file }: RunParts): Promise<Run> => {
  const { tables } = plan.slice
  spool.clear()
  const tally = openTally(plan.slice.maps.map(({ noun }) => noun.name))
  const sorter = openSorter(plan.form, tally, spool)
  const totals = openTotals(plan)
  const seen = openSeenKeys(spool)
  let header: TypedFields | null = null
  let isContextSet = false

  const setContext = async (trailer: TypedFields | null) => {
    const record = sorter.header()
    header ??= (await readEnvelope(lanes[0]!.connection, plan.form.header, record)).values
    for (const { connection } of lanes)
      await connection.run(contextTable(plan.data, plan.form, { file, header, trailer }))
    isContextSet = true
  }
  const map = async (lane: Lane, turn: Turn) => {
    if (!tally.hasFailed()) await mapSlice(lane, plan.slice, { tally, spool, seen, turn })
  }
  const stage = async (lane: Lane, slice: Slice, turn: Turn) => {
    await loadSlice(lane, tables, slice)
    await typeSlice(lane, tables)
    await totals.add(lane)
    if (!plan.afterEnd) return await map(lane, turn)
    await turn.before
    keepSlice(spool, slice)
  }
  const staging = openQueue(lanes, stage)
  const send = async () => {
    if (!isContextSet) await setContext(null)
    await staging.send(sorter.takeSlice())
  }
  const readTrailer = async () => {
    const { connection } = lanes[0]!
    const first = await readEnvelope(connection, plan.form.header, sorter.header())
    const last = await readEnvelope(connection, plan.form.trailer, sorter.trailer())
    header = first.values
    sorter.end({ header: first.findings, trailer: last.findings })
    return { trailer: last.values, findings: [...first.findings, ...last.findings] }
  }
  let trailer: TypedFields | null = null
  return {
    take: async (records) => {
      for (const record of records) {
        sorter.take(record)
        if (sorter.isFull()) await send()
      }
    },
    end: async ({ bytes, fileIssues, values }) => {
      await send()
      await staging.drain()
      const envelope = await readTrailer()
      trailer = envelope.trailer
      const { records, bytesExplained, details: came, rejected } = sorter.counts()
      const facts = { header, trailer, values, count: (record: string) => records[record] ?? 0, sum: totals.sum }
      return {
        bytes,
        bytesExplained,
        records,
        details: came,
        rejected: rejected + totals.unread(),
        header,
        trailer,
        values,
        fileIssues: [...fileIssues, ...envelope.findings],
        issues: [...sorter.issues(), ...totals.issues()].slice(0, keptIssues),
        controls: controlResults(plan.controls, facts),
      }
    },
    map: async () => {
      if (plan.afterEnd) {
        await setContext(trailer)
        const mapping = openQueue(plan.wholeFile ? lanes.slice(0, 1) : lanes, async (lane, slice, turn) => {
          await loadSlice(lane, tables, slice)
          await typeSlice(lane, tables)
          await map(lane, turn)
        })
        for (const slice of keptSlices(spool, plan.wholeFile)) await mapping.send(slice)
        await mapping.drain()
      }
      return tally.report(plan.slice.money)
    },
  }
}
