import { z } from 'zod'
import { type DrugSelector, parseSelector, type Selectable, selects } from './selector.ts'

/** How a claim reaches the member. */
export const channels = ['retail', 'mail', 'specialty', 'long-term-care', 'home-infusion'] as const

/** One of `channels`. */
export type Channel = (typeof channels)[number]

/** What rules may look at when they ask whether they hold for a claim. Worked out once per claim. */
export interface Situation {
  readonly drug: Selectable | null
  readonly tier: number | null
  readonly channel: Channel
  readonly network: string | null
  readonly daysSupply: number
  readonly product: 'brand' | 'generic'
  readonly deaSchedule: string | null
  readonly ageYears: number
  readonly sex: 'F' | 'M' | 'U'
  /** Another payer has paid or refused before. */
  readonly secondary: boolean
  readonly compound: boolean
  /** Bought at a 340B price. */
  readonly coveredEntity: boolean
  /** State of the pharmacy. */
  readonly state: string | null
  /** What the ingredient cost was set by; null before it is. */
  readonly basis: string | null
  readonly lowIncomeLevel: string | null
  readonly residence: string | null
  readonly groupNumber: string | null
  readonly dawCode: string
}

const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([schema, z.array(schema).min(1)])
    .transform((value) => [value].flat() as z.output<Schema>[])
    .optional()

/** One drug selector of a plan file. */
export const selector = z.string().transform((text, context): DrugSelector => {
  const parsed = parseSelector(text)
  if (parsed) return parsed
  context.addIssue({
    code: 'custom',
    message: 'name drugs as ndc:…, generic:…, ingredient:…, class:…, tag:…, otc, multi-source, brand, generics or *',
  })
  return z.NEVER
})

const range = z
  .string()
  .regex(/^\d{1,3}-\d{1,3}$/, 'write a range as 1-34')
  .transform((text) => text.split('-').map(Number) as [number, number])
  .optional()

const code = z.union([z.string(), z.number()]).transform(String)

/** The condition of a rule: every key given must hold. A list holds when one of it does. */
export const whenSchema = z.strictObject({
  drug: listOf(selector),
  except: listOf(selector),
  tier: listOf(z.number().int()),
  channel: listOf(z.enum(channels)),
  network: listOf(z.string()),
  days: range,
  product: z.enum(['brand', 'generic']).optional(),
  schedule: listOf(code),
  age: range,
  sex: z.enum(['F', 'M']).optional(),
  secondary: z.boolean().optional(),
  compound: z.boolean().optional(),
  covered_entity: z.boolean().optional(),
  state: listOf(z.string().length(2)),
  basis: listOf(z.string()),
  low_income: listOf(code),
  residence: listOf(code),
  group: listOf(z.string()),
  daw: listOf(code),
})

/** A condition as compiled. */
export type When = z.output<typeof whenSchema>

/** A condition made ready to be asked many times. */
export type Holds = (claim: Situation) => boolean

type Given<Key extends keyof When> = NonNullable<When[Key]>

const among =
  <Value>(value: (claim: Situation) => Value | null) =>
  (list: readonly Value[]): Holds =>
  (claim) => {
    const own = value(claim)
    return own !== null && list.includes(own)
  }

const within =
  (value: (claim: Situation) => number) =>
  ([low, high]: readonly [number, number]): Holds =>
  (claim) =>
    low <= value(claim) && value(claim) <= high

const same =
  <Value>(value: (claim: Situation) => Value) =>
  (wanted: Value): Holds =>
  (claim) =>
    value(claim) === wanted

/** What each key of a condition asks. */
const asks: { readonly [Key in keyof Required<When>]: (given: Given<Key>) => Holds } = {
  drug: (selectors) => (claim) => anySelects(selectors, claim.drug),
  except: (selectors) => (claim) => !anySelects(selectors, claim.drug),
  tier: among((claim) => claim.tier),
  channel: among((claim) => claim.channel),
  network: among((claim) => claim.network),
  days: within((claim) => claim.daysSupply),
  product: same((claim) => claim.product),
  schedule: among((claim) => claim.deaSchedule),
  age: within((claim) => claim.ageYears),
  sex: same((claim) => claim.sex as string),
  secondary: same((claim) => claim.secondary),
  compound: same((claim) => claim.compound),
  covered_entity: same((claim) => claim.coveredEntity),
  state: among((claim) => claim.state),
  basis: among((claim) => claim.basis),
  low_income: among((claim) => claim.lowIncomeLevel),
  residence: among((claim) => claim.residence),
  group: among((claim) => claim.groupNumber),
  daw: among((claim) => claim.dawCode),
}

/** Makes a condition ready: every key given must hold. A key that is not given holds always. */
export const readyWhen = (when: When): Holds => {
  const checks = Object.entries(when).flatMap(([key, given]) =>
    given === undefined ? [] : [(asks[key as keyof When] as (given: unknown) => Holds)(given)],
  )
  const [first, second] = checks
  if (checks.length === 1) return first!
  if (checks.length === 2) return (claim) => first!(claim) && second!(claim)
  return (claim) => checks.every((check) => check(claim))
}

/** Whether one of the selectors is about the drug. Nothing is about no drug. */
export const anySelects = (selectors: readonly DrugSelector[], drug: Selectable | null): boolean => {
  if (drug === null) return false
  for (const each of selectors) if (selects(each, drug)) return true
  return false
}
