import type { AccumulatorEntry, Decision } from '@mortar/canonical/claim/decision'
import type { Balance } from '@mortar/canonical/claim/facts'

/** One accumulator that a decision moved: one row per person, accumulator, name, network and plan year, in cents. */
export interface AccumulatorMove extends Balance {
  readonly beforeCents: number
  readonly afterCents: number
  /** The same for all of the family that the decision knew of. */
  readonly familyBeforeCents: number
  readonly familyAfterCents: number
}

/** What a decision did to the accumulators, from the balances that it was made on. A claim that moved nothing gives none. */
export const accumulatorMoves = (decision: Decision, balances: readonly Balance[]): AccumulatorMove[] => {
  const moves = new Map<string, AccumulatorMove>()
  for (const entry of entriesOf(decision)) {
    const known = moves.get(keyOf(entry)) ?? unmoved(entry, balances)
    moves.set(keyOf(entry), moved(known, entry.amountCents))
  }
  return [...moves.values()]
}

const entriesOf = (decision: Decision): readonly AccumulatorEntry[] => {
  if (decision.kind === 'paid' || decision.kind === 'reversed') return decision.entries
  return decision.kind === 'rebilled' ? [...decision.reversal.entries, ...decision.billing.entries] : []
}

const keyOf = (balance: Balance): string => [balance.memberKey, accumulatorOf(balance)].join('\n')
const accumulatorOf = ({ accumulator, name, network, planYear }: Balance): string =>
  [accumulator, name, network, planYear].join('\n')

const unmoved = (entry: AccumulatorEntry, balances: readonly Balance[]): AccumulatorMove => {
  const { memberKey, accumulator, name, network, planYear } = entry
  const ofFamily = balances.filter((balance) => accumulatorOf(balance) === accumulatorOf(entry))
  const own = sum(ofFamily.filter((balance) => balance.memberKey === memberKey))
  const family = sum(ofFamily)
  return {
    ...{ memberKey, accumulator, name, network, planYear, amountCents: 0 },
    ...{ beforeCents: own, afterCents: own, familyBeforeCents: family, familyAfterCents: family },
  }
}

const sum = (balances: readonly Balance[]): number =>
  balances.reduce((total, { amountCents }) => total + amountCents, 0)

const moved = (move: AccumulatorMove, cents: number): AccumulatorMove => ({
  ...move,
  amountCents: move.amountCents + cents,
  afterCents: move.afterCents + cents,
  familyAfterCents: move.familyAfterCents + cents,
})
