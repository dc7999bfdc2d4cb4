import type { PriorAuth, PriorAuthTerms } from '../../client/index.ts'

/** The terms of an authorization as a person writes them; quantities in units, empty where there is no limit. */
export interface WrittenTerms {
  readonly drug: string
  readonly effectiveOn: string
  readonly expiresOn: string
  readonly pharmacyNpi: string
  readonly prescriberNpi: string
  readonly lifts: readonly string[]
  readonly quantityPerDayMilli: string
  readonly fillsAllowed: string
  readonly quantityAllowedMilli: string
}

/** What is wrong with what was written, by field. */
export type TermErrors = Readonly<Partial<Record<keyof WrittenTerms | 'memberKey' | 'note', string>>>

/** Terms of an authorization, as written. */
export const writtenOf = (auth: PriorAuth): WrittenTerms => ({
  drug: auth.drug,
  effectiveOn: auth.effectiveOn,
  expiresOn: auth.expiresOn,
  pharmacyNpi: auth.pharmacyNpi ?? '',
  prescriberNpi: auth.prescriberNpi ?? '',
  lifts: auth.lifts,
  quantityPerDayMilli: unitsText(auth.quantityPerDayMilli),
  fillsAllowed: auth.fillsAllowed === null ? '' : String(auth.fillsAllowed),
  quantityAllowedMilli: unitsText(auth.quantityAllowedMilli),
})

/** Thousandths as units: 2500 becomes `2.5`; empty for none. */
export const unitsText = (milli: number | null): string => {
  if (milli === null) return ''
  const rest = String(milli % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${Math.trunc(milli / 1000)}${rest && `.${rest}`}`
}

const unitsForm = /^(\d{1,9})(?:\.(\d{1,3}))?$/

/** Units as thousandths; null for none, undefined for what is no quantity. */
export const milliOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null
  const parts = unitsForm.exec(text.trim())
  return parts ? Number(parts[1]) * 1000 + Number((parts[2] ?? '').padEnd(3, '0')) : undefined
}

/** What is wrong, all at once; the hub looks again, and knows the selectors. */
export const errorsOf = (terms: WrittenTerms): TermErrors => {
  const errors: Partial<Record<keyof WrittenTerms, string>> = {}
  if (terms.drug.trim() === '') errors.drug = 'Say for which drug.'
  if (terms.effectiveOn === '') errors.effectiveOn = 'Say from which day.'
  if (terms.expiresOn === '') errors.expiresOn = 'Say until which day.'
  else if (terms.expiresOn < terms.effectiveOn) errors.expiresOn = 'It ends before it begins.'
  for (const name of ['pharmacyNpi', 'prescriberNpi'] as const)
    if (!/^(\d{10})?$/.test(terms[name].trim())) errors[name] = 'An NPI has ten digits.'
  if (!/^\d{0,4}$/.test(terms.fillsAllowed.trim())) errors.fillsAllowed = 'A whole number, or empty.'
  if (milliOf(terms.quantityAllowedMilli) === undefined) errors.quantityAllowedMilli = 'A quantity, or empty.'
  const perDay = milliOf(terms.quantityPerDayMilli)
  if (perDay === undefined || perDay === 0) errors.quantityPerDayMilli = 'A quantity above 0, or empty.'
  return errors
}

/** What was written, as the hub takes it. */
export const termsOf = (terms: WrittenTerms): Required<PriorAuthTerms> => ({
  drug: terms.drug.trim(),
  effectiveOn: terms.effectiveOn,
  expiresOn: terms.expiresOn,
  pharmacyNpi: terms.pharmacyNpi.trim() || null,
  prescriberNpi: terms.prescriberNpi.trim() || null,
  lifts: [...terms.lifts],
  quantityPerDayMilli: milliOf(terms.quantityPerDayMilli) ?? null,
  fillsAllowed: terms.fillsAllowed.trim() === '' ? null : Number(terms.fillsAllowed),
  quantityAllowedMilli: milliOf(terms.quantityAllowedMilli) ?? null,
})
