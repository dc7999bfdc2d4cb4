import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** Who charges for giving a vaccine says that it was given (440-E5 MA). */
export const vaccine: PlanEdit = {
  id: 'vaccine',
  check: (claim) => {
    const incentiveCents = claim.asked.price.incentiveCents ?? 0
    if (!claim.drug?.tags.includes('vaccine') || incentiveCents <= 0) return skip
    const rule = ruleOf('vaccine', claim)
    if (!rule) return reject({ code: '818', field: '438-E3', compared: { incentiveCents } })
    const given = claim.asked.professionalServices.some((each) => each.service === rule.service)
    const compared = { incentiveCents, service: rule.service, given }
    return given ? pass(rule.line, compared) : reject({ code: 'R0', field: '440-E5', line: rule.line, compared })
  },
}
