import type { SectionName } from '@mortar/canonical/plan/rules'
import type { PlanSnapshot, Rule, Rules } from '@mortar/canonical/plan/snapshot'
import type { Situation } from '@mortar/canonical/plan/when'

interface Span {
  readonly fromOn: string
  readonly toOn: string | null
}

/** Whether something dated holds on a day. Days compare as text. */
export const inForce = ({ fromOn, toOn }: Span, on: string): boolean => fromOn <= on && (toOn === null || on <= toOn)

/** The plan's lines in force on a day; null before the plan began. */
export const rulesOn = (plan: PlanSnapshot, on: string): Rules | null => {
  for (const period of plan.periods) if (period.fromOn <= on) return period.rules
  return null
}

/** What a rule is looked up for: the lines in force on the day of service, and the claim's situation. */
export interface Question {
  readonly rules: Rules
  readonly situation: Situation
}

/** The first line of a section that is in force and holds for the claim. */
export const ruleOf = <Name extends SectionName>(
  name: Name,
  { rules, situation }: Question,
): Rule<Name> | undefined => {
  const lines = rules[name] as readonly Rule<Name>[]
  for (const line of lines) if (line.holds === null || line.holds(situation)) return line
  return undefined
}

/** Every line of a section that is in force and holds for the claim, in the order of the plan. */
export const rulesOf = <Name extends SectionName>(
  name: Name,
  { rules, situation }: Question,
): readonly Rule<Name>[] => {
  const lines = rules[name] as readonly Rule<Name>[]
  return lines.length === 0 ? lines : lines.filter((line) => line.holds === null || line.holds(situation))
}
