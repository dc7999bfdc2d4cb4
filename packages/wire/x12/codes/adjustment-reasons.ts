import { readTable } from '../guide/table.ts'
import carc from './carc.gen.ts'

/** What an adjustment reason asks of the segments around it. Source: public billing code (OpenEMR), facts only. */
export interface AdjustmentReasonRule {
  /** Groups it may stand in; empty when any. */
  readonly groups: readonly string[]
  /** Whether at least one remark code must come with it. */
  readonly needsRemark: boolean
}

/** The reasons that ask for something, by code. */
export const adjustmentReasonRules: ReadonlyMap<string, AdjustmentReasonRule> = new Map(
  readTable(carc)
    .filter(({ cells }) => cells.groups !== '' || cells.remark !== '')
    .map(({ cells }) => [
      cells.code!,
      { groups: cells.groups === '' ? [] : cells.groups!.split(' '), needsRemark: cells.remark === 'Y' },
    ]),
)
