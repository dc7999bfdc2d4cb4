import type { PersonFacts } from '@mortar/canonical/claim/facts'
import type { InsuranceAsked, PatientAsked } from '@mortar/canonical/claim/request'

/** Who was meant, or what kept us from knowing: the NCPDP reject code and field. */
export type PersonMatch =
  | { readonly kind: 'found'; readonly person: PersonFacts; readonly by: string }
  | { readonly kind: 'not-found'; readonly code: string; readonly field: string }

/**
 * Finds the person meant among those of the cardholder id: by birth date and sex, and where several are left, by person code,
 * relationship and first name. A person code that nobody of the family has is never passed over.
 */
export const findPerson = (
  people: readonly PersonFacts[],
  insurance: InsuranceAsked,
  patient: PatientAsked,
): PersonMatch => {
  if (people.length === 0) return missing('52', '302-C2')
  const born = patient.birthOn === null ? people : people.filter((each) => each.birthOn === patient.birthOn)
  if (born.length === 0) return missing('09', '304-C4')
  const { sex } = patient
  const alike = sex === null || sex === 'U' ? born : born.filter((each) => each.sex === sex || each.sex === 'U')
  if (alike.length === 0) return missing('10', '305-C5')
  const code = plainCode(insurance.personCode)
  if (code !== null && !people.some((each) => plainCode(each.personCode) === code)) return missing('53', '303-C3')
  if (alike.length === 1) return { kind: 'found', person: alike[0]!, by: 'birth date and sex' }
  return amongSeveral(alike, insurance, patient)
}

function amongSeveral(people: readonly PersonFacts[], insurance: InsuranceAsked, patient: PatientAsked): PersonMatch {
  const code = plainCode(insurance.personCode)
  const coded = people.filter((each) => code !== null && plainCode(each.personCode) === code)
  if (coded.length === 1) return { kind: 'found', person: coded[0]!, by: 'person code' }
  const name = patient.firstName?.toUpperCase()
  const named = people.filter((each) => name !== undefined && each.firstName.toUpperCase().startsWith(name))
  if (named.length === 1) return { kind: 'found', person: named[0]!, by: 'first name' }
  const related = people.filter((each) => each.relationship === insurance.relationship)
  if (related.length === 1) return { kind: 'found', person: related[0]!, by: 'relationship' }
  return missing('53', '303-C3')
}

const missing = (code: string, field: string): PersonMatch => ({ kind: 'not-found', code, field })

/** Person codes are written `1`, `01` and `001`: all are one. */
const plainCode = (code: string | null): string | null => {
  if (code === null) return null
  let first = 0
  while (first < code.length - 1 && code.charCodeAt(first) === zero) first += 1
  return first === 0 ? code : code.slice(first)
}

const zero = 0x30
