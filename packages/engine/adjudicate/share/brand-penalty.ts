import type { Claim } from '../claim.ts'
import { applied, type Log } from '../log.ts'
import { costOf, type Priced } from '../price/priced.ts'
import { ruleOf } from '../rules.ts'

/** Who wants the brand though there is a generic pays the difference; it counts to no limit. In cents, 0 without a penalty. */
export const brandPenalty = (claim: Claim, log: Log, priced: Priced): number => {
  if (priced.genericCents === null) return 0
  const rule = ruleOf('dispense_as_written', claim)
  if (rule?.action !== 'penalty') return 0
  const brandCents = costOf(priced)
  const penaltyCents = Math.max(0, brandCents - priced.genericCents)
  const compared = { brandCents, genericCents: priced.genericCents, penaltyCents }
  applied(log, { stage: 'share', edit: 'brand-penalty', line: rule.line, compared })
  return penaltyCents
}
