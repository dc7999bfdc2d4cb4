import type { AccumulatorEntry, Money, PatientShare } from '@mortar/canonical/claim/decision'
import { prorated } from './arithmetic.ts'
import type { Claim } from './claim.ts'
import { applied, type Log } from './log.ts'
import { allowedOf, moneyOf } from './money.ts'
import { costOf, type Priced } from './price/priced.ts'
import { ruleOf } from './rules.ts'
import { type Account, networkOf, usedCents } from './share/balances.ts'
import { coordinate } from './share/coordinate.ts'
import { loweredTo, patientPayOf, type Shared } from './share/shared.ts'

/** The money of a claim and what it moves in the accumulators. */
export interface Settled {
  readonly money: Money
  readonly entries: readonly AccumulatorEntry[]
}

/**
 * Settles who pays: tax with the member's share, earlier payers, the benefit maximum; then the entries for the ledger. Undefined when
 * the earlier payers leave nothing to pay and the plan refuses then.
 */
export const settle = (claim: Claim, log: Log, priced: Priced, shared: Shared): Settled | undefined => {
  const asFirst = withTax(priced, shared)
  const before = { allowedCents: allowedOf(priced), patientCents: patientPayOf(asFirst) }
  const coordinated = coordinate(claim, log, before)
  if (coordinated.kind === 'refused') return undefined
  const { otherPayerCents, patientCents } = coordinated
  const lowered = loweredTo(asFirst, patientCents)
  const planCents = before.allowedCents - otherPayerCents - patientCents
  const maximum = benefitMaximum(claim, log, planCents)
  const patient = { ...lowered, overMaximumCents: lowered.overMaximumCents + maximum.overCents }
  const borne = relieved(shared, before.patientCents - patientCents)
  const money = moneyOf({
    priced,
    shared: borne,
    patient,
    otherPayerCents,
    remainingBenefitCents: maximum.remainingCents,
  })
  return { money, entries: entriesOf(claim, { patient, shared: borne, maximum }) }
}

/** The member bears tax in the proportion of their share; a Part D claim has it in its cost already. */
function withTax(priced: Priced, shared: Shared): PatientShare {
  const costCents = costOf(priced)
  if (priced.percentageTaxCents === 0 || priced.taxMember === 'none' || shared.partD !== null || costCents === 0)
    return shared.patient
  const salesTaxCents = prorated(priced.percentageTaxCents, patientPayOf(shared.patient), costCents)
  return { ...shared.patient, salesTaxCents }
}

/** What an earlier payer took off the member does not count to true out-of-pocket cost. */
const relieved = (shared: Shared, relievedCents: number): Shared =>
  shared.partD === null || relievedCents === 0
    ? shared
    : { ...shared, partD: { ...shared.partD, troopCents: Math.max(0, shared.partD.troopCents - relievedCents) } }

interface Maximum {
  readonly account: Account | null
  readonly planCents: number
  readonly overCents: number
  readonly remainingCents: number | null
}

/** What the plan pays stops at its maximum for the year or the lifetime; the member pays the rest. */
function benefitMaximum(claim: Claim, log: Log, planCents: number): Maximum {
  const rule = ruleOf('benefit_maximum', claim)
  if (!rule) return { account: null, planCents, overCents: 0, remainingCents: null }
  const account = {
    accumulator: 'benefit-maximum',
    name: rule.name,
    planYear: rule.period === 'lifetime' ? 0 : claim.planYear,
  } as const
  const leftCents = Math.max(0, rule.limitCents - usedCents(claim, account))
  const overCents = Math.max(0, planCents - leftCents)
  const compared = { rule: rule.name, limitCents: rule.limitCents, leftCents, planCents, overCents }
  applied(log, { stage: 'share', edit: 'benefit-maximum', line: rule.line, compared })
  return { account, planCents: planCents - overCents, overCents, remainingCents: leftCents - planCents + overCents }
}

interface Posted {
  readonly patient: PatientShare
  readonly shared: Shared
  readonly maximum: Maximum
}

/** What the claim adds to the ledger; movements of nothing are not written. */
function entriesOf(claim: Claim, { patient, shared, maximum }: Posted): AccumulatorEntry[] {
  const { planYear } = claim
  const { partD } = shared
  const moves: [Account, number][] = [
    [{ accumulator: 'deductible', planYear }, partD ? partD.deductibleCostCents : patient.deductibleCents],
  ]
  if (shared.countsToOutOfPocket) moves.push([{ accumulator: 'out-of-pocket', planYear }, countedOf(patient)])
  if (partD) {
    moves.push([{ accumulator: 'troop', planYear }, partD.troopCents])
    moves.push([{ accumulator: 'gross-drug-cost', planYear }, partD.grossBelowCents + partD.grossAboveCents])
  }
  if (maximum.account) moves.push([maximum.account, maximum.planCents])
  return moves
    .filter(([, amountCents]) => amountCents !== 0)
    .map(([account, amountCents]) => entryOf(claim, account, amountCents))
}

/** Penalty, tax and what is above a maximum never count to the out-of-pocket limit. */
const countedOf = (patient: PatientShare): number =>
  patient.deductibleCents +
  patient.copayCents +
  patient.coinsuranceCents +
  patient.networkCents +
  patient.nonPreferredCents +
  patient.brandNonPreferredCents

const entryOf = (claim: Claim, { accumulator, name, planYear }: Account, amountCents: number): AccumulatorEntry => ({
  memberKey: claim.person.memberKey,
  familyId: claim.person.familyId,
  accumulator,
  name: name ?? '',
  network: networkOf(claim),
  planYear,
  amountCents,
})
