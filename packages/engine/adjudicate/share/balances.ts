import type { AccumulatorName } from '@mortar/canonical/claim/facts'
import type { Rule } from '@mortar/canonical/plan/snapshot'
import type { Claim } from '../claim.ts'

/** Which accumulator of which year. */
export interface Account {
  readonly accumulator: AccumulatorName
  readonly name?: string
  readonly planYear: number
}

/** Whether the fill counts to the balances of the network or to those outside it. */
export const networkOf = ({ network }: Claim): 'in' | 'out' =>
  network.rule !== null && network.row === null ? 'out' : 'in'

/** What a person has used of an accumulator, in cents: the sum of the ledger. */
export const usedCents = (claim: Claim, account: Account): number => summed(claim, account, claim.person.memberKey)

/** What the whole family has used of it. */
export const familyUsedCents = (claim: Claim, account: Account): number => summed(claim, account, null)

function summed(claim: Claim, { accumulator, name = '', planYear }: Account, memberKey: string | null): number {
  const network = networkOf(claim)
  let total = 0
  for (const balance of claim.facts.balances) {
    const same =
      balance.accumulator === accumulator &&
      balance.name === name &&
      balance.planYear === planYear &&
      balance.network === network &&
      (memberKey === null || balance.memberKey === memberKey)
    if (same) total += balance.amountCents
  }
  return total
}

/** What is left of a limit: of the person's and the family's, whichever is less. */
export interface Remaining {
  readonly individualUsedCents: number
  readonly familyUsedCents: number
  readonly remainingCents: number
}

/**
 * What is left of a deductible or an out-of-pocket limit. `embedded`: a person's own limit within the family's. `aggregate`: only the
 * family's, but for somebody who is covered alone. Never below 0.
 */
export const remainingOf = (
  claim: Claim,
  accumulator: 'deductible' | 'out-of-pocket',
  rule: Rule<'deductible'> | Rule<'out_of_pocket'>,
): Remaining => {
  const account = { accumulator, planYear: claim.planYear }
  const individualUsedCents = usedCents(claim, account)
  const familyUsed = familyUsedCents(claim, account)
  const alone = claim.facts.people.length === 1
  const individual = rule.kind === 'embedded' || alone ? rule.individualCents : null
  const family = alone && rule.individualCents !== null ? null : rule.familyCents
  const remainingCents = Math.min(
    individual === null ? Number.MAX_SAFE_INTEGER : individual - individualUsedCents,
    family === null ? Number.MAX_SAFE_INTEGER : family - familyUsed,
  )
  return { individualUsedCents, familyUsedCents: familyUsed, remainingCents: Math.max(0, remainingCents) }
}
