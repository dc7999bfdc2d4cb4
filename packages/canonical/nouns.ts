import { accumulator } from './accumulator.ts'
import { coverage } from './coverage.ts'
import { drug } from './drug.ts'
import { medicalClaim } from './medical-claim.ts'
import { member } from './member.ts'
import type { Noun } from './noun.ts'
import { pharmacy } from './pharmacy.ts'
import { pharmacyClaim } from './pharmacy-claim.ts'
import { prescriber } from './prescriber.ts'
import { remittance } from './remittance.ts'

/** Every noun that a feed can fill, in the order they are posted: who first, then what happened to them. */
export const nouns: readonly Noun[] = [
  pharmacy,
  prescriber,
  drug,
  member,
  coverage,
  pharmacyClaim,
  accumulator,
  medicalClaim,
  remittance,
]

/** The noun of that name (`pharmacy-claim`), if there is one. */
export const nounNamed = (name: string): Noun | undefined => nouns.find((noun) => noun.name === name)
