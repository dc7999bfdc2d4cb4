import { type Issue, issue } from './issue.ts'

declare const npiBrand: unique symbol

/** A National Provider Identifier: 10 digits, the first 1 or 2, the last a check digit. Source: 45 CFR 162.406. */
export type Npi = string & { readonly [npiBrand]: true }

// The prefix 80840 (health, United States) that the check digit is computed with adds 24 to the Luhn sum.
const prefixSum = 24

/** Reads an NPI. Issue `npi-wrong` when its form or its check digit is wrong. */
export const parseNpi = (text: string): Npi | Issue =>
  /^[12]\d{9}$/.test(text) && luhnSum(text) % 10 === 0 ? (text as Npi) : issue('npi-wrong')

/** The digit that makes nine digits an NPI. */
export const npiCheckDigit = (nineDigits: string): string => String((10 - (luhnSum(`${nineDigits}0`) % 10)) % 10)

const luhnSum = (digits: string): number => {
  let sum = prefixSum
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48
    const doubled = digit * 2
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum
}
