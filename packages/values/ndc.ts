import { type Issue, issue } from './issue.ts'

declare const ndc11Brand: unique symbol

/** A National Drug Code as billing writes it: 11 digits, labeler 5, product 4, package 2, no hyphens. */
export type Ndc11 = string & { readonly [ndc11Brand]: true }

/** How many digits each of the three segments of an FDA code has. Source: 21 CFR 207.33. */
export type NdcForm = '4-4-2' | '5-3-2' | '5-4-1' | '5-4-2'

const segmentLengths: Record<NdcForm, readonly [number, number, number]> = {
  '4-4-2': [4, 4, 2],
  '5-3-2': [5, 3, 2],
  '5-4-1': [5, 4, 1],
  '5-4-2': [5, 4, 2],
}

/**
 * Reads 11 bare digits or any hyphenated form. Ten bare digits could be three different drugs:
 * Issue `ndc-ambiguous`; anything else is Issue `ndc-wrong`.
 */
export const parseNdc = (text: string): Ndc11 | Issue => {
  if (/^\d{11}$/.test(text)) return text as Ndc11
  if (/^\d{10}$/.test(text)) return issue('ndc-ambiguous')
  const segments = /^(\d{4,5})-(\d{3,4})-(\d{1,2})$/.exec(text)
  const form =
    segments
      ?.slice(1)
      .map((segment) => segment.length)
      .join('-') ?? ''
  return isForm(form) ? joined(segments!.slice(1)) : issue('ndc-wrong')
}

/** Reads ten bare digits whose form is known from elsewhere. Issue `ndc-wrong` when they are not ten digits. */
export const ndcFromTenDigits = (digits: string, form: Exclude<NdcForm, '5-4-2'>): Ndc11 | Issue => {
  if (!/^\d{10}$/.test(digits)) return issue('ndc-wrong')
  const [labeler, product] = segmentLengths[form]
  return joined([digits.slice(0, labeler), digits.slice(labeler, labeler + product), digits.slice(labeler + product)])
}

/**
 * Writes the code hyphenated in a form. Issue `ndc-wrong` when the form is too short for it:
 * the segment that loses a digit must start with 0.
 */
export const formatNdc = (ndc: Ndc11, form: NdcForm): string | Issue => {
  const segments = [ndc.slice(0, 5), ndc.slice(5, 9), ndc.slice(9)]
  const lengths = segmentLengths[form]
  const fits = segments.every((segment, at) => /^0*$/.test(segment.slice(0, segment.length - lengths[at]!)))
  return fits
    ? segments.map((segment, at) => segment.slice(segment.length - lengths[at]!)).join('-')
    : issue('ndc-wrong')
}

const isForm = (form: string): form is NdcForm => form in segmentLengths

const joined = ([labeler, product, pack]: readonly string[]): Ndc11 =>
  (labeler!.padStart(5, '0') + product!.padStart(4, '0') + pack!.padStart(2, '0')) as Ndc11
