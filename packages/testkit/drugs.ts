import { type Random, random } from './random.ts'

/**
 * A made-up drug product. Its NDC is eleven digits in 5-4-2 form with a labeler of 99101 to 99112: the FDA hands
 * labeler codes out in rising order and none above 90000 has been given, so the number is well formed and nobody's.
 */
export interface Drug {
  readonly ndc: string
  readonly name: string
  /** The same for every product with this ingredient, strength and form. */
  readonly genericCode: string
  readonly kind: 'brand' | 'generic' | 'specialty'
  readonly unit: 'EA' | 'ML' | 'GM'
  /** Price of one unit in millionths of a dollar. */
  readonly unitPriceMicro: number
  /** What one fill usually dispenses, in thousandths of the unit. */
  readonly quantityMilli: number
  readonly daysSupply: number
  /** How many refills a prescription carries. */
  readonly refills: number
}

interface Ingredient {
  readonly name: string
  readonly brand: string
  readonly form: string
  readonly unit: Drug['unit']
  readonly strengths: readonly string[]
  readonly priceMicro: number
  readonly quantityMilli: number
  readonly daysSupply: number
  readonly refills: number
}

const tablet = { form: 'tablet', unit: 'EA', quantityMilli: 30_000, daysSupply: 30, refills: 5 } as const
const ninety = { form: 'tablet', unit: 'EA', quantityMilli: 90_000, daysSupply: 90, refills: 3 } as const
const course = { form: 'capsule', unit: 'EA', quantityMilli: 20_000, daysSupply: 10, refills: 0 } as const
const liquid = { form: 'oral suspension', unit: 'ML', quantityMilli: 150_000, daysSupply: 10, refills: 0 } as const
const cream = { form: 'cream', unit: 'GM', quantityMilli: 45_000, daysSupply: 15, refills: 1 } as const
const drops = { form: 'eye drops', unit: 'ML', quantityMilli: 2_500, daysSupply: 25, refills: 5 } as const
const pen = { form: 'pen', unit: 'ML', quantityMilli: 15_000, daysSupply: 30, refills: 5 } as const
const syringe = { form: 'syringe', unit: 'EA', quantityMilli: 2_000, daysSupply: 28, refills: 11 } as const

function ingredients(): readonly Ingredient[] {
  const of = (
    name: string,
    brand: string,
    priceMicro: number,
    use: Omit<Ingredient, 'name' | 'brand' | 'priceMicro' | 'strengths'>,
    ...strengths: string[]
  ): Ingredient => ({ name, brand, priceMicro, ...use, strengths })
  return [
    of('Testipril', 'Testivas', 42_000, ninety, '5 mg', '10 mg', '20 mg', '40 mg'),
    of('Mockipril', 'Mockivas', 51_000, tablet, '5 mg', '10 mg', '20 mg'),
    of('Samplestatin', 'Samplor', 63_000, ninety, '10 mg', '20 mg', '40 mg', '80 mg'),
    of('Demostatin', 'Demostor', 71_000, tablet, '5 mg', '10 mg', '20 mg'),
    of('Fakeformin', 'Fakophage', 38_000, ninety, '500 mg', '850 mg', '1000 mg'),
    of('Exampliptin', 'Exampluvia', 1_400_000, tablet, '25 mg', '50 mg', '100 mg'),
    of('Trialsartan', 'Trialavan', 88_000, tablet, '25 mg', '50 mg', '100 mg'),
    of('Placebolol', 'Placebor', 45_000, tablet, '25 mg', '50 mg', '100 mg'),
    of('Mockodipine', 'Mockvasc', 29_000, ninety, '2.5 mg', '5 mg', '10 mg'),
    of('Demothiazide', 'Demozide', 33_000, tablet, '12.5 mg', '25 mg'),
    of('Testoprazole', 'Testosec', 120_000, tablet, '20 mg', '40 mg'),
    of('Samplexetine', 'Samplozac', 90_000, tablet, '10 mg', '20 mg', '40 mg'),
    of('Fictialine', 'Fictoloft', 84_000, tablet, '25 mg', '50 mg', '100 mg'),
    of('Dummiprazole', 'Dummilify', 310_000, tablet, '5 mg', '10 mg'),
    of('Exampothyroxine', 'Examthroid', 180_000, ninety, '25 mcg', '50 mcg', '75 mcg', '100 mcg'),
    of('Mocklukast', 'Mocklair', 140_000, tablet, '4 mg', '10 mg'),
    of('Testicillin', 'Testoxil', 150_000, course, '250 mg', '500 mg'),
    of('Samplomycin', 'Samplomax', 620_000, course, '250 mg', '500 mg'),
    of('Demofloxacin', 'Demoquin', 480_000, course, '250 mg', '500 mg'),
    of('Fakecillin', 'Fakoxil', 95_000, liquid, '125 mg/5 mL', '250 mg/5 mL'),
    of('Trialfen', 'Trialvil', 41_000, liquid, '100 mg/5 mL'),
    of('Mocksone', 'Mockacort', 380_000, cream, '0.1 %', '0.5 %'),
    of('Notrealazole', 'Notrealan', 290_000, cream, '1 %', '2 %'),
    of('Fictoprost', 'Fictalatan', 4_200_000, drops, '0.005 %'),
    of('Demolol', 'Demoptic', 1_900_000, drops, '0.25 %', '0.5 %'),
    of('Insulin testart', 'Testalog', 9_800_000, pen, '100 unit/mL'),
    of('Insulin mockargine', 'Mocktus', 8_700_000, pen, '100 unit/mL'),
    of('Fakenumab', 'Fakumira', 1_450_000_000, syringe, '20 mg', '40 mg'),
    of('Sampletercept', 'Samplebrel', 980_000_000, syringe, '25 mg'),
  ]
}

/** 204 products: each strength of each ingredient as two generics and, for most, one brand or specialty product. */
export const drugs: readonly Drug[] = ingredients().flatMap(productsOf)

/** Fills of everyday tablets are far more common than of specialty products: this list is what a fill is drawn from. */
export const drugsByUse: readonly Drug[] = drugs.flatMap((drug) =>
  Array.from({ length: { generic: 12, brand: 3, specialty: 1 }[drug.kind] }, () => drug),
)

function productsOf(ingredient: Ingredient, number: number): Drug[] {
  const chance = random(`drug ${number}`)
  return ingredient.strengths.flatMap((strength, at) => {
    const generics = [1, 2].map((maker) => product(ingredient, { number, strength, at, maker, chance }))
    return [...generics, product(ingredient, { number, strength, at, maker: 0, chance })]
  })
}

interface Packaged {
  readonly number: number
  readonly strength: string
  readonly at: number
  /** 0 the originator, 1 and 2 makers of generics. */
  readonly maker: number
  readonly chance: Random
}

function product(ingredient: Ingredient, { number, strength, at, maker, chance }: Packaged): Drug {
  const specialty = ingredient.priceMicro > 50_000_000
  return {
    ndc: `${99_101 + ((number + maker * 5) % 12)}${String(1000 + number * 20 + at * 3 + maker).padStart(4, '0')}${['30', '90', '01'][maker]}`,
    name: `${maker === 0 ? ingredient.brand : ingredient.name} ${strength} ${ingredient.form}`,
    genericCode: `T${String(number).padStart(3, '0')}${at}`,
    kind: specialty ? 'specialty' : maker === 0 ? 'brand' : 'generic',
    unit: ingredient.unit,
    unitPriceMicro: unitPrice(ingredient, { specialty, brand: maker === 0, at }) + chance.below(30_000),
    quantityMilli: ingredient.quantityMilli,
    daysSupply: ingredient.daysSupply,
    refills: ingredient.refills,
  }
}

interface PriceLevel {
  readonly specialty: boolean
  readonly brand: boolean
  readonly at: number
}

/** A higher strength costs more; a brand costs more by half the generic again and 150.00 a fill. */
function unitPrice({ priceMicro, quantityMilli }: Ingredient, { specialty, brand, at }: PriceLevel): number {
  if (specialty) return priceMicro * (1 + at)
  const genericMicro = priceMicro * (4 + at)
  return brand ? Math.round(genericMicro * 1.5) + Math.round(150_000_000_000 / quantityMilli) : genericMicro
}
