import { accumulator } from './accumulator.ts'
import { cardReplacement } from './card-replacement.ts'
import { coverage } from './coverage.ts'
import { death } from './death.ts'
import { drug } from './drug.ts'
import { lockIn } from './lock-in.ts'
import { lowIncomeLevel } from './low-income-level.ts'
import { medicalClaim } from './medical-claim.ts'
import { member } from './member.ts'
import type { Noun } from './noun.ts'
import { otherCoverage } from './other-coverage.ts'
import { pharmacy } from './pharmacy.ts'
import { pharmacyClaim } from './pharmacy-claim.ts'
import { premiumPaid } from './premium-paid.ts'
import { prescriber } from './prescriber.ts'
import { remittance } from './remittance.ts'
import { stay } from './stay.ts'

/** Every noun that a feed can fill, in the order they are posted: who first, then what happened to them. */
export const nouns: readonly Noun[] = [
  pharmacy,
  prescriber,
  drug,
  member,
  coverage,
  otherCoverage,
  lockIn,
  stay,
  lowIncomeLevel,
  premiumPaid,
  cardReplacement,
  death,
  pharmacyClaim,
  accumulator,
  medicalClaim,
  remittance,
]

/** The noun of that name (`pharmacy-claim`), if there is one. */
export const nounNamed = (name: string): Noun | undefined => nouns.find((noun) => noun.name === name)
