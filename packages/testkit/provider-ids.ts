import { npiCheckDigit } from '@mortar/values/npi'

/** A well-formed NPI that nobody holds: it starts with 2, and only numbers that start with 1 have been given out. */
export function fictionalNpi(number: number): string {
  const nineDigits = `2${String(number).padStart(8, '0')}`
  return nineDigits + npiCheckDigit(nineDigits)
}

/** A 7-digit NCPDP pharmacy id that nobody holds: its first two digits name the state, and 99 names none. */
export const fictionalNcpdpId = (number: number): string => `99${String(number).padStart(5, '0')}`
