import { z } from 'zod'
import { day } from '../site/duration.ts'
import { days, maybe, money, morphine, percent, units, years } from './units.ts'
import { selector, type When, whenSchema } from './when.ts'

/**
 * The sections of a `plan.yml`. Each is a list of lines `{ from, to?, when?, source, … }`: a line is in force from one day to
 * another, holds when its condition does, and says where its numbers are from. The first line that holds decides, so the special
 * stands above the general.
 *
 * A name here ends in its unit (`copayCents`); in the file it does not (`copay: $40.00`), since there the value carries the unit.
 */
const section = <Shape extends Record<string, z.ZodType>>(shape: Shape) => {
  const names = Object.keys(shape).map((name) => [name, yamlName(name)] as const)
  const keys = Object.fromEntries(names.map(([name, key]) => [key, shape[name]!]))
  const line = z
    .strictObject({ from: day, to: day.optional(), source: z.string().min(1), when: whenSchema.optional(), ...keys })
    .transform((read) => {
      const values = read as Record<string, unknown>
      return {
        fromOn: read.from,
        toOn: read.to ?? null,
        source: read.source,
        when: (read.when ?? null) as When | null,
        ...Object.fromEntries(names.map(([name, key]) => [name, values[key] ?? null])),
      } as {
        readonly fromOn: string
        readonly toOn: string | null
        readonly source: string
        readonly when: When | null
      } & { readonly [Name in keyof Shape]: z.output<Shape[Name]> }
    })
  return z.array(line).default([])
}

const yamlName = (name: string): string =>
  name.replace(/(Cents|Days|Ppm|Milli|Years)$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const selectors = z.union([selector, z.array(selector).min(1)]).transform((value) => [value].flat())
const count = z.number().int().nonnegative()
const code = z.union([z.string(), z.number()]).transform(String)
const codes = z.union([code, z.array(code).min(1)]).transform((value) => [value].flat())
/** What a safety edit does: refuse but let the pharmacist answer, refuse outright, or only tell. */
const action = z.enum(['soft', 'hard', 'note'])

/** Every section of a plan, by the name it has in the file. */
export const sections = {
  // who and when
  routing: section({ bin: z.string().regex(/^\d{6}$/), pcn: maybe(z.string()), groups: maybe(z.array(z.string())) }),
  filing_limit: section({ limitDays: days }),
  reversal_window: section({ limitDays: days }),
  written_limit: section({ limitDays: days }),
  refill_limit: section({ refills: count }),
  grace: section({ graceDays: days, unpaid: z.enum(['pay', 'reject']) }),
  /** A child nobody has enrolled yet is covered as the cardholder, for so many days from its birth. */
  newborn: section({ withinDays: days }),
  other_coverage: section({ onFile: z.enum(['reject', 'ignore']) }),
  // where
  networks: section({
    name: z.string(),
    outside: z.enum(['reject', 'cover']).default('reject'),
    rejectCode: code.default('40'),
  }),
  mandatory_mail: section({ fills: count, rejectCode: code.default('76'), message: maybe(z.string()) }),
  // what
  exclusions: section({ rejectCode: code.default('70'), message: maybe(z.string()) }),
  obsolete_grace: section({ graceDays: days }),
  days_supply: section({ maximumDays: days, toleranceDays: maybe(days), rejectCode: code.default('7X') }),
  ages: section({ minimumYears: maybe(years), maximumYears: maybe(years) }),
  sexes: section({ sex: z.enum(['F', 'M']) }),
  cost_ceiling: section({ maximumCents: money }),
  dispense_as_written: section({
    action: z.enum(['penalty', 'reject', 'none']),
    rejectCode: code.default('22'),
  }),
  // utilization
  prior_auth: section({ message: maybe(z.string()) }),
  /** What decides a request for an authorization without a person: by its basis (498-PD) and the diagnoses sent (their beginnings). */
  prior_auth_decision: section({
    outcome: z.enum(['approve', 'deny', 'pend']),
    basis: maybe(codes),
    diagnoses: maybe(z.array(z.string())),
    validDays: maybe(days),
    fills: maybe(count),
    quantityMilli: maybe(units),
    lifts: maybe(z.array(z.string())),
    message: maybe(z.string()),
  }),
  step_therapy: section({
    name: z.string(),
    first: selectors,
    minimumDays: days,
    lookBackDays: days,
    grandfatherDays: maybe(days),
  }),
  quantity_limits: section({
    name: z.string(),
    limitMilli: units,
    per: z.enum(['fill', 'day', 'window', 'year', 'lifetime']),
    windowDays: maybe(days),
  }),
  refill_too_soon: section({ thresholdPpm: percent }),
  on_hand: section({ windowDays: days, allowedDays: days }),
  transition: section({ withinDays: days, supplyDays: days }),
  emergency: section({ supplyDays: days, fills: count }),
  // safety
  interactions: section({ severity: codes, action }),
  duplicate_therapy: section({ overlapPpm: percent, action, compare: z.enum(['class', 'ingredient']) }),
  doses: section({ action }),
  drug_age: section({ minimumYears: maybe(years), maximumYears: maybe(years), action }),
  pregnancy: section({ action }),
  opioid_naive: section({ lookBackDays: days, maximumDays: days, exemptDiagnoses: maybe(z.array(z.string())) }),
  morphine_equivalent: section({ limitMilli: morphine, action }),
  controlled: section({ limitDays: days }),
  /** What lifts an edit: a clarification code, or a service and result of the pharmacist, so often a year. */
  overrides: section({
    edit: z.string(),
    clarification: maybe(codes),
    service: maybe(codes),
    result: maybe(codes),
    perYear: maybe(count),
  }),
  // price
  ingredient_cost: section({
    basis: z.enum(['awp', 'wac', 'nadac', 'aac', 'ful', 'asp', 'list', 'submitted']),
    list: maybe(z.string()),
    adjustPpm: percent.default(0),
    reimbursement: code,
  }),
  dispensing_fee: section({ feeCents: money, limit: z.enum(['submitted', 'contract']).default('contract') }),
  sales_tax: section({
    ratePpm: percent,
    basis: z.enum(['02', '03']),
    member: z.enum(['proportional', 'none']),
    exempt: z.boolean().default(false),
  }),
  usual_and_customary: section({ against: z.enum(['cost', 'ingredient', 'ignore']) }),
  compound: section({
    covered: z.boolean(),
    ingredientPrice: z.enum(['submitted', 'contract']),
    feeCents: money,
  }),
  vaccine: section({ administrationCents: money, service: code.default('MA') }),
  generic_reference: section({ list: z.string() }),
  /** Claims that are taken and priced, and paid by another way: answered as captured. */
  capture: section({ message: maybe(z.string()) }),
  // who pays
  cost_share: section({
    copayCents: maybe(money),
    coinsurancePpm: maybe(percent),
    minimumCents: maybe(money),
    maximumCents: maybe(money),
    combine: z.enum(['greater', 'lesser', 'sum']).default('greater'),
    deductible: z.enum(['applies', 'waived']).default('applies'),
    outOfPocket: z.enum(['counts', 'apart']).default('counts'),
    toldAs: z.enum(['share', 'non-preferred', 'brand-non-preferred', 'network']).default('share'),
  }),
  cost_share_cap: section({ capCents: money, perDays: days, ofCostPpm: maybe(percent) }),
  daily_cost_share: section({ below: days }),
  deductible: section({
    individualCents: maybe(money),
    familyCents: maybe(money),
    kind: z.enum(['embedded', 'aggregate']),
  }),
  out_of_pocket: section({
    individualCents: maybe(money),
    familyCents: maybe(money),
    kind: z.enum(['embedded', 'aggregate']),
  }),
  benefit_maximum: section({ name: z.string(), limitCents: money, period: z.enum(['year', 'lifetime']) }),
  split_fill: section({ fillDays: days, fullDays: days }),
  coordination: section({
    method: z.enum(['coordination', 'non-duplication', 'lesser-of', 'responsibility']),
    overpaid: z.enum(['reject', 'pay-zero']),
    price: z.enum(['contract', 'submitted']),
  }),
  part_d: section({
    deductibleCents: money,
    thresholdCents: money,
    coinsurancePpm: percent,
    manufacturerInitialPpm: percent,
    manufacturerCatastrophicPpm: percent,
    reinsurancePpm: percent,
    reinsuranceOtherPpm: percent,
    selectedSubsidyPpm: percent,
  }),
  low_income: section({ genericCents: money, brandCents: money, catastrophicCents: money }),
} as const

/** The name of a section. */
export type SectionName = keyof typeof sections

/** The lines of a section as read, without their place. */
export type LinesOf<Name extends SectionName> = z.output<(typeof sections)[Name]>
