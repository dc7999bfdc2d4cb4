import type { Decision, PaidDecision, ReversedDecision } from '@mortar/canonical/claim/decision'
import type { Balance, Counter, DrugFacts, EarlierDecision, Facts, PastFill } from '@mortar/canonical/claim/facts'
import type { Billing } from '@mortar/canonical/claim/request'

/** What a store remembers of claims, in memory: for cases, tests and modelling. Each save gives the next state. */
export interface Memory {
  readonly balances: readonly Balance[]
  readonly counters: readonly Counter[]
  readonly history: readonly PastFill[]
  readonly earlier: readonly EarlierDecision[]
}

/** Saves a decision as the store does: entries and counters are added, fills come and go, a reversed claim is marked. */
export const save = (memory: Memory, asked: Billing | undefined, decision: Decision, facts: Facts): Memory => {
  if (decision.kind === 'paid' && decision.status !== 'B' && asked) return saved(memory, asked, decision, facts)
  if (decision.kind === 'reversed' && decision.status === 'A') return takenBack(memory, decision)
  if (decision.kind === 'rebilled' && asked) {
    return saved(takenBack(memory, decision.reversal), asked, decision.billing, facts)
  }
  return memory
}

function saved(memory: Memory, billing: Billing, decision: PaidDecision, facts: Facts): Memory {
  const { entries, counters } = decision
  return {
    ...moved(memory, decision),
    history: [fillOf(billing, decision, facts), ...memory.history],
    earlier: [
      { serviceOn: billing.header.serviceOn, billing, decision, reversedBy: null, entries, counters },
      ...memory.earlier,
    ],
  }
}

const takenBack = (memory: Memory, reversal: ReversedDecision): Memory => ({
  ...moved(memory, reversal),
  history: memory.history.filter((fill) => fill.claimNumber !== reversal.reverses),
  earlier: memory.earlier.map((each) =>
    each.decision.claimNumber === reversal.reverses ? { ...each, reversedBy: reversal.claimNumber } : each,
  ),
})

function moved(memory: Memory, { entries, counters }: PaidDecision | ReversedDecision): Memory {
  const balances = [...memory.balances]
  for (const { familyId: _, ...entry } of entries) {
    const at = balances.findIndex(
      (each) =>
        each.memberKey === entry.memberKey &&
        each.accumulator === entry.accumulator &&
        each.name === entry.name &&
        each.network === entry.network &&
        each.planYear === entry.planYear,
    )
    if (at < 0) balances.push(entry)
    else balances[at] = { ...balances[at]!, amountCents: balances[at]!.amountCents + entry.amountCents }
  }
  const counts = new Map(memory.counters.map(({ key, used }) => [key, used]))
  for (const { key, change } of counters) counts.set(key, (counts.get(key) ?? 0) + change)
  return { ...memory, balances, counters: [...counts].map(([key, used]) => ({ key, used })) }
}

/** The fill that a paid claim adds to the history. A compound has no code of its own: nothing counts it as one of its ingredients. */
export const fillOf = (billing: Billing, decision: PaidDecision, facts: Facts): PastFill => {
  const { dispensed, header } = billing
  const drug = facts.drugs.find((each): each is DrugFacts => each.ndc11 === dispensed.productId)
  return {
    claimNumber: decision.claimNumber,
    memberKey: decision.memberKey!,
    serviceOn: header.serviceOn,
    ndc11: dispensed.productId,
    genericCode: drug?.genericCode ?? `compound ${dispensed.prescriptionNumber}`,
    ingredients: drug?.ingredients ?? [],
    drugClass: drug?.drugClass ?? '',
    tags: drug?.tags ?? [],
    quantityMilli: dispensed.quantityMilli,
    daysSupply: dispensed.daysSupply,
    strengthMilli: drug?.strengthMilli ?? null,
    strengthUnit: drug?.strengthUnit ?? null,
    prescriptionNumber: dispensed.prescriptionNumber,
    fillNumber: dispensed.fillNumber,
    pharmacyNpi: facts.pharmacy?.npi ?? header.pharmacyId,
    pharmacyChain: facts.pharmacy?.chainCode ?? null,
    prescriberNpi: billing.prescriberId,
    dispensingStatus: dispensed.dispensingStatus,
    copayCents: decision.money.patient.copayCents,
  }
}
