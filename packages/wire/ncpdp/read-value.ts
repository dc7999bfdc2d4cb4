import { plainDateOf } from '@mortar/values/dates'
import { isIssue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { isPlain, readDigits, readOverpunch } from './overpunch.ts'
import type { FieldPlan } from './plan.ts'

/** Where a value is read from, and whom to tell what is odd about it. */
export interface ValueSource {
  readonly text: string
  /** The whole message is printable ASCII. */
  readonly clean: boolean
  readonly tell: (code: IssueCode, field: FieldPlan, from: number, to: number) => void
}

/**
 * Reads the value of a field that lies in [from, to): text, or the number of cents, thousandths, ten-thousandths.
 * Undefined when it is blank or wrong, which the source is told. Trailing blanks and leading zeros are let pass.
 */
export const readValue = (
  source: ValueSource,
  field: FieldPlan,
  from: number,
  to: number,
): string | number | undefined => {
  const { text } = source
  let end = to
  while (end > from && text.charCodeAt(end - 1) === 0x20) end -= 1
  if (end === from) return tell(source, 'ncpdp-field-empty', field, from, to)
  if (end - from > field.length) {
    source.tell('field-too-long', field, from, to)
    // A text too long can still be shown and answered; a number could be anything.
    if (field.kind !== 'text' && field.kind !== 'anyCase') return undefined
  }
  switch (field.kind) {
    case 'text':
    case 'anyCase':
      if (!source.clean && !isPrintable(text, from, end)) return tell(source, 'control-character', field, from, to)
      return text.slice(from, end)
    case 'money':
    case 'rate': {
      const count = readOverpunch(text, from, end)
      if (Number.isNaN(count)) return tell(source, 'ncpdp-overpunch-wrong', field, from, to)
      if (isPlain(text, end)) source.tell('ncpdp-overpunch-plain', field, from, to)
      return count
    }
    case 'date':
      return readDate(source, field, from, end)
    default:
      return readNumber(source, field, from, end)
  }
}

const readNumber = (source: ValueSource, field: FieldPlan, from: number, end: number): string | number | undefined => {
  const { text } = source
  const count = readDigits(text, from, end)
  if (Number.isNaN(count)) return tell(source, 'digits-wrong', field, from, end)
  if (field.kind === 'integer' || field.kind === 'quantity') return count
  let first = from
  if (field.kind === 'code') while (first < end - 1 && text.charCodeAt(first) === 0x30) first += 1
  return text.slice(first, end)
}

const readDate = (source: ValueSource, field: FieldPlan, from: number, end: number): string | undefined => {
  const count = end - from === 8 ? readDigits(source.text, from, end) : Number.NaN
  if (Number.isNaN(count)) return tell(source, 'date-not-readable', field, from, end)
  const date = plainDateOf(Math.floor(count / 10_000), Math.floor(count / 100) % 100, count % 100)
  return isIssue(date) ? tell(source, 'date-not-real', field, from, end) : date
}

const tell = (source: ValueSource, code: IssueCode, field: FieldPlan, from: number, to: number): undefined => {
  source.tell(code, field, from, to)
}

const isPrintable = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const character = text.charCodeAt(at)
    if (character < 0x20 || character > 0x7e) return false
  }
  return true
}
