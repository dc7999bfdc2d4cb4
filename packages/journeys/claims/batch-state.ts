import type { Decision, PaidDecision, ReversedDecision } from '@mortar/canonical/claim/decision'
import type { Balance, Counter, EarlierDecision, PersonFacts } from '@mortar/canonical/claim/facts'
import { type Billing, billedBy, type ClaimRequest } from '@mortar/canonical/claim/request'
import type { FillRow } from '@mortar/store/claims/fill-row'
import type { FamilyState } from '@mortar/store/claims/lock'
import type { EarlierRow } from '@mortar/store/claims/read-earlier'
import type { BatchFacts } from '@mortar/store/claims/read-facts'
import type { FamilyFills } from '@mortar/store/claims/read-fills'
import type { Standing } from '@mortar/store/claims/read-standing'
import type { PlainDate } from '@mortar/values/dates'
import { billingOf, bodyOf, type ClaimBody, earlierOf, paidOf } from './claim-body.ts'
import type { KnownEarlier, SavedFacts } from './saved-facts.ts'
import { openStanding, type StandingState, standingFacts } from './standing-state.ts'

/** A decision of before, as far as a batch knows it. */
interface Earlier {
  readonly decisionNo: number
  readonly familyId: string
  readonly serviceOn: PlainDate
  readonly body: () => ClaimBody
  reversedBy: string | null
}

/**
 * What is known while a batch is decided: the facts read for it and what its claims did so far, so that a later claim sees an
 * earlier one. Changed in place; it lives as long as the batch.
 */
export interface BatchState {
  readonly people: Map<string, PersonFacts[]>
  readonly balances: Map<string, Balance[]>
  readonly counters: Map<string, Counter[]>
  readonly fills: Map<string, FillRow[]>
  /** By pharmacy id and prescription number, newest first. */
  readonly earlier: Map<string, Earlier[]>
  readonly standing: StandingState
}

/** The key of a prescription. */
export const prescriptionKey = (pharmacyId: string, prescriptionNumber: string): string =>
  `${pharmacyId}/${prescriptionNumber}`

/** What the store knows for a batch. */
export interface KnownFacts extends Omit<BatchFacts, 'marked' | 'known'> {
  readonly families: readonly FamilyState[]
  readonly fills: readonly FamilyFills[]
  readonly earlier: readonly EarlierRow[]
  /** What holds beside claims. */
  readonly standing: Standing
}

/** Begins with what the store knows. */
export const openState = (read: KnownFacts): BatchState => ({
  people: Map.groupBy(read.people, ({ familyId }) => familyId),
  balances: new Map(read.families.map(({ familyId, balances }) => [familyId, [...balances]])),
  counters: new Map(read.families.map(({ familyId, counters }) => [familyId, [...counters]])),
  fills: new Map(read.fills.map(({ familyId, fills }) => [familyId, [...fills]])),
  earlier: new Map(
    [...Map.groupBy(read.earlier, (row) => prescriptionKey(row.pharmacyId, row.prescriptionNumber))].map(
      ([key, rows]) => [key, rows.map(earlierFrom)],
    ),
  ),
  standing: openStanding(read.standing),
})

const listIn = <Item>(groups: Map<string, Item[]>, key: string): Item[] => {
  const known = groups.get(key)
  if (known) return known
  const made: Item[] = []
  groups.set(key, made)
  return made
}

const earlierFrom = (row: EarlierRow): Earlier => ({
  decisionNo: row.decisionNo,
  familyId: row.familyId,
  serviceOn: row.serviceOn as PlainDate,
  reversedBy: row.reversedBy === null ? null : String(row.reversedBy),
  body: () => bodyOf(row),
})

/** The facts of the next request of the batch, to be kept with its decision. */
export const factsNow = (
  state: BatchState,
  request: ClaimRequest,
  given: { readonly claimNumber: string; readonly decidedOn: string },
): SavedFacts => {
  const familyId = familyOf(request)
  const earlier = state.earlier.get(prescriptionOf(request) ?? '') ?? []
  return {
    ...given,
    balances: [...(state.balances.get(familyId) ?? [])],
    counters: [...(state.counters.get(familyId) ?? [])],
    history: historyOf(state, request),
    ...standingFacts(state.standing, request, state.people.get(familyId) ?? []),
    earlier: earlier.map(({ decisionNo, reversedBy }) => ({ decisionNo, reversedBy })),
  }
}

/**
 * The fills a billing is judged by: of those who may be meant (the engine asks for the birth date first), and of the rest of the
 * family what was given in part, which a completion may name. Nothing else of the family's past is looked at, nor kept.
 */
const historyOf = ({ people, fills }: BatchState, request: ClaimRequest): readonly FillRow[] => {
  const billing = billedBy(request)
  if (!billing) return []
  const { birthOn } = billing.patient
  const family = people.get(familyOf(request)) ?? []
  const meant = new Set(
    family.filter((each) => birthOn === null || each.birthOn === birthOn).map(({ memberKey }) => memberKey),
  )
  const known = fills.get(familyOf(request)) ?? []
  return known.filter((fill) => meant.has(fill.memberKey) || fill.dispensingStatus === 'P')
}

/** The sums of families as they are now. */
export const sumsOf = ({ balances, counters }: BatchState, familyIds: Iterable<string>): FamilyState[] =>
  [...familyIds].map((familyId) => ({
    familyId,
    balances: balances.get(familyId) ?? [],
    counters: counters.get(familyId) ?? [],
  }))

/** The decision of a number that the facts name. */
export const earlierNow =
  (state: BatchState, request: ClaimRequest) =>
  ({ decisionNo, reversedBy }: KnownEarlier): EarlierDecision => {
    const found = state.earlier.get(prescriptionOf(request) ?? '')!.find((each) => each.decisionNo === decisionNo)!
    return earlierOf(found.serviceOn, reversedBy, found.body)
  }

/** Family asked about: the cardholder id; empty when none was sent. */
export const familyOf = (request: ClaimRequest): string => request.insurance?.cardholderId ?? ''

/** The key of the prescription asked about; an eligibility question has none. */
export const prescriptionOf = (request: ClaimRequest): string | undefined =>
  request.kind === 'eligibility'
    ? undefined
    : prescriptionKey(request.header.pharmacyId, request.dispensed.prescriptionNumber)

/** What a decision changed in the store beside its own row. */
export interface Effects {
  /** The billing that was posted, with the decision as later claims see it: without its trace. */
  readonly posted: { readonly billing: Billing; readonly decision: PaidDecision } | null
  readonly reversal: ReversedDecision | null
  /** The decision taken back. */
  readonly reversed: {
    readonly decisionNo: number
    readonly familyId: string
    readonly billing: Billing
    readonly decision: PaidDecision
  } | null
}

/** What a decision does; nothing for refusals, quotes, duplicates and questions. */
export const effectsOf = (state: BatchState, request: ClaimRequest, decision: Decision): Effects => {
  const reversal =
    decision.kind === 'rebilled'
      ? decision.reversal
      : decision.kind === 'reversed' && decision.status === 'A'
        ? decision
        : null
  const paid = paidOf(decision)
  const billing = billingOf(request)
  const posted = paid && paid.status !== 'B' && billing ? { billing, decision: paid } : null
  const found =
    reversal === null
      ? undefined
      : state.earlier.get(prescriptionOf(request)!)!.find((each) => String(each.decisionNo) === reversal.reverses)
  const { decisionNo = 0, familyId = '' } = found ?? {}
  const reversed = found ? { decisionNo, familyId, ...found.body() } : null
  return { posted, reversal, reversed }
}

/** Lets the next claims of the batch see what a decision did. */
export const applyEffects = (
  state: BatchState,
  request: ClaimRequest,
  effects: Effects,
  { claimNumber: by, fill }: { readonly claimNumber: string; readonly fill: FillRow | null },
): void => {
  const { posted, reversal, reversed } = effects
  if (reversal && reversed) takeBack(state, request, { reversal, reversed, by })
  if (!posted || !fill) return
  const { billing, decision } = posted
  move(state, decision.familyId!, decision)
  const fills = listIn(state.fills, decision.familyId!)
  fills.unshift(fill)
  fills.sort((a, b) =>
    a.serviceOn === b.serviceOn ? (a.claimNumber < b.claimNumber ? 1 : -1) : a.serviceOn < b.serviceOn ? 1 : -1,
  )
  listIn(state.earlier, prescriptionOf(request)!).unshift({
    decisionNo: Number(decision.claimNumber),
    familyId: decision.familyId!,
    serviceOn: billing.header.serviceOn,
    reversedBy: null,
    body: () => posted,
  })
}

const takeBack = (
  state: BatchState,
  request: ClaimRequest,
  {
    reversal,
    reversed,
    by,
  }: { reversal: ReversedDecision; reversed: { decisionNo: number; familyId: string }; by: string },
) => {
  move(state, reversed.familyId, reversal)
  const fills = state.fills.get(reversed.familyId)
  const at = fills?.findIndex(({ claimNumber }) => claimNumber === reversal.reverses) ?? -1
  if (at >= 0) fills!.splice(at, 1)
  const earlier = state.earlier.get(prescriptionOf(request)!)!
  earlier.find(({ decisionNo }) => decisionNo === reversed.decisionNo)!.reversedBy = by
}

/** Adds entries to the balances and counters of a family. The rows are replaced, never changed: facts given out hold them. */
const move = (state: BatchState, familyId: string, moved: Pick<PaidDecision, 'entries' | 'counters'>): void => {
  for (const { familyId: of, ...entry } of moved.entries) {
    const balances = listIn(state.balances, of)
    const at = balances.findIndex((each) => sameBalance(each, entry))
    if (at < 0) balances.push(entry)
    else balances[at] = { ...balances[at]!, amountCents: balances[at]!.amountCents + entry.amountCents }
  }
  const counters = listIn(state.counters, familyId)
  for (const { key, change } of moved.counters) {
    const at = counters.findIndex((each) => each.key === key)
    if (at < 0) counters.push({ key, used: change })
    else counters[at] = { key, used: counters[at]!.used + change }
  }
}

const sameBalance = (a: Balance, b: Balance): boolean =>
  a.memberKey === b.memberKey &&
  a.accumulator === b.accumulator &&
  a.name === b.name &&
  a.network === b.network &&
  a.planYear === b.planYear
