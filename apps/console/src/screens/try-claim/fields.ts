/** What the test-claim form asks for, field by field, as the hub names it. */
export const fieldNames = [
  'plan',
  'member',
  'age',
  'sex',
  'pharmacy',
  'prescriber',
  'drug',
  'serviceOn',
  'prescription',
  'fill',
  'quantity',
  'days',
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
export type FormValues = Readonly<Partial<Record<FieldName, string>>>

/** What may point at a person never enters the address: it is seen, kept and passed on. */
const personal: ReadonlySet<FieldName> = new Set(['member', 'prescription', 'priorAuth'])

/** The fields that an address may carry: a form is shared by it. */
export const sharedNames = fieldNames.filter((name) => !personal.has(name))

/** Fields under "Overrides and other payers". */
export const moreNames = [
  'fill',
  'prescription',
  'usual',
  'conflicts',
  'clarifications',
  'priorAuth',
  'otherCoverage',
  'otherPaid',
  'otherLeft',
  'otherRejects',
] as const satisfies readonly FieldName[]

/** What of a form the address carries; what was emptied is taken out of it. */
export const addressOf = (values: FormValues): Partial<Record<FieldName, string | undefined>> =>
  Object.fromEntries(sharedNames.map((name) => [name, values[name]?.trim() || undefined]))

/** A form from an address; today is the day of service unless it says another. */
export const fromAddress = (search: Readonly<Record<string, string | undefined>>, today: string): FormValues => ({
  asked: 'quote',
  daw: '0',
  serviceOn: today,
  ...Object.fromEntries(sharedNames.flatMap((name) => (search[name] ? [[name, search[name]]] : []))),
})

/** The fields that are filled in, as the hub takes them. */
export const askedFor = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text?.trim()))
