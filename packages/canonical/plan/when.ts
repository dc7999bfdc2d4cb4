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

const inside = (value: number, [low, high]: readonly [number, number]): boolean => low <= value && value <= high

const oneOf = <Value>(list: readonly Value[], value: Value | null): boolean => value !== null && list.includes(value)

/** Whether a condition holds for a claim. A key that is not given holds always. */
export const fits = (when: When, claim: Situation): boolean =>
  (when.drug === undefined || anySelects(when.drug, claim.drug)) &&
  (when.except === undefined || !anySelects(when.except, claim.drug)) &&
  (when.tier === undefined || oneOf(when.tier, claim.tier)) &&
  (when.channel === undefined || when.channel.includes(claim.channel)) &&
  (when.network === undefined || oneOf(when.network, claim.network)) &&
  (when.days === undefined || inside(claim.daysSupply, when.days)) &&
  (when.product === undefined || when.product === claim.product) &&
  (when.schedule === undefined || oneOf(when.schedule, claim.deaSchedule)) &&
  (when.age === undefined || inside(claim.ageYears, when.age)) &&
  (when.sex === undefined || when.sex === claim.sex) &&
  (when.secondary === undefined || when.secondary === claim.secondary) &&
  (when.compound === undefined || when.compound === claim.compound) &&
  (when.covered_entity === undefined || when.covered_entity === claim.coveredEntity) &&
  (when.state === undefined || oneOf(when.state, claim.state)) &&
  (when.basis === undefined || oneOf(when.basis, claim.basis)) &&
  (when.low_income === undefined || oneOf(when.low_income, claim.lowIncomeLevel)) &&
  (when.residence === undefined || oneOf(when.residence, claim.residence)) &&
  (when.group === undefined || oneOf(when.group, claim.groupNumber)) &&
  (when.daw === undefined || when.daw.includes(claim.dawCode))

/** Whether one of the selectors is about the drug. Nothing is about no drug. */
export const anySelects = (selectors: readonly DrugSelector[], drug: Selectable | null): boolean =>
  drug !== null && selectors.some((each) => selects(each, drug))
