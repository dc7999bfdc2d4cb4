import { problemOf } from '../../api/problem.ts'
import type { TermErrors } from './terms.ts'

const fields: ReadonlySet<string> = new Set([
  'drug',
  'effectiveOn',
  'expiresOn',
  'pharmacyNpi',
  'prescriberNpi',
  'lifts',
  'quantityPerDayMilli',
  'fillsAllowed',
  'quantityAllowedMilli',
  'memberKey',
  'note',
])

/** What the hub found wrong, beside the field it names; nothing where it names none of the form. */
export const placedError = (error: unknown): TermErrors => {
  if (!error) return {}
  const { hint, where } = problemOf(error)
  const name = where?.field?.split('.').at(-1) ?? ''
  return fields.has(name) ? { [name]: hint } : {}
}
