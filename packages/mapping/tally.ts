import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { MoneyControl, MoneySum } from './money.ts'
import type { Finding, MapReport, MoneyReport } from './reports.ts'

/** What a run has counted so far. Slices add to it in any order; the report does not depend on it. */
export interface Tally {
  readonly fail: (code: IssueCode, noun: string, line?: number) => void
  readonly failWith: (issue: Issue) => void
  readonly hasFailed: () => boolean
  readonly wantsIssues: () => boolean
  readonly addIssues: (rows: readonly Record<string, unknown>[]) => void
  readonly addCodes: (rows: readonly Record<string, unknown>[]) => void
  readonly addOutcomes: (rows: readonly Record<string, unknown>[]) => void
  readonly addRows: (noun: string, count: number) => void
  readonly addMoney: (sums: readonly MoneySum[]) => void
  /** A reject of wire: told by its findings. */
  readonly addReject: (findings: readonly Finding[]) => void
  readonly report: (money: readonly MoneyControl[]) => MapReport
}

/** Issues kept word for word; all are counted. */
export const keptIssues = 200

/** Nothing counted. */
export const openTally = (nouns: readonly string[]): Tally => {
  const failed: Issue[] = []
  const rows: Record<string, number> = Object.fromEntries(nouns.map((noun) => [noun, 0]))
  const outcomes = { accepted: 0, rejected: 0, duplicate: 0 }
  const codes = new Map<string, number>()
  const issues: Finding[] = []
  const sums: MoneySum[] = []
  let warned = 0

  const count = (code: string, n: number) => codes.set(code, (codes.get(code) ?? 0) + n)
  const failWith = (found: Issue) => {
    if (failed.length < keptIssues) failed.push(found)
  }
  return {
    failWith,
    fail: (code, noun, line) => failWith(issue(code, { field: noun, ...(line === undefined ? {} : { line }) })),
    hasFailed: () => failed.length > 0,
    wantsIssues: () => issues.length < keptIssues * 4,
    addIssues: (found) => {
      for (const { json } of found) issues.push(JSON.parse(String(json)) as Finding)
    },
    addCodes: (found) => {
      for (const { code, n } of found) count(String(code), Number(n))
    },
    addOutcomes: (found) => {
      for (const { outcome, flag, n } of found) {
        outcomes[(outcome ?? 'accepted') as keyof typeof outcomes] += Number(n)
        if (outcome === null && flag === 'warn') warned += Number(n)
      }
    },
    addRows: (noun, n) => {
      rows[noun] = (rows[noun] ?? 0) + n
    },
    addMoney: (found) => sums.push(...found),
    addReject: (findings) => {
      outcomes.rejected += 1
      for (const { code } of findings) count(code, 1)
      if (issues.length < keptIssues * 4) issues.push(...findings)
    },
    report: (money) => ({
      failed,
      rows,
      details: outcomes.accepted + outcomes.rejected + outcomes.duplicate,
      ...outcomes,
      warned,
      codes: Object.fromEntries([...codes].sort(([left], [right]) => (left < right ? -1 : 1))),
      issues: [...issues].sort(byPlace).slice(0, keptIssues),
      money: money.filter(({ posts }) => posts).map(({ name }) => moneyReport(name, sums)),
    }),
  }
}

const byPlace = (left: Finding, right: Finding): number => (left.where.byteFrom ?? 0) - (right.where.byteFrom ?? 0)

const moneyReport = (name: string, sums: readonly MoneySum[]): MoneyReport => {
  const of = (side: MoneySum['side'], outcome?: MoneySum['outcome']) =>
    sums.filter((sum) => sum.name === name && sum.side === side && (outcome === undefined || sum.outcome === outcome))
  const cents = (side: MoneySum['side'], outcome?: MoneySum['outcome']) => safeSum(of(side, outcome))
  const unread = of('source').reduce((total, sum) => total + sum.unread, 0)
  return {
    name,
    source: {
      total: cents('source'),
      accepted: cents('source', 'accepted'),
      rejected: cents('source', 'rejected'),
      duplicate: cents('source', 'duplicate'),
      unread,
    },
    mapped: {
      accepted: cents('mapped', 'accepted'),
      rejected: cents('mapped', 'rejected'),
      duplicate: cents('mapped', 'duplicate'),
    },
  }
}

// Each value is within the safe range and a file holds at most 1e8 records, so only a hostile file leaves the range: NaN
// then equals nothing, and the ledger cannot balance.
const safeSum = (sums: readonly MoneySum[]): number => {
  const total = Number(sums.reduce((sum, { sum: next }) => sum + next, 0n))
  return Number.isSafeInteger(total) ? total : Number.NaN
}
