import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatUnitPrice, type UnitPriceMicro } from '@mortar/values/unit-price'
import { type Drug, drugs } from './drugs.ts'
import { pharmacies } from './pharmacies.ts'
import { prescribers } from './prescribers.ts'

/**
 * Writes the demo site's `reference/*.csv` and its MAC list from the made-up products, pharmacies and prescribers of the testkit, with what stands
 * in `reference/extra/*.csv` (products of the sample messages) after them. `node packages/testkit/write-reference.ts`
 */
const site = join(import.meta.dirname, '../../sites/demo')

const classes: readonly (readonly [RegExp, string, string])[] = [
  [/^(Samplestatin|Samplor)/, 'statin', 'cyp3a4-statin'],
  [/^(Demostatin|Demostor)/, 'statin', ''],
  [/^(Testipril|Testivas|Mockipril|Mockivas)/, 'ace-inhibitor', ''],
  [/^(Trialsartan|Trialavan)/, 'arb', ''],
  [/^(Placebolol|Placebor|Demolol|Demoptic)/, 'beta-blocker', ''],
  [/^(Fakeformin|Fakophage)/, 'biguanide', ''],
  [/^(Exampliptin|Exampluvia)/, 'dpp4-inhibitor', ''],
  [/^(Mockodipine|Mockvasc)/, 'calcium-channel-blocker', ''],
  [/^(Testoprazole|Testosec)/, 'ppi', 'proton-pump-inhibitor'],
  [/^(Samplexetine|Samplozac|Fictialine|Fictoloft)/, 'ssri', ''],
  [/^(Testicillin|Testoxil|Fakecillin|Fakoxil)/, 'penicillin', ''],
  [/^(Samplomycin|Samplomax)/, 'macrolide', 'cyp3a4-strong-inhibitor'],
  [/^(Demofloxacin|Demoquin)/, 'quinolone', 'qt-prolonging'],
  [/^Insulin|^(Testalog|Mocktus)/, 'insulin', 'insulin'],
  [/^(Fakenumab|Fakumira|Sampletercept|Samplebrel)/, 'tnf-blocker', ''],
]

/** The ingredient of a brand is that of the first generic of the same code. */
const ingredientOf = (drug: Drug): string => {
  const generic = drugs.find((each) => each.genericCode === drug.genericCode && each.kind !== 'brand') ?? drug
  return generic.name.replace(/ [\d.]+ .*$/, '').toLowerCase()
}

function drugRow(drug: Drug): (string | number)[] {
  const [, drugClass = '', tag = ''] = classes.find(([name]) => name.test(drug.name)) ?? []
  const strength = / ([\d.]+) (mg|mcg|unit\/mL|%)/.exec(drug.name)
  const specialty = drug.kind === 'specialty'
  const unbreakable = ['pen', 'eye drops', 'syringe'].some((form) => drug.name.endsWith(form))
  const tags = [tag, specialty ? 'specialty' : '', drug.refills >= 3 && !specialty ? 'maintenance' : ''].filter(Boolean)
  return [
    drug.ndc,
    drug.name,
    drug.genericCode,
    ingredientOf(drug),
    drugClass,
    drug.kind === 'generic' ? 'generic' : 'brand',
    specialty ? 'n' : 'y',
    'n',
    '',
    drug.unit,
    unbreakable ? drug.quantityMilli / 1000 : '',
    unbreakable ? 'y' : 'n',
    strength && drug.unit === 'EA' && strength[2] !== '%' ? strength[1]! : '',
    strength && drug.unit === 'EA' && strength[2] !== '%' ? strength[2]! : '',
    '',
    '',
    'covered',
    drug.kind === 'generic' ? 'n' : 'y',
    'n',
    tags.join(' '),
  ]
}

const from = '2025-01-01'
const source = 'made up for the demo'
const dollars = (micro: number) => formatUnitPrice(Math.round(micro) as UnitPriceMicro)

/** AWP so that the contract's discount leads back to the made-up price; WAC a sixth below; NADAC for generics a little less. */
function priceRows(drug: Drug): string[][] {
  const awp = drug.kind === 'generic' ? drug.unitPriceMicro / 0.28 : drug.unitPriceMicro / 0.83
  const lists: [string, number][] = [
    ['awp', awp],
    ['wac', awp / 1.2],
  ]
  if (drug.kind === 'generic') lists.push(['nadac', drug.unitPriceMicro * 0.95])
  return lists.map(([list, micro]) => [drug.ndc, list, dollars(micro), from, '', source])
}

/** The mean of a generic code's generics. */
const macRows = [...Map.groupBy(drugs, (drug) => drug.genericCode)].flatMap(([code, group]) => {
  const generics = group.filter((drug) => drug.kind === 'generic')
  if (generics.length === 0) return []
  const mean = generics.reduce((sum, drug) => sum + drug.unitPriceMicro, 0) / generics.length
  return [[`generic:${code}`, dollars(mean), from, '', source]]
})

const cell = (value: string | number): string => {
  const text = String(value)
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const file = (path: string, header: string, rows: readonly (readonly (string | number)[])[]): [string, string] => {
  const extra = readFileSync(join(site, 'reference/extra', path.split('/').at(-1)!), 'utf8')
    .split('\n')
    .slice(1)
  const lines = [header, ...rows.map((row) => row.map(cell).join(',')), ...extra.filter((line) => line !== '')]
  return [join(site, path), `${lines.join('\n')}\n`]
}

/** The files as they should lie: path and text. */
export const referenceFiles = (): [string, string][] => [
  file(
    'reference/drugs.csv',
    'ndc11,name,generic_code,ingredients,drug_class,product,multi_source,otc,dea_schedule,unit,package_quantity,unbreakable,strength,strength_unit,marketed_on,obsolete_on,part_d,applicable,selected,tags',
    drugs.map(drugRow),
  ),
  file('reference/prices.csv', 'ndc11,list,unit_price,valid_from,valid_to,source', drugs.flatMap(priceRows)),
  file(
    'reference/pharmacies.csv',
    'npi,ncpdp_id,name,dispenser_type,chain_code,state,dea_schedules,medicaid_enrolled',
    pharmacies.map((each, at) => [
      each.npi,
      each.ncpdpId,
      each.name,
      'community',
      ['TWEL', 'SCAR', 'MOCK', 'DEMO', 'PLAC'][at % 5]!,
      each.state,
      '2 3 4 5',
      'y',
    ]),
  ),
  file(
    'reference/prescribers.csv',
    'npi,dea_number,individual,dea_schedules,medicaid_enrolled',
    prescribers.map((each, at) => [each.npi, `AT${String(1_000_000 + at)}`, 'y', '2 3 4 5', 'y']),
  ),
  file('plans/_shared/mac.csv', 'drug,unit_price,valid_from,valid_to,source', macRows),
]

if (import.meta.main) for (const [path, text] of referenceFiles()) writeFileSync(path, text)
