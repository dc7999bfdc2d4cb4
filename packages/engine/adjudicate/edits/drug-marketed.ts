import { dayNumber } from '@mortar/values/dates'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** The product is on the market, or left it so lately that the plan still pays; found effective; not repackaged. */
export const drugMarketed: PlanEdit = {
  id: 'drug-marketed',
  check: (claim) => {
    const { drug, on, onDay, plan } = claim
    if (drug === null) return skip
    if (drug.marketedOn !== null && on < drug.marketedOn)
      return reject({ code: '825', field: '407-D7', compared: { marketedOn: drug.marketedOn } })
    if (drug.desi && plan.kind !== 'commercial')
      return reject({ code: '70', field: '407-D7', compared: { desi: true } })
    if (drug.repackaged && plan.kind === 'medicaid') return reject({ code: '645', field: '407-D7' })
    if (drug.obsoleteOn === null) return pass(null, { obsoleteOn: null })
    const rule = ruleOf('obsolete_grace', claim)
    const daysSince = onDay - dayNumber(drug.obsoleteOn)
    const compared = { obsoleteOn: drug.obsoleteOn, daysSince, graceDays: rule?.graceDays ?? 0 }
    return daysSince > (rule?.graceDays ?? 0)
      ? reject({ code: '77', field: '407-D7', compared, ...(rule && { line: rule.line }) })
      : pass(rule?.line ?? null, compared)
  },
}
