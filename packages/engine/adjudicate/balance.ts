import type { Money } from '@mortar/canonical/claim/decision'
import { patientPayOf } from './share/shared.ts'

/**
 * What is wrong with the money of an answer, in words; empty when it balances. The two formulas of ncpdp-d0.md §4: total paid
 * (509-F9) and patient pay (505-F5).
 */
export const imbalances = (money: Money): string[] => {
  const otherCents = money.otherAmounts.reduce((sum, other) => sum + other.amountCents, 0)
  const totalCents =
    money.ingredientCostCents +
    money.dispensingFeeCents +
    money.incentiveCents +
    money.professionalFeeCents +
    otherCents +
    money.flatTaxCents +
    money.percentageTaxCents -
    money.patientPayCents -
    money.otherPayerCents
  const wrong: string[] = []
  if (totalCents !== money.totalPaidCents) wrong.push('total paid is not what its parts sum to')
  if (patientPayOf(money.patient) !== money.patientPayCents) wrong.push('patient pay is not what its parts sum to')
  const { partD } = money
  if (partD && partDCost(money) !== partD.grossBelowCents + partD.grossAboveCents)
    wrong.push('gross drug cost is not the cost of the claim')
  return wrong
}

const partDCost = (money: Money): number =>
  money.ingredientCostCents + money.dispensingFeeCents + money.percentageTaxCents + money.incentiveCents
