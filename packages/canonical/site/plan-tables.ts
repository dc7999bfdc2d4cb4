import type { Issue } from '@mortar/values/issue'
import { parseUnitPrice } from '@mortar/values/unit-price'
import { z } from 'zod'
import type { DrugSelector } from '../plan/selector.ts'
import type {
  Clinical,
  DoseRow,
  Formulary,
  FormularyRow,
  ListPrice,
  MorphineFactor,
  NetworkRow,
  PlanLine,
  PriceList,
} from '../plan/snapshot.ts'
import { selector } from '../plan/when.ts'
import { day } from './duration.ts'
import { readTable, type SiteFiles } from './site-text.ts'

/** A table of a plan: where it lies, and where to tell what is wrong with it. */
export interface TablePlace {
  readonly files: SiteFiles
  readonly path: string
  readonly issues: Issue[]
}

const dated = { valid_from: day, valid_to: day.optional(), source: z.string() }
const yes = z.enum(['y', 'n']).default('n')
const decimal = (places: number) =>
  z.string().regex(new RegExp(`^\\d{1,9}(\\.\\d{1,${places}})?$`), `write a number with at most ${places} decimals`)

interface Dated {
  readonly valid_from: string
  readonly valid_to?: string | undefined
  readonly source: string
}

const lineOf = (path: string, line: number, { valid_from, source }: Dated, name: string): PlanLine => ({
  file: path,
  line,
  path: name,
  effectiveOn: valid_from,
  source,
})

const spanOf = ({ valid_from, valid_to }: Dated) => ({ fromOn: valid_from, toOn: valid_to ?? null })

const formularySchema = z.object({
  drug: selector,
  status: z.enum(['covered', 'excluded', 'not-covered']),
  tier: z.coerce.number().int().min(0).max(9).optional(),
  prior_auth: yes,
  ...dated,
})

/** Reads `formulary.csv`: drug, status, tier, prior_auth, valid_from, valid_to, source. */
export const readFormulary = (place: TablePlace): Formulary => {
  const rows = readTable({ ...place, schema: formularySchema }).map(
    ({ line, value }): FormularyRow => ({
      drug: value.drug,
      status: value.status,
      tier: value.tier ?? null,
      priorAuth: value.prior_auth === 'y',
      ...spanOf(value),
      line: lineOf(place.path, line, value, `${value.drug.kind}:${value.drug.value}`),
    }),
  )
  return {
    byNdc: groupedBy(rows, (row) => (row.drug.kind === 'ndc' ? row.drug.value : undefined)),
    byGeneric: groupedBy(rows, (row) => (row.drug.kind === 'generic' ? row.drug.value : undefined)),
    others: rows.filter((row) => row.drug.kind !== 'ndc' && row.drug.kind !== 'generic'),
  }
}

const networkSchema = z.object({
  network: z.string(),
  pharmacy: z.string().regex(/^(\*|(npi|chain|type):\S+)$/, 'name pharmacies as npi:…, chain:…, type:… or *'),
  ...dated,
})

/** Reads `networks.csv`: network, pharmacy, valid_from, valid_to, source. */
export const readNetworks = (place: TablePlace): ReadonlyMap<string, readonly NetworkRow[]> => {
  const rows = readTable({ ...place, schema: networkSchema }).map(({ line, value }): NetworkRow => {
    const [kind, name = ''] = value.pharmacy.split(':')
    return {
      network: value.network,
      kind: kind === '*' ? 'all' : (kind as NetworkRow['kind']),
      value: name,
      ...spanOf(value),
      line: lineOf(place.path, line, value, `${value.network} ${value.pharmacy}`),
    }
  })
  return groupedBy(rows, (row) => row.network)
}

const priceSchema = z.object({
  drug: z.string().regex(/^(ndc:\d{11}|generic:\S+)$/, 'name the drug as ndc:… or generic:…'),
  unit_price: decimal(6),
  ...dated,
})

/** Reads a price list (MAC and its kin): drug, unit_price in dollars, valid_from, valid_to, source. */
export const readPriceList = (place: TablePlace): PriceList => {
  const rows = readTable({ ...place, schema: priceSchema }).map(({ line, value }) => {
    const [kind, name] = value.drug.split(':') as ['ndc' | 'generic', string]
    const price: ListPrice = {
      unitPriceMicro: parseUnitPrice(value.unit_price) as number,
      ...spanOf(value),
      line: lineOf(place.path, line, value, value.drug),
    }
    return { kind, name, price }
  })
  const pricesOf = (kind: 'ndc' | 'generic') =>
    new Map(
      [...groupedBy(rows, (row) => (row.kind === kind ? row.name : undefined))].map(([name, group]) => [
        name,
        group.map(({ price }) => price),
      ]),
    )
  return { byNdc: pricesOf('ndc'), byGeneric: pricesOf('generic') }
}

/** A side of a pair is looked up by its value, so a beginning of a generic code or a word will not do. */
const side = selector.refine(({ kind }) => ['ndc', 'ingredient', 'class', 'tag'].includes(kind), {
  message: 'name a side as ndc:…, ingredient:…, class:… or tag:…',
})
const interactionSchema = z.object({ one: side, other: side, severity: z.enum(['1', '2', '3']), ...dated })
const morphineSchema = z.object({ ingredient: z.string(), factor: decimal(3), unit: z.string(), ...dated })
const doseSchema = z.object({
  drug: selector,
  age_from: z.coerce.number().int(),
  age_to: z.coerce.number().int(),
  minimum_per_day: decimal(3).optional(),
  maximum_per_day: decimal(3).optional(),
  ...dated,
})

interface ClinicalPlaces {
  readonly interactions: TablePlace | undefined
  readonly morphine: TablePlace | undefined
  readonly doses: TablePlace | undefined
}

const milli = (text: string | undefined): number | null => (text === undefined ? null : Math.round(Number(text) * 1000))

/** Reads the tables of the safety edits; one that is not named is empty. */
export const readClinical = (places: ClinicalPlaces): Clinical => ({
  interactions: places.interactions ? interactionsIn(places.interactions) : new Map(),
  morphine: places.morphine ? morphineIn(places.morphine) : new Map(),
  doses: places.doses ? dosesIn(places.doses) : [],
})

function interactionsIn(place: TablePlace): Clinical['interactions'] {
  const sides = readTable({ ...place, schema: interactionSchema }).flatMap(({ line, value }) => {
    const { one, other, severity } = value
    const told = { severity, line: lineOf(place.path, line, value, `${one.value} ${other.value}`) }
    return [
      { side: one, row: { other, ...told } },
      { side: other, row: { other: one, ...told } },
    ]
  })
  const byKind = groupedBy(sides, ({ side }) => side.kind)
  return new Map(
    [...byKind].map(([kind, group]) => {
      const byValue = groupedBy(group, ({ side }) => side.value)
      return [
        kind as DrugSelector['kind'],
        new Map([...byValue].map(([value, rows]) => [value, rows.map(({ row }) => row)])),
      ]
    }),
  )
}

const morphineIn = (place: TablePlace): ReadonlyMap<string, MorphineFactor> =>
  new Map(
    readTable({ ...place, schema: morphineSchema }).map(({ line, value }) => [
      `${value.ingredient} ${value.unit}`,
      {
        factorMilli: milli(value.factor)!,
        unit: value.unit,
        line: lineOf(place.path, line, value, value.ingredient),
      },
    ]),
  )

const dosesIn = (place: TablePlace): DoseRow[] =>
  readTable({ ...place, schema: doseSchema }).map(({ line, value }) => ({
    drug: value.drug,
    ageFromYears: value.age_from,
    ageToYears: value.age_to,
    minimumMilli: milli(value.minimum_per_day),
    maximumMilli: milli(value.maximum_per_day),
    line: lineOf(place.path, line, value, `${value.drug.kind}:${value.drug.value}`),
  }))

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
