import type { IssueCode } from '@mortar/values/issue-codes'
import { writeOverpunch } from './overpunch.ts'
import type { FieldPlan } from './plan.ts'

/** The text of a value, or nothing to send, or why it cannot be sent. */
export type Written = string | { readonly wrong: IssueCode }

const wrong = (code: IssueCode): Written => ({ wrong: code })

const notItsKind = wrong('value-wrong-kind')
const tooWide = wrong('value-too-wide')
const notPrintable = wrong('control-character')
const notDigits = wrong('digits-wrong')

/**
 * Writes a value strictly: no trailing blanks, text in upper case, numbers without leading zeros, amounts with the sign in
 * the last digit. An empty text is a field not sent.
 */
export const writeValue = (field: FieldPlan, value: unknown): Written => {
  const text =
    typeof value === 'number'
      ? numberText(field, value)
      : typeof value === 'string'
        ? textText(field, value)
        : notItsKind
  return typeof text === 'string' && text.length > field.length ? tooWide : text
}

const numberText = ({ kind }: FieldPlan, value: number): Written => {
  if (!Number.isSafeInteger(value)) return notItsKind
  if (kind === 'money' || kind === 'rate') return writeOverpunch(value)
  if (kind !== 'integer' && kind !== 'quantity') return notItsKind
  return value < 0 ? notDigits : String(value)
}

const textText = ({ kind }: FieldPlan, value: string): Written => {
  switch (kind) {
    case 'text':
    case 'anyCase':
      return printed(value, kind === 'text')
    case 'date':
      return dateText(value)
    case 'digits':
      return isDigits(value) ? value : notDigits
    case 'code':
      return isDigits(value) ? withoutZeros(value) : notDigits
    default:
      return notItsKind
  }
}

const dateText = (value: string): Written => {
  if (value.length !== 10) return notItsKind
  const text = value.slice(0, 4) + value.slice(5, 7) + value.slice(8)
  return isDigits(text) ? text : notItsKind
}

const withoutZeros = (value: string): string => {
  let first = 0
  while (first < value.length - 1 && value.charCodeAt(first) === 0x30) first += 1
  return first === 0 ? value : value.slice(first)
}

const isDigits = (value: string): boolean => {
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charCodeAt(at)
    if (character < 0x30 || character > 0x39) return false
  }
  return true
}

const printed = (value: string, upperCase: boolean): Written => {
  let isLower = false
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charCodeAt(at)
    if (character < 0x20 || character > 0x7e) return notPrintable
    if (character >= 0x61 && character <= 0x7a) isLower = true
  }
  const text = value.charCodeAt(value.length - 1) === 0x20 ? value.trimEnd() : value
  return isLower && upperCase ? text.toUpperCase() : text
}
