import type { Facts } from '@mortar/canonical/claim/facts'

/** How often something was used, by the key of its counter. */
export const counted = (facts: Facts, key: string): number => {
  for (const counter of facts.counters) if (counter.key === key) return counter.used
  return 0
}
