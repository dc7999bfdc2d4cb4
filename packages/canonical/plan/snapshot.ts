import type { LinesOf, SectionName } from './rules.ts'
import type { DrugSelector } from './selector.ts'
import type { Holds } from './when.ts'

/** Where a number of a plan stands and where it is from: what a trace and a screen point at. */
export interface PlanLine {
  /** Path below the site folder: `plans/commercial-copay/plan.yml`. */
  readonly file: string
  /** 1-based line of the file. */
  readonly line: number
  /** Where in the file: `refill_too_soon[1]`; the drug of a formulary row. */
  readonly path: string
  readonly effectiveOn: string
  readonly source: string
}

/**
 * A line of a section with its place. The first in force whose condition holds decides; `holds` is `when` made ready, null for always.
 */
export type Rule<Name extends SectionName> = LinesOf<Name>[number] & {
  readonly line: PlanLine
  readonly holds: Holds | null
}

/** All sections, compiled. */
export type Rules = { readonly [Name in SectionName]: readonly Rule<Name>[] }

/** The lines in force between two changes of the plan: from this day to the day before the next period. */
export interface Period {
  readonly fromOn: string
  readonly rules: Rules
}

/** A row of the formulary: `status` covered, excluded or not listed. */
export interface FormularyRow {
  readonly drug: DrugSelector
  readonly status: 'covered' | 'excluded' | 'not-covered'
  readonly tier: number | null
  readonly priorAuth: boolean
  readonly fromOn: string
  readonly toOn: string | null
  readonly line: PlanLine
}

/** The formulary, found by what is most specific: NDC, then generic code, then the rest in the order of the file. */
export interface Formulary {
  readonly byNdc: ReadonlyMap<string, readonly FormularyRow[]>
  readonly byGeneric: ReadonlyMap<string, readonly FormularyRow[]>
  readonly others: readonly FormularyRow[]
}

/** Who belongs to a network, and when. */
export interface NetworkRow {
  readonly network: string
  readonly kind: 'npi' | 'chain' | 'type' | 'all'
  readonly value: string
  readonly fromOn: string
  readonly toOn: string | null
  readonly line: PlanLine
}

/** A price of a list of the plan's own (MAC): by generic code or NDC. */
export interface ListPrice {
  readonly unitPriceMicro: number
  readonly fromOn: string
  readonly toOn: string | null
  readonly line: PlanLine
}

/** Prices of a list, by NDC before generic code. */
export interface PriceList {
  readonly byNdc: ReadonlyMap<string, readonly ListPrice[]>
  readonly byGeneric: ReadonlyMap<string, readonly ListPrice[]>
}

/** Two groups of drugs that interact, seen from one of them: what the other is. */
export interface InteractionRow {
  readonly other: DrugSelector
  /** 1 major to 3 minor. */
  readonly severity: string
  readonly line: PlanLine
}

/** How much morphine a milligram of an opioid is worth, in thousandths. */
export interface MorphineFactor {
  readonly factorMilli: number
  readonly unit: string
  readonly line: PlanLine
}

/** Dose a day that is usual for a drug and an age, in thousandths of its strength's unit. */
export interface DoseRow {
  readonly drug: DrugSelector
  readonly ageFromYears: number
  readonly ageToYears: number
  readonly minimumMilli: number | null
  readonly maximumMilli: number | null
  readonly line: PlanLine
}

/** What the plan's safety edits look up. All rows keep whether they are verified in their source. */
export interface Clinical {
  /** By kind and value of one side's selector: `class` → `ssri` → what an SSRI meets badly. Each pair stands under both of its sides. */
  readonly interactions: ReadonlyMap<DrugSelector['kind'], ReadonlyMap<string, readonly InteractionRow[]>>
  /** By ingredient and unit: `oxycodone mg`, `fentanyl mcg/h`. */
  readonly morphine: ReadonlyMap<string, MorphineFactor>
  readonly doses: readonly DoseRow[]
}

/** A plan read once, immutable, named by the hash of everything it was made of. */
export interface PlanSnapshot {
  readonly id: string
  readonly name: string
  readonly kind: 'commercial' | 'part-d' | 'medicaid'
  /** Plan codes of coverage spans that mean this plan. */
  readonly codes: readonly string[]
  /** SHA-256 over the plan's folder and the shared files it names: saved on every decision. */
  readonly modelVersion: string
  /** Month and day on which a plan year begins, `01-01`. */
  readonly yearStarts: string
  readonly helpDesk: string | null
  /** Every line, whenever it holds. */
  readonly rules: Rules
  /** The same cut by day, newest first: so that a claim looks only at what is in force. */
  readonly periods: readonly Period[]
  readonly formulary: Formulary
  readonly networks: ReadonlyMap<string, readonly NetworkRow[]>
  readonly priceLists: ReadonlyMap<string, PriceList>
  readonly clinical: Clinical
  /** How many days of history its rules look at: what the facts must reach back to. */
  readonly lookBackDays: number
}

/** Plans by plan code, as the engine looks them up. */
export type PlanCatalog = ReadonlyMap<string, PlanSnapshot>
