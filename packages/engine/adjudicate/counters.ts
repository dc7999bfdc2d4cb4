import type { Facts } from '@mortar/canonical/claim/facts'

/** How often something was used, by the key of its counter; rows of one key add up. */
export const counted = (facts: Pick<Facts, 'counters'>, key: string): number => {
  let used = 0
  for (const counter of facts.counters) if (counter.key === key) used += counter.used
  return used
}
