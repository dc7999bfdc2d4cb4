import type { MapReport, StageReport } from '@mortar/mapping/reports'
import type { PostResult } from '@mortar/store/post/request'
import type { LedgerLine } from '@mortar/store/runs'

/** The two sides of a run: what the reader counted and what the store says it did. */
export interface BalanceFacts {
  readonly fileBytes: number
  readonly staged: StageReport
  readonly mapped: MapReport
  readonly posted: PostResult
  readonly heldWhole: boolean
}

/**
 * The ledger of a run. `in` comes from the vault and the reader, every other bucket from what the store did; the database
 * closes the run only when they meet.
 */
export const balance = (facts: BalanceFacts): LedgerLine[] => [
  { unit: 'bytes', bucket: 'in', amount: facts.fileBytes },
  { unit: 'records', bucket: 'in', amount: facts.staged.details },
  ...facts.posted.amounts.flatMap(({ outcome, records, bytes }): LedgerLine[] => {
    const bucket = outcome as LedgerLine['bucket']
    const line: LedgerLine = { unit: 'bytes', bucket, amount: bytes }
    return outcome === 'envelope' ? [line] : [line, { unit: 'records', bucket, amount: records }]
  }),
  ...money(facts),
]

const money = ({ mapped, posted, heldWhole }: BalanceFacts): LedgerLine[] =>
  mapped.money.flatMap(({ name, source }): LedgerLine[] => {
    const unit = `cents:${name}`
    const came: LedgerLine = { unit, bucket: 'in', amount: source.total }
    if (heldWhole) return [came, { unit, bucket: 'held', amount: source.total }]
    return [
      came,
      { unit, bucket: 'rejected', amount: source.rejected },
      { unit, bucket: 'duplicate', amount: source.duplicate },
      ...posted.money
        .filter((sum) => sum.control === name)
        .map((sum): LedgerLine => ({ unit, bucket: sum.outcome as LedgerLine['bucket'], amount: sum.cents })),
    ]
  })
