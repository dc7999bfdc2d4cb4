import type { Claim } from '../claim.ts'
import type { PlanEdit } from '../edit.ts'
import { coversClaim } from '../find/prior-auth.ts'
import { pass, reject, skip, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A drug that needs a prior authorization has one on file that covers this claim and is not used up. */
export const priorAuth: PlanEdit = {
  id: 'prior-auth',
  check: (claim) => {
    const rule = ruleOf('prior_auth', claim)
    const needed = rule?.line ?? (claim.formulary?.priorAuth ? claim.formulary.line : undefined)
    if (needed === undefined || claim.drug === null) return skip
    if (claim.priorAuth !== null)
      return pass(needed, { priorAuthNumber: claim.priorAuth.number, expiresOn: claim.priorAuth.expiresOn })
    const messages = rule?.message ? [text(rule.message)] : []
    return reject({ code: whyNone(claim), field: '462-EV', line: needed, messages })
  },
}

/** 3Y denied, 3W in process, PA used up, 64 another claim's, 75 none. */
function whyNone({ facts, person, drug, asked, on }: Claim): string {
  const mine = facts.priorAuths.filter((auth) => auth.memberKey === person.memberKey)
  const about = mine.filter((auth) => coversClaim(auth, { facts, memberKey: person.memberKey, drug: drug!, asked, on }))
  if (about.some((auth) => auth.status === 'approved')) return 'PA'
  if (about.some((auth) => auth.status === 'in-process')) return '3W'
  if (about.some((auth) => auth.status === 'denied')) return '3Y'
  return mine.some((auth) => auth.number === asked.dispensed.priorAuthNumber) ? '64' : '75'
}
