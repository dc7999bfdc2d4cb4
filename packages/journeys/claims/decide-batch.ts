import type { Decision, PaidDecision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { adjudicate } from '@mortar/engine/adjudicate/adjudicate'
import type { FillRow } from '@mortar/store/claims/fill-row'
import type { BatchResult, ClaimVersion, DecisionRow } from '@mortar/store/claims/save'
import type { StandingChanges } from '@mortar/store/claims/save-standing'
import {
  applyEffects,
  type BatchState,
  type Effects,
  earlierNow,
  effectsOf,
  factsNow,
  type KnownFacts,
  openState,
  sumsOf,
} from './batch-state.ts'
import { claimVersion } from './claim-version.ts'
import { decisionRow } from './decision-row.ts'
import type { Case } from './evidence.ts'
import { factsFrom, fillOf } from './saved-facts.ts'
import { applyStanding } from './standing-state.ts'
import { requestsOf, type Transmission, transactionRanges, writeAnswer, writeHostError } from './transmission.ts'
import type { World } from './world.ts'

/** A batch to be decided: the facts were read after its families were locked. */
export interface Batch {
  readonly world: World
  readonly read: KnownFacts
  readonly transmissions: readonly Transmission[]
  /** The day, in the payer's zone. */
  readonly decidedOn: string
  /** Told of a transmission that could not be decided; it gets its answer, and nothing of it is kept. */
  readonly failed: (transmission: Transmission, error: unknown) => void
}

/** What deciding came to: the answers in order of the transmissions, and what is to be saved. */
export interface Decided
  extends Pick<BatchResult, 'families' | 'decisions' | 'entries' | 'counters' | 'reversals' | 'versions'> {
  readonly responses: readonly Uint8Array[]
  readonly cases: readonly Case[]
  /** What changed beside claims. */
  readonly changes: StandingChanges
}

/**
 * Decides each claim of a batch in turn; a later one sees what the earlier ones did. A transmission is decided whole or not at all: one
 * that breaks the engine, or whose answer cannot be written, is answered with reject 99 and the rest is decided as if it had not come.
 */
export const decideBatch = (batch: Batch): Decided => {
  const broken = new Set<Transmission>()
  for (;;) {
    const out = open(batch)
    const stopped = batch.transmissions.find((transmission) => !decideOne(out, transmission, broken))
    if (stopped === undefined) return { ...out, families: sumsOf(out.state, out.moved) }
    broken.add(stopped)
  }
}

interface Out extends Decided {
  readonly batch: Batch
  readonly state: BatchState
  readonly responses: Uint8Array[]
  readonly cases: Case[]
  readonly decisions: DecisionRow[]
  readonly entries: BatchResult['entries'][number][]
  readonly counters: BatchResult['counters'][number][]
  readonly reversals: BatchResult['reversals'][number][]
  readonly versions: ClaimVersion[]
  readonly numbers: Iterator<number>
  /** Families whose ledgers were moved. */
  readonly moved: Set<string>
}

const open = (batch: Batch): Out => {
  const state = openState(batch.read)
  return { ...emptyOf(batch), state, changes: state.standing.changes }
}

const emptyOf = (batch: Batch): Omit<Out, 'state' | 'changes'> => ({
  batch,
  responses: [],
  cases: [],
  decisions: [],
  entries: [],
  counters: [],
  reversals: [],
  versions: [],
  numbers: batch.read.decisionNumbers[Symbol.iterator](),
  families: [],
  moved: new Set(),
})

/** False when the transmission broke and the batch must be decided again without it. */
const decideOne = (out: Out, transmission: Transmission, broken: ReadonlySet<Transmission>): boolean => {
  if (broken.has(transmission)) {
    out.responses.push(writeHostError(transmission))
    return true
  }
  try {
    const decided = requestsOf(transmission).map((request) => decide(out, transmission, request))
    const plan = decided.map(({ planCode }) => out.batch.world.plans.get(planCode ?? '')).find((each) => each)
    const answers = decided.map((decision) => ({ kind: 'decided' as const, decision }))
    out.responses.push(writeAnswer(transmission, answers, plan?.helpDesk ?? null))
    return true
  } catch (error) {
    out.batch.failed(transmission, error)
    return false
  }
}

const decide = (out: Out, transmission: Transmission, request: ClaimRequest): Decision => {
  const { state, batch } = out
  const { world, decidedOn } = batch
  const decisionNo = out.numbers.next().value as number
  const facts = factsNow(state, request, { claimNumber: String(decisionNo), decidedOn })
  const known = factsFrom(facts, request, world, earlierNow(state, request))
  const decision = adjudicate(request, known)
  const effects = effectsOf(state, request, decision)
  const fill = postedFill(effects, known)
  applyEffects(state, request, effects, { claimNumber: known.claimNumber, fill })
  applyStanding(state.standing, request, decision, decisionNo)
  undoneWithin(out, effects, decisionNo)
  out.decisions.push(
    decisionRow({
      request,
      decision,
      effects,
      facts: known,
      decisionNo,
      fill: fill?.text ?? null,
      transmissionNo: batch.read.transmissionNumbers[batch.transmissions.indexOf(transmission)]!,
      range: rangeOf(transmission, request),
      evidenceAt: out.cases.length,
    }),
  )
  keepEffects(out, effects, known)
  out.cases.push({ request, facts, decision })
  return decision
}

/** What a decision adds to the history; null when it posts nothing. */
const postedFill = ({ posted }: Effects, facts: Facts): FillRow | null => {
  if (!posted) return null
  const { claimNumber, memberKey, money } = posted.decision
  return fillOf(posted.billing, facts, { claimNumber, memberKey: memberKey!, copayCents: money.patient.copayCents })
}

/** The bytes of the transaction that made a request: they are found by identity, for refused ones stand between. */
const rangeOf = (transmission: Transmission, request: ClaimRequest) => {
  const ranges = transactionRanges(transmission.bytes)
  const at = transmission.asks.findIndex((ask) => ask.kind === 'decide' && ask.request === request)
  return ranges[at] ?? { from: 0, to: transmission.bytes.length }
}

/** A decision of this very batch that is taken back is saved as such; one of before is marked in the store. */
const undoneWithin = (out: Out, { reversed }: Effects, by: number): void => {
  if (!reversed) return
  const at = out.decisions.findIndex((row) => row.decision_no === reversed.decisionNo)
  if (at >= 0) out.decisions[at] = { ...out.decisions[at]!, reversed_by: by, fill: null }
  else out.reversals.push({ familyId: reversed.familyId, decisionNo: reversed.decisionNo, reversedBy: by })
}

/** Ledger entries and versions of the claim: what is taken back first, then what is paid. */
const keepEffects = (out: Out, { posted, reversal, reversed }: Effects, facts: Facts): void => {
  const decisionNo = Number(facts.claimNumber)
  const { decidedOn } = out.batch
  const moves = [
    ...(reversal ? [{ moved: reversal, familyId: reversed!.familyId }] : []),
    ...(posted ? [{ moved: posted.decision, familyId: posted.decision.familyId! }] : []),
  ]
  let at = 0
  for (const { moved, familyId } of moves) {
    for (const { familyId: of } of moved.entries) out.moved.add(of)
    if (moved.counters.length > 0) out.moved.add(familyId)
    for (const entry of moved.entries) out.entries.push({ ...entry, decisionNo, at: at++ })
    for (const counter of moved.counters) out.counters.push({ ...counter, familyId, decisionNo, at: at++ })
  }
  if (reversal && reversed) {
    const paid = { ...paidOf(reversed.decision), claimNumber: reversal.reverses }
    out.versions.push(
      claimVersion({
        billing: reversed.billing,
        paid,
        money: reversal.money,
        status: 'reversed',
        isCaptured: reversed.decision.status === 'C',
        decisionNo,
        decidedOn,
      }),
    )
  }
  if (posted)
    out.versions.push(
      claimVersion({
        billing: posted.billing,
        paid: paidOf(posted.decision),
        money: posted.decision.money,
        status: 'paid',
        isCaptured: posted.decision.status === 'C',
        decisionNo,
        decidedOn,
      }),
    )
}

const paidOf = ({ claimNumber, familyId, memberKey, planCode, groupNumber, tier, priorAuthNumber }: PaidDecision) => ({
  claimNumber,
  familyId,
  memberKey,
  planCode,
  groupNumber,
  tier,
  priorAuthNumber,
})
