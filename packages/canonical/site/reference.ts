import type { Issue } from '@mortar/values/issue'
import { parseUnitPrice } from '@mortar/values/unit-price'
import { z } from 'zod'
import type { BenchmarkPrice, DrugFacts, PersonFacts, PharmacyFacts, PrescriberFacts } from '../claim/facts.ts'
import { day } from './duration.ts'
import { readSamplePeople } from './sample-people.ts'
import { readTable, type SiteFiles } from './site-text.ts'

/** What a site brings along of the world: products with their prices, pharmacies, prescribers. For cases, demo and small sites. */
export interface Reference {
  /** By NDC. */
  readonly drugs: ReadonlyMap<string, DrugFacts>
  /** By NPI. */
  readonly pharmacies: ReadonlyMap<string, PharmacyFacts>
  /** By NPI. */
  readonly prescribers: ReadonlyMap<string, PrescriberFacts>
  /** Made-up people to try claims with. */
  readonly people: readonly PersonFacts[]
}

const flag = z
  .enum(['y', 'n'])
  .default('n')
  .transform((text) => text === 'y')
const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))
const words = z.string().default('').transform(wordsOf)
const milli = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,3})?$/, 'write a number with at most 3 decimals')
  .transform((text) => Math.round(Number(text) * 1000))

const drugSchema = z.object({
  ndc11: z.string().regex(/^\d{11}$/, 'write 11 digits'),
  name: z.string(),
  generic_code: z.string(),
  /** Several are joined by a plus sign. */
  ingredients: z.string(),
  drug_class: z.string().default(''),
  product: z.enum(['brand', 'generic']),
  multi_source: flag,
  otc: flag,
  dea_schedule: z.enum(['2', '3', '4', '5']).optional(),
  unit: z.enum(['EA', 'GM', 'ML']),
  package_quantity: milli.optional(),
  unbreakable: flag,
  strength: milli.optional(),
  strength_unit: z.string().optional(),
  marketed_on: day.optional(),
  obsolete_on: day.optional(),
  part_d: z.enum(['covered', 'excluded', 'part-b']).default('covered'),
  applicable: flag,
  selected: flag,
  tags: z.string().default(''),
})

const priceSchema = z.object({
  ndc11: z.string(),
  list: z.enum(['awp', 'wac', 'nadac', 'nadac-generic', 'aac', 'ful', 'asp']),
  unit_price: z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, 'write a price with at most 6 decimals'),
  valid_from: day,
  valid_to: day.optional(),
  source: z.string(),
})

const pharmacySchema = z.object({
  npi: z.string().length(10),
  ncpdp_id: z.string().optional(),
  name: z.string(),
  dispenser_type: z.enum(['community', 'mail', 'specialty', 'long-term-care', 'home-infusion', 'other']),
  chain_code: z.string().optional(),
  state: z.string().length(2).optional(),
  dea_schedules: words,
  medicaid_enrolled: flag,
})

const prescriberSchema = z.object({
  npi: z.string().length(10),
  dea_number: z.string().optional(),
  individual: flag,
  dea_schedules: words,
  medicaid_enrolled: flag,
})

/** Reads `reference/*.csv`; a file that is not there is empty. */
export const readReference = (files: SiteFiles, issues: Issue[]): Reference => {
  const table = <Schema extends z.ZodObject>(name: string, schema: Schema) => {
    const path = `reference/${name}.csv`
    return files.has(path) ? readTable({ files, path, schema, issues }).map(({ value }) => value) : []
  }
  return {
    drugs: drugsOf(
      table('drugs', drugSchema),
      Map.groupBy(table('prices', priceSchema), (price) => price.ndc11),
    ),
    pharmacies: new Map(table('pharmacies', pharmacySchema).map((each) => [each.npi, pharmacyOf(each)])),
    prescribers: new Map(table('prescribers', prescriberSchema).map((each) => [each.npi, prescriberOf(each)])),
    people: readSamplePeople(files, issues),
  }
}

type DrugRow = z.infer<typeof drugSchema>
type PriceRow = z.infer<typeof priceSchema>

const drugsOf = (
  rows: readonly DrugRow[],
  prices: ReadonlyMap<string, readonly PriceRow[]>,
): Map<string, DrugFacts> => {
  const ingredientsOf = oneListEach((text) => text.split('+'))
  const tagsOf = oneListEach(wordsOf)
  return new Map(
    rows.map((row) => {
      const lists = { ingredients: ingredientsOf(row.ingredients), tags: tagsOf(row.tags) }
      return [row.ndc11, drugOf(row, lists, (prices.get(row.ndc11) ?? []).map(priceOf))]
    }),
  )
}

/** Many products have the same ingredients and tags: they share one list of them. */
const oneListEach = (split: (text: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>()
  return (text: string): readonly string[] => {
    const list = known.get(text) ?? split(text)
    known.set(text, list)
    return list
  }
}

const drugOf = (
  row: DrugRow,
  { ingredients, tags }: Pick<DrugFacts, 'ingredients' | 'tags'>,
  prices: readonly BenchmarkPrice[],
): DrugFacts => ({
  ndc11: row.ndc11,
  name: row.name,
  // What a past fill is told by stands together: a claim looks up a dozen products for nothing else.
  genericCode: row.generic_code,
  ingredients,
  drugClass: row.drug_class,
  tags,
  strengthMilli: row.strength ?? null,
  strengthUnit: row.strength_unit ?? null,
  product: row.product,
  multiSource: row.multi_source,
  overTheCounter: row.otc,
  deaSchedule: row.dea_schedule ?? null,
  unit: row.unit,
  packageQuantityMilli: row.package_quantity ?? null,
  unbreakable: row.unbreakable,
  marketedOn: (row.marketed_on ?? null) as DrugFacts['marketedOn'],
  obsoleteOn: (row.obsolete_on ?? null) as DrugFacts['obsoleteOn'],
  repackaged: false,
  desi: false,
  partD: row.part_d,
  applicable: row.applicable,
  selected: row.selected,
  prices,
})

const priceOf = (row: PriceRow): BenchmarkPrice => ({
  list: row.list,
  unitPriceMicro: parseUnitPrice(row.unit_price) as number,
  fromOn: row.valid_from as BenchmarkPrice['fromOn'],
  toOn: (row.valid_to ?? null) as BenchmarkPrice['toOn'],
  source: row.source,
})

const pharmacyOf = (row: z.infer<typeof pharmacySchema>): PharmacyFacts => ({
  npi: row.npi,
  ncpdpId: row.ncpdp_id ?? null,
  name: row.name,
  dispenserType: row.dispenser_type,
  chainCode: row.chain_code ?? null,
  state: row.state ?? null,
  activeFromOn: null,
  activeToOn: null,
  sanctions: [],
  deaSchedules: row.dea_schedules,
  medicaidEnrolled: row.medicaid_enrolled,
})

const prescriberOf = (row: z.infer<typeof prescriberSchema>): PrescriberFacts => ({
  npi: row.npi,
  deaNumber: row.dea_number ?? null,
  individual: row.individual,
  activeFromOn: null,
  activeToOn: null,
  diedOn: null,
  deaActive: row.dea_number !== undefined,
  deaSchedules: row.dea_schedules,
  medicaidEnrolled: row.medicaid_enrolled,
  sanctions: [],
})
