import type { Decision } from '@mortar/canonical/claim/decision'
import type { EarlierDecision, Facts } from '@mortar/canonical/claim/facts'
import type { RebillRequest } from '@mortar/canonical/claim/request'
import { bill } from './bill.ts'
import { answerRepeatedRebill } from './duplicate.ts'
import { reverse, standingOf } from './reverse.ts'

/** Takes a claim back and bills it anew, both or neither: when the new billing is refused, the old claim stands; a rebill sent twice
 * is answered as the first was. */
export const rebill = (request: RebillRequest, facts: Facts): Decision => {
  const standing = standingOf(request, facts)
  const repeated = standing && answerRepeatedRebill(standing, request, facts)
  if (repeated) return repeated
  const reversal = reverse(request, facts)
  if (!standing || reversal.kind === 'rejected') return reversal
  const billing = bill(request, 'pay', without(facts, standing))
  if (billing.kind !== 'paid') return billing
  return { ...billing, kind: 'rebilled', status: billing.status === 'C' ? 'C' : 'P', reversal, billing }
}

/** The facts as if a claim had never been: its entries and counters are taken off, its fill is gone. */
export const without = (facts: Facts, { decision, entries, counters }: EarlierDecision): Facts => ({
  ...facts,
  balances: [
    ...facts.balances,
    ...entries.map(({ familyId: _, ...entry }) => ({ ...entry, amountCents: 0 - entry.amountCents })),
  ],
  counters: [...facts.counters, ...counters.map(({ key, change }) => ({ key, used: 0 - change }))],
  history: facts.history.filter((fill) => fill.claimNumber !== decision.claimNumber),
  earlier: facts.earlier.filter((each) => each.decision.claimNumber !== decision.claimNumber),
})
