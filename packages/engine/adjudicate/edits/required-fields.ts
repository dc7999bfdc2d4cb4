import type { Billing } from '@mortar/canonical/claim/request'
import type { DoorEdit } from '../edit.ts'
import { pass, reject } from '../finding.ts'

/** What a claim cannot be decided without: quantity, days, product, and the pharmacy's prices. */
export const requiredFields: DoorEdit = {
  id: 'required-fields',
  check: ({ asked, purpose }) => {
    const missing = missingOf(asked) ?? (purpose === 'quote' ? undefined : missingPrice(asked))
    return missing ? reject({ code: missing[0], field: missing[1] }) : pass(null, {})
  },
}

type CodeAndField = readonly [code: string, field: string]

function missingOf({ dispensed }: Billing): CodeAndField | undefined {
  if (dispensed.quantityMilli <= 0) return ['E7', '442-E7']
  if (dispensed.daysSupply <= 0) return ['19', '405-D5']
  if (dispensed.compoundCode !== '2' && dispensed.productQualifier !== '03') return ['E1', '436-E1']
  if (dispensed.compoundCode !== '2' && !/^\d{11}$/.test(dispensed.productId)) return ['21', '407-D7']
  if (dispensed.dawCode !== null && !/^\d$/.test(dispensed.dawCode)) return ['22', '408-D8']
  return undefined
}

function missingPrice({ price }: Billing): CodeAndField | undefined {
  if (price.ingredientCostCents === null || price.ingredientCostCents < 0) return ['23', '409-D9']
  if (price.usualAndCustomaryCents === null) return ['DQ', '426-DQ']
  if (price.usualAndCustomaryCents <= 0) return ['8T', '426-DQ']
  if (price.grossAmountDueCents === null) return ['DU', '430-DU']
  return price.grossAmountDueCents <= 0 ? ['8U', '430-DU'] : undefined
}
