import type { Discrepancy } from '../../client/index.ts'

/** Does the same to each discrepancy, one after the other; stops at the first that fails. */
export const forEachOf = async (
  chosen: readonly Discrepancy[],
  act: (discrepancyId: number) => Promise<unknown>,
): Promise<void> => {
  for (const { discrepancyId } of chosen) await act(discrepancyId)
}
