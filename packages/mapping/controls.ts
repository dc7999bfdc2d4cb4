import type { ControlPlan } from './feed-plan.ts'
import type { ControlResult, TypedValue } from './reports.ts'

/** What a file says of itself and what was found in it. */
export interface ControlFacts {
  readonly header: Readonly<Record<string, TypedValue>> | null
  readonly trailer: Readonly<Record<string, TypedValue>> | null
  readonly values: Readonly<Record<string, TypedValue>>
  readonly count: (record: string) => number
  readonly sum: (control: string) => bigint
}

/** Compares each control with the file. A figure that is not a safe whole number is null, and equals nothing. */
export const controlResults = (controls: readonly ControlPlan[], facts: ControlFacts): ControlResult[] =>
  controls.map(({ name, from, field, count }) => {
    const expected = wholeNumber(facts[from]?.[field])
    const actual = count === undefined ? wholeNumber(Number(facts.sum(name))) : facts.count(count)
    return { name, expected, actual, ok: expected !== null && expected === actual }
  })

const wholeNumber = (value: TypedValue | undefined): number | null => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null
}
