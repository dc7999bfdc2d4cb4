import { lastNames } from './people.ts'
import { fictionalNpi } from './provider-ids.ts'

/** A made-up prescriber. */
export interface Prescriber {
  readonly name: string
  readonly npi: string
}

/** Ninety made-up prescribers. */
export const prescribers: readonly Prescriber[] = Array.from({ length: 90 }, (_, at) => ({
  name: `Dr. ${lastNames[at % lastNames.length]} ${['A', 'B', 'C'][Math.floor(at / lastNames.length)]}`,
  npi: fictionalNpi(500_000 + at * 13),
}))
