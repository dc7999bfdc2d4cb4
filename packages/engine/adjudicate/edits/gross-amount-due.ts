import type { DoorEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** 430-DU = 409-D9 + 412-DC + 438-E3 + every 480-H9 + 481-HA + 482-GE. */
export const grossAmountDue: DoorEdit = {
  id: 'gross-amount-due',
  check: ({ asked: { price } }) => {
    if (price.grossAmountDueCents === null) return skip
    const sumCents =
      (price.ingredientCostCents ?? 0) +
      (price.dispensingFeeCents ?? 0) +
      (price.professionalFeeCents ?? 0) +
      (price.incentiveCents ?? 0) +
      (price.flatTaxCents ?? 0) +
      (price.percentageTaxCents ?? 0) +
      price.otherAmounts.reduce((sum, other) => sum + other.amountCents, 0)
    const compared = { grossAmountDueCents: price.grossAmountDueCents, sumCents }
    return sumCents === price.grossAmountDueCents
      ? pass(null, compared)
      : reject({ code: 'R9', field: '430-DU', compared })
  },
}
