import type { SectionName } from '@mortar/canonical/plan/rules'
import type { PlanSnapshot, Rule } from '@mortar/canonical/plan/snapshot'
import { fits, type Situation } from '@mortar/canonical/plan/when'

interface Span {
  readonly fromOn: string
  readonly toOn: string | null
}

/** Whether something dated holds on a day. Days compare as text. */
export const inForce = ({ fromOn, toOn }: Span, on: string): boolean => fromOn <= on && (toOn === null || on <= toOn)

/** What a rule is looked up for: the plan, the day of service and the claim's situation. */
export interface Question {
  readonly plan: PlanSnapshot
  readonly on: string
  readonly situation: Situation
}

/** The first line of a section that is in force and holds for the claim. */
export const ruleOf = <Name extends SectionName>(name: Name, question: Question): Rule<Name> | undefined => {
  const lines = question.plan.rules[name] as readonly Rule<Name>[]
  for (const line of lines) if (holds(line, question)) return line
  return undefined
}

/** Every line of a section that is in force and holds for the claim, in the order of the plan. */
export const rulesOf = <Name extends SectionName>(name: Name, question: Question): readonly Rule<Name>[] =>
  (question.plan.rules[name] as readonly Rule<Name>[]).filter((line) => holds(line, question))

const holds = (line: Rule<SectionName>, { on, situation }: Question): boolean =>
  inForce(line, on) && (line.when === null || fits(line.when, situation))
