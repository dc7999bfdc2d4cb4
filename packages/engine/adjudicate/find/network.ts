import type { PharmacyFacts } from '@mortar/canonical/claim/facts'
import type { NetworkRow, PlanSnapshot, Rule } from '@mortar/canonical/plan/snapshot'
import type { Channel } from '@mortar/canonical/plan/when'
import { inForce, type Question, ruleOf } from '../rules.ts'

/** Which network a claim must be filled in, and whether the pharmacy belongs to it on that day. */
export interface NetworkFound {
  readonly rule: Rule<'networks'> | null
  readonly row: NetworkRow | null
}

interface Asked extends Question {
  readonly plan: PlanSnapshot
  readonly on: string
  readonly pharmacy: PharmacyFacts
}

/** Finds the network the plan asks for and the pharmacy's place in it. */
export const findNetwork = ({ plan, on, pharmacy, rules, situation }: Asked): NetworkFound => {
  const rule = ruleOf('networks', { rules, situation }) ?? null
  const rows = rule === null ? undefined : plan.networks.get(rule.name)
  const row = rows?.find((each) => inForce(each, on) && belongs(each, pharmacy)) ?? null
  return { rule, row }
}

const belongs = ({ kind, value }: NetworkRow, pharmacy: PharmacyFacts): boolean => {
  if (kind === 'all') return true
  if (kind === 'npi') return pharmacy.npi === value
  return value === (kind === 'chain' ? pharmacy.chainCode : pharmacy.dispenserType)
}

const byService: Readonly<Record<string, Channel>> = {
  '3': 'home-infusion',
  '5': 'long-term-care',
  '6': 'mail',
  '8': 'specialty',
}

/** The channel of a fill: what kind of pharmacy it is; a community pharmacy may say it acted as another (147-U7). */
export const channelOf = (pharmacy: PharmacyFacts | null, serviceType: string | null): Channel => {
  const type = pharmacy?.dispenserType ?? 'community'
  if (type === 'mail' || type === 'specialty' || type === 'long-term-care' || type === 'home-infusion') return type
  const said = byService[serviceType ?? '1']
  return said === 'long-term-care' || said === 'home-infusion' ? said : 'retail'
}
