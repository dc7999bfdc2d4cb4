import { type Issue, isIssue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'

/*
 * Reading what a person wrote into the fields of a form: each text becomes a value, or an issue that stands beside its field.
 */

/** Reads a text that is there. */
export type Parse<Value> = (text: string) => Value | Issue

/** Reads one field of a form. */
export type ReadField<Field extends string> = <Value>(
  field: Field,
  parse: Parse<Value>,
  otherwise?: string,
) => Value | null

/**
 * Reads fields of a form by their names, and gathers what is wrong. Null when the field is empty and `otherwise` is, an issue in its place
 * when it must be there or cannot be read. `within` is where the form stands in a larger one: `ingredients.0`.
 */
export const fieldReader =
  <Field extends string>(
    form: Readonly<Partial<Record<Field, string | undefined>>>,
    issues: Issue[],
    within?: string,
  ): ReadField<Field> =>
  (field, parse, otherwise) => {
    const text = form[field]?.trim() || otherwise
    if (text === '') return null
    const value = text === undefined ? issue('field-missing', {}, 'This must be given.') : parse(text)
    if (!isIssue(value)) return value
    issues.push({ ...value, where: { field: within === undefined ? field : `${within}.${field}` } })
    return null
  }

const wrong = (code: IssueCode, hint: string): Issue => issue(code, {}, hint)

/** A text of a form, in capitals. */
export const matching =
  (form: RegExp, hint: string): Parse<string> =>
  (text) =>
    form.test(text) ? text.toUpperCase() : wrong('digits-wrong', hint)

/** One of the codes. */
export const oneOf =
  (codes: readonly string[], hint: string): Parse<string> =>
  (text) =>
    codes.includes(text) ? text : wrong('code-not-in-list', hint)

export const whole =
  (least: number, most: number): Parse<number> =>
  (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? Number(text)
      : wrong('digits-wrong', `Write a whole number from ${least} to ${most}.`)

// 442-E7 and 409-D9 have ten and eight digits, and so have 448-ED and 449-EE of an ingredient.
const mostQuantityMilli = 9_999_999_999
const mostCents = 99_999_999

export const positive =
  (parse: Parse<number>): Parse<number> =>
  (text) => {
    const value = parse(text)
    const isGood = !isIssue(value) && value > 0 && value <= mostQuantityMilli
    return isGood ? value : wrong('quantity-not-exact', 'Write a number above 0, with at most 3 decimals.')
  }

export const notNegative =
  (parse: Parse<number>): Parse<number> =>
  (text) => {
    const value = parse(text.replace(/^\$/, '').replaceAll(',', ''))
    const isGood = !isIssue(value) && value >= 0 && value <= mostCents
    return isGood ? value : wrong('money-not-exact', 'Write dollars, with at most 2 decimals: 12.50.')
  }

/** Codes of one form with blanks or commas between. */
export const codeList =
  (form: RegExp, most: number): Parse<readonly string[]> =>
  (text) => {
    const codes = text
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((code) => code !== '')
    return codes.length <= most && codes.every((code) => form.test(code))
      ? codes
      : wrong('code-not-in-list', `Write up to ${most} codes with a blank between.`)
  }
