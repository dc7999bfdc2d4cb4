import type { PartDMoney } from '@mortar/canonical/claim/decision'
import type { DrugFacts } from '@mortar/canonical/claim/facts'
import type { Rule } from '@mortar/canonical/plan/snapshot'
import { partOf, prorated } from '../arithmetic.ts'
import type { Claim } from '../claim.ts'
import { applied, type Log } from '../log.ts'
import { costOf, type Priced } from '../price/priced.ts'
import { ruleOf } from '../rules.ts'
import { usedCents } from './balances.ts'
import { capOf, costShareRule, shareOf } from './cost-share.ts'
import { noShare, type Shared } from './shared.ts'

type Year = Rule<'part_d'>

/** A claim cut at the borders of the phases. All in cents. */
interface Phases {
  readonly deductibleCents: number
  /** Cost in the initial phase, and what is charged for it. */
  readonly initialCents: number
  readonly shareCents: number
  readonly isCopay: boolean
  readonly catastrophicCents: number
}

/**
 * What a Medicare Part D claim costs the member: each slice of it by the phase it falls into (deductible, initial, catastrophic), then
 * what the low-income subsidy takes over. `null` when the plan has no numbers for the day.
 */
export const sharePartD = (claim: Claim, log: Log, priced: Priced): Shared | null => {
  const year = ruleOf('part_d', claim)
  if (!year) return null
  const costCents = costOf(priced) + priced.percentageTaxCents + priced.incentiveCents
  const usedDeductible = usedCents(claim, { accumulator: 'deductible', planYear: claim.planYear })
  const usedTroop = usedCents(claim, { accumulator: 'troop', planYear: claim.planYear })
  const phases = cutIntoPhases(claim, log, {
    costCents,
    year,
    deductibleLeft: Math.max(0, year.deductibleCents - usedDeductible),
    troopLeft: Math.max(0, year.thresholdCents - usedTroop),
  })
  const standardCents = phases.deductibleCents + phases.shareCents
  const payCents = lowIncomePay(claim, log, standardCents, phases)
  const subsidyCents = standardCents - payCents
  const partD = liabilities({
    drug: claim.drug,
    phases,
    year,
    subsidyCents,
    deductibleLeft: year.deductibleCents - usedDeductible,
  })
  applied(log, {
    stage: 'share',
    edit: 'part-d',
    line: year.line,
    compared: { costCents, usedDeductibleCents: usedDeductible, usedTroopCents: usedTroop, ...phases, payCents },
  })
  return {
    patient: { ...noShare, ...patientParts(phases, payCents, subsidyCents) },
    countsToOutOfPocket: false,
    hasDeductible: true,
    deductibleUsedCents: usedDeductible + phases.deductibleCents,
    deductibleRemainingCents: Math.max(0, year.deductibleCents - usedDeductible - phases.deductibleCents),
    copayCalculation: null,
    stages: stagesOf(phases),
    partD,
    rule: costShareRule(claim),
  }
}

interface Cut {
  readonly costCents: number
  readonly year: Year
  readonly deductibleLeft: number
  readonly troopLeft: number
}

/** A slice ends where its phase does: the initial phase where the member's spending reaches the threshold. */
function cutIntoPhases(claim: Claim, log: Log, { costCents, year, deductibleLeft, troopLeft }: Cut): Phases {
  const line = costShareRule(claim)
  const waived = line?.deductible === 'waived'
  const deductibleCents = waived ? 0 : Math.min(costCents, deductibleLeft, troopLeft)
  const restCents = costCents - deductibleCents
  const own = line
    ? shareOf(claim, line, restCents)
    : { copayCents: 0, coinsuranceCents: partOf(restCents, year.coinsurancePpm) }
  const fullShare = Math.min(own.copayCents + own.coinsuranceCents, capOf(claim, log, restCents))
  const left = troopLeft - deductibleCents
  const isCopay = own.copayCents > 0
  if (fullShare <= left && (left > 0 || restCents === 0))
    return { deductibleCents, initialCents: restCents, shareCents: fullShare, isCopay, catastrophicCents: 0 }
  const initialCents = fullShare === 0 ? 0 : prorated(restCents, left, fullShare)
  return { deductibleCents, initialCents, shareCents: left, isCopay, catastrophicCents: restCents - initialCents }
}

/** With the low-income subsidy a member pays a small copay instead, and nothing in the catastrophic phase. */
function lowIncomePay(claim: Claim, log: Log, standardCents: number, phases: Phases): number {
  if (claim.coverage.lowIncomeLevel === null) return standardCents
  const rule = ruleOf('low_income', claim)
  if (!rule) return standardCents
  const whole = phases.initialCents + phases.deductibleCents === 0
  const copay = claim.situation.product === 'brand' ? rule.brandCents : rule.genericCents
  const payCents = Math.min(standardCents, whole ? rule.catastrophicCents : copay)
  applied(log, { stage: 'share', edit: 'low-income', line: rule.line, compared: { standardCents, payCents } })
  return payCents
}

function patientParts(phases: Phases, payCents: number, subsidyCents: number) {
  if (subsidyCents > 0) return { copayCents: payCents }
  const share = phases.isCopay ? { copayCents: phases.shareCents } : { coinsuranceCents: phases.shareCents }
  return { deductibleCents: phases.deductibleCents, ...share }
}

/** 393-MV: 01 deductible, 02 initial, 04 catastrophic; only the phases that the claim touches. */
const stagesOf = (phases: Phases) =>
  [
    { qualifier: '01', amountCents: phases.deductibleCents },
    { qualifier: '02', amountCents: phases.initialCents },
    { qualifier: '04', amountCents: phases.catastrophicCents },
  ].filter((stage) => stage.amountCents > 0)

interface Bearing {
  readonly drug: DrugFacts | null
  readonly phases: Phases
  readonly year: Year
  readonly subsidyCents: number
  readonly deductibleLeft: number
}

/** Who bears what the member does not: plan, manufacturer, Medicare. Each phase's parts sum to its cost. */
function liabilities({ drug, phases, year, subsidyCents, deductibleLeft }: Bearing): PartDMoney {
  const { initialCents, catastrophicCents, deductibleCents, shareCents } = phases
  const discounted = drug?.applicable === true && !drug.selected
  const left = initialCents - shareCents
  const manufacturerInitial = discounted ? Math.min(left, partOf(initialCents, year.manufacturerInitialPpm)) : 0
  const selectedSubsidy = drug?.selected ? Math.min(left, partOf(initialCents, year.selectedSubsidyPpm)) : 0
  const manufacturerLate = discounted ? partOf(catastrophicCents, year.manufacturerCatastrophicPpm) : 0
  const reinsurance = partOf(catastrophicCents, discounted ? year.reinsurancePpm : year.reinsuranceOtherPpm)
  return {
    deductibleCostCents: deductibleCents,
    initialCostCents: initialCents,
    catastrophicCostCents: catastrophicCents,
    planInitialCents: left - manufacturerInitial - selectedSubsidy,
    manufacturerInitialCents: manufacturerInitial,
    selectedDrugSubsidyCents: selectedSubsidy,
    planCatastrophicCents: catastrophicCents - manufacturerLate - reinsurance,
    manufacturerCatastrophicCents: manufacturerLate,
    reinsuranceCents: reinsurance,
    lowIncomeSubsidyCents: subsidyCents,
    troopCents: deductibleCents + shareCents,
    grossBelowCents: deductibleCents + initialCents,
    grossAboveCents: catastrophicCents,
    beganIn: deductibleCents > 0 && deductibleLeft > 0 ? 'D' : initialCents > 0 ? 'N' : 'C',
    endedIn: catastrophicCents > 0 ? 'C' : initialCents > 0 ? 'N' : 'D',
  }
}
