import type { LedgerRow } from '../../client/index.ts'
import { ledgerBuckets } from '../../parts/words.ts'

/** How much more came in than all outcomes explain; negative when they explain more than came. */
export const differenceOf = (row: LedgerRow): number =>
  row.in - ledgerBuckets.reduce((sum, bucket) => sum + row[bucket], 0)
