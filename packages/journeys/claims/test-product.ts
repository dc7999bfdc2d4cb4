import type { CompoundAsked, CompoundIngredient, DispensedAsked } from '@mortar/canonical/claim/request'
import type { MessageBeside } from '@mortar/mapping/live/request-out'
import { type Issue, issue } from '@mortar/values/issue'
import { parseCents } from '@mortar/values/money'
import { parseQuantity } from '@mortar/values/quantity'
import { fieldReader, matching, notNegative, oneOf, positive, type ReadField } from './written-fields.ts'

/** What a person writes about one ingredient of a compound: its NDC, quantity and cost. */
export const testIngredientFields = ['drug', 'quantity', 'cost'] as const

export type TestIngredient = Readonly<Partial<Record<(typeof testIngredientFields)[number], string | undefined>>>

/** 447-EC: no compound has more. */
export const mostIngredients = 25

/** How a test claim says its costs were found (423-DN, 490-UE): AWP. */
export const basisOfCost = '01'

// 450-EF; 451-EG with the unit of measure (600-28) it means. Source: reference of the format, section 5 and segment 10.
const dosageForms = [
  ...['01', '02', '03', '04', '05', '06', '07'],
  ...['10', '11', '12', '13', '14', '15', '16', '17', '18'],
]
const unitsOf: Readonly<Record<string, string>> = { 1: 'EA', 2: 'GM', 3: 'ML' }

/** The fields of a form that say what was dispensed. */
export type ProductField = 'compound' | 'drug' | 'dosageForm' | 'dispensingUnit' | 'route'

/** What was dispensed: one product, or a compound of several. */
export interface TestProduct {
  /** 436-E1, 407-D7, 406-D6 and 600-28. */
  readonly asked: Pick<DispensedAsked, 'productQualifier' | 'productId' | 'compoundCode' | 'unit'>
  readonly compound: CompoundAsked | null
  /** What its ingredients cost together; null for one product. */
  readonly costCents: number | null
  readonly beside: MessageBeside
}

/** Reads what was dispensed. What is wrong goes to `issues`: `ingredients.0.drug` is the NDC of the first ingredient. */
export const readProduct = (
  read: ReadField<ProductField>,
  ingredients: readonly TestIngredient[],
  issues: Issue[],
): TestProduct => {
  const compoundCode = read('compound', oneOf(['1', '2'], 'Write 1, or 2 for a compound.'), '1')
  if (compoundCode !== '2') {
    const asked = { productQualifier: '03', productId: read('drug', ndc) ?? '', compoundCode, unit: null }
    return { asked, compound: null, costCents: null, beside: { routeOfAdministration: null } }
  }
  const compound = readCompound(read, ingredients, issues)
  return {
    asked: { productQualifier: '00', productId: '0', compoundCode, unit: unitsOf[compound.dispensingUnit] ?? null },
    compound,
    costCents: compound.ingredients.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0),
    beside: { routeOfAdministration: read('route', routeCode, '') },
  }
}

const ndc = matching(/^\d{11}$/, 'Choose a drug, or write an NDC of 11 digits.')
const routeCode = matching(/^\d{6,11}$/, 'Write a SNOMED CT code of 6 to 11 digits.')

const readCompound = (
  read: ReadField<ProductField>,
  ingredients: readonly TestIngredient[],
  issues: Issue[],
): CompoundAsked => {
  if (ingredients.length === 0)
    issues.push(issue('field-missing', { field: 'ingredients' }, 'A compound needs ingredients.'))
  return {
    dosageForm: read('dosageForm', oneOf(dosageForms, 'Choose a dosage form.')) ?? '',
    dispensingUnit: read('dispensingUnit', oneOf(Object.keys(unitsOf), 'Choose a unit.')) ?? '',
    ingredients: ingredients.map((each, at) => readIngredient(each, at, issues)),
  }
}

const readIngredient = (written: TestIngredient, at: number, issues: Issue[]): CompoundIngredient => {
  const read = fieldReader(written, issues, `ingredients.${at}`)
  return {
    ndc11: read('drug', ndc),
    quantityMilli: read('quantity', positive(parseQuantity)) ?? 0,
    costCents: read('cost', notNegative(parseCents)),
    // 490-UE: as the claim's own cost (423-DN).
    basisOfCost,
  }
}
