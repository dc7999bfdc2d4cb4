import type {
  CoverageFacts,
  DrugFacts,
  Facts,
  PastFill,
  PersonFacts,
  PharmacyFacts,
  PrescriberFacts,
  PriorAuthFacts,
} from '@mortar/canonical/claim/facts'
import type { Billing, CompoundIngredient } from '@mortar/canonical/claim/request'
import type { FormularyRow, PlanSnapshot, Rules } from '@mortar/canonical/plan/snapshot'
import type { Channel, Situation } from '@mortar/canonical/plan/when'
import type { NetworkFound } from './find/network.ts'
import type { PersonMatch } from './find/person.ts'

/** An ingredient of a compound with the product it names. */
export interface CompoundPart {
  readonly asked: CompoundIngredient
  readonly drug: DrugFacts | null
  readonly formulary: FormularyRow | null
}

/** Who is meant, for a claim or a question of eligibility alike. */
export interface Whom {
  readonly asked: Pick<Billing, 'insurance'>
  readonly facts: Facts
  readonly on: string
  readonly match: PersonMatch
  readonly person: PersonFacts | null
  readonly coverage: CoverageFacts | null
}

/** A claim with all that could be found of who and what it is about; what could not is null, and an edit says so. */
export interface FoundClaim extends Whom {
  readonly asked: Billing
  readonly purpose: 'pay' | 'quote'
  readonly facts: Facts
  /** Day of service; the day all dated data is looked up on. */
  readonly on: string
  /** The same as a day number, to count with. */
  readonly onDay: number
  readonly match: PersonMatch
  readonly person: PersonFacts | null
  readonly coverage: CoverageFacts | null
  readonly plan: PlanSnapshot | null
  readonly pharmacy: PharmacyFacts | null
  readonly prescriber: PrescriberFacts | null
  readonly drug: DrugFacts | null
  readonly parts: readonly CompoundPart[]
  readonly isCompound: boolean
  readonly channel: Channel
}

/** A claim with everything found: what the edits of the benefit, the price and the shares work on. */
export interface Claim extends FoundClaim {
  readonly person: PersonFacts
  readonly coverage: CoverageFacts
  readonly plan: PlanSnapshot
  /** The plan's lines in force on the day of service. */
  readonly rules: Rules
  readonly pharmacy: PharmacyFacts
  readonly network: NetworkFound
  readonly formulary: FormularyRow | null
  readonly situation: Situation
  /** Fills of this person, newest first. */
  readonly fills: readonly PastFill[]
  /** The prior authorization that covers this claim, if one does. */
  readonly priorAuth: PriorAuthFacts | null
  readonly planYear: number
}
