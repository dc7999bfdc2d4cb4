import { type Lane, rowsOf } from './database.ts'
import type { FeedPlan } from './feed-plan.ts'
import { sourceSums } from './money.ts'
import type { Finding } from './reports.ts'
import { sourceFindings } from './staging.ts'
import { keptIssues } from './tally.ts'

/** What the typed records of a file add up to, before any map. */
export interface SourceTotals {
  /** Adds the typed records that lie in a lane. */
  readonly add: (lane: Lane) => Promise<void>
  /** Sum of a control's field over every record in which it could be read. */
  readonly sum: (control: string) => bigint
  /** Records with a field that is missing or unreadable. */
  readonly unread: () => number
  readonly issues: () => readonly Finding[]
}

/** Starts at nothing. */
export const openTotals = ({ slice: { money, tables } }: FeedPlan): SourceTotals => {
  const sums = new Map(money.map(({ name }) => [name, 0n]))
  const issues: Finding[] = []
  let unread = 0
  return {
    add: async (lane) => {
      for (const type of tables) {
        const controls = money.filter(({ record }) => record === type.record)
        const found = await sourceSums(lane, type.record, controls)
        for (const [at, { name }] of controls.entries()) sums.set(name, sums.get(name)! + found.sums[at]!)
        unread += found.unread
        if (found.unread === 0 || issues.length >= keptIssues) continue
        const first = `select json from (${sourceFindings(type)}) order by n, code limit ${keptIssues}`
        for (const { json } of await rowsOf(lane.connection, first)) issues.push(JSON.parse(String(json)) as Finding)
      }
    },
    sum: (control) => sums.get(control) ?? 0n,
    unread: () => unread,
    issues: () => issues,
  }
}
