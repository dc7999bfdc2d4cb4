import type { Issue, TryClaimData } from '../../client/index.ts'
import { type Diagnosis, type Ingredient, newDiagnosis, newIngredient } from './lines.ts'

/** What the test-claim form asks for, field by field, as the hub names it. */
export const fieldNames = [
  'plan',
  'member',
  'age',
  'sex',
  'pharmacy',
  'prescriber',
  'compound',
  'drug',
  'dosageForm',
  'dispensingUnit',
  'route',
  'serviceOn',
  'prescription',
  'fill',
  'quantity',
  'days',
  'prescribed',
  'cost',
  'fee',
  'usual',
  'daw',
  'conflicts',
  'clarifications',
  'priorAuth',
  'otherCoverage',
  'otherPaid',
  'otherLeft',
  'otherRejects',
  'asked',
] as const

export type FieldName = (typeof fieldNames)[number]
export type FormValues = Readonly<Partial<Record<FieldName, string>>> & {
  /** They stay while the form says that it is no compound, and are not sent then. */
  readonly ingredients?: readonly Ingredient[]
  readonly diagnoses?: readonly Diagnosis[]
}

export const isCompound = ({ compound }: FormValues): boolean => compound === '2'

/** The form with one product or a compound; a compound begins with two lines. */
export const dispensedAs = (values: FormValues, compound: string): FormValues => {
  const { ingredients = [] } = values
  const needsLines = compound === '2' && ingredients.length === 0
  return { ...values, compound, ingredients: needsLines ? [newIngredient(), newIngredient()] : ingredients }
}

/** What may point at a person never enters the address: it is seen, kept and passed on. */
const personal: ReadonlySet<FieldName> = new Set(['member', 'prescription', 'priorAuth'])

/** The fields that an address may carry: a form is shared by it. */
export const sharedNames = fieldNames.filter((name) => !personal.has(name))

/** Fields under "Overrides and other payers". */
export const moreNames = [
  'fill',
  'prescription',
  'prescribed',
  'usual',
  'conflicts',
  'clarifications',
  'priorAuth',
  'otherCoverage',
  'otherPaid',
  'otherLeft',
  'otherRejects',
] as const satisfies readonly FieldName[]

/**
 * What of a form the address carries; what was emptied is taken out of it. Ingredients stand in it as `NDC/quantity/cost;…`. Of a member who
 * is named no diagnosis enters it.
 */
export const addressOf = (values: FormValues): Readonly<Record<string, string | undefined>> => ({
  ...Object.fromEntries(sharedNames.map((name) => [name, values[name]?.trim() || undefined])),
  ingredients: isCompound(values)
    ? listed(values.ingredients, ({ drug, quantity, cost }) => [drug, quantity, cost])
    : undefined,
  diagnoses: values.member?.trim() ? undefined : listed(values.diagnoses, ({ code }) => [code]),
})

const listed = <Line>(lines: readonly Line[] = [], textsOf: (line: Line) => readonly string[]): string | undefined =>
  lines
    .map((line) =>
      textsOf(line)
        .map((text) => text.trim())
        .join('/'),
    )
    .join(';') || undefined

const unlisted = (text: string | undefined): readonly (readonly string[])[] =>
  text ? text.split(';').map((line) => line.split('/')) : []

/** A form from an address; today is the day of service unless it says another. */
export const fromAddress = (search: Readonly<Record<string, string | undefined>>, today: string): FormValues => {
  const ingredients = unlisted(search.ingredients).map(([drug, quantity, cost]) =>
    newIngredient({ drug, quantity, cost }),
  )
  const written: FormValues = {
    asked: 'quote',
    daw: '0',
    serviceOn: today,
    ...Object.fromEntries(sharedNames.flatMap((name) => (search[name] ? [[name, search[name]]] : []))),
    ingredients,
    diagnoses: unlisted(search.diagnoses).map(([code]) => newDiagnosis(code)),
  }
  return dispensedAs(written, written.compound ?? '1')
}

/** The fields that are filled in, as the hub takes them; every line of a compound is sent, so that one left empty is told. */
export const askedFor = ({ ingredients = [], diagnoses = [], ...texts }: FormValues): TryClaimData['body'] => ({
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim())),
  ...(isCompound(texts) && { ingredients: ingredients.map(({ id: _, ...written }) => written) }),
  ...(diagnoses.length > 0 && { diagnoses: diagnoses.map(({ code }) => code) }),
})

/**
 * What is wrong, by the name of its field; in a line by the line's id and its field (`line-3.cost`), so that it stays there when others are
 * taken away. `tried` is the form that was sent.
 */
export const errorsOf = (issues: readonly Issue[], tried: FormValues = {}): ReadonlyMap<string, string> =>
  new Map(issues.map(({ where: { field = '' }, hint }) => [placeOf(field, tried), hint]))

const placeOf = (field: string, { ingredients, diagnoses }: FormValues): string => {
  const [list, at = '', name = 'code'] = field.split('.')
  const line = (list === 'ingredients' ? ingredients : diagnoses)?.[Number(at || -1)]
  return line ? `${line.id}.${name}` : field
}
