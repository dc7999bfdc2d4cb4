import type { PlainDate } from '@mortar/values/dates'
import type { PlanCatalog } from '../plan/snapshot.ts'
import type { AccumulatorEntry, CounterEntry, PaidDecision } from './decision.ts'
import type { EarlierReport } from './report-request.ts'
import type { Billing, Relationship } from './request.ts'

/**
 * All that the engine may know when it decides one request. Plain data (JSON) but for `plans`: saved as `SavedFacts`
 * together with the `modelVersion` of the decision, it gives the same decision again, to the byte.
 * Who loads it: the journey, one query per batch, after the family's row is locked.
 */
export interface Facts {
  /** Number to give this claim; the engine draws none. It is also the authorization number of the answer (503-F3). */
  readonly claimNumber: string
  /** The day it is decided, in the payer's zone. */
  readonly decidedOn: PlainDate
  readonly plans: PlanCatalog
  /** Every person filed under the cardholder id asked for, whether or not their coverage is in force. */
  readonly people: readonly PersonFacts[]
  /** The family's accumulators: one row per person, accumulator, network and plan year, the sum of the ledger's entries. */
  readonly balances: readonly Balance[]
  /** Use of overrides, prior authorizations and the like: the sum of the counter entries by key. */
  readonly counters: readonly Counter[]
  /** Every product the request names (NDC or ingredient of a compound) that the drug file knows. */
  readonly drugs: readonly DrugFacts[]
  /** The pharmacy asked for, by NPI or NCPDP id; null when unknown. */
  readonly pharmacy: PharmacyFacts | null
  /** The prescriber asked for; null when unknown. */
  readonly prescriber: PrescriberFacts | null
  /**
   * Fills that were paid and not reversed, at any pharmacy, newest first, as far back as the longest look-back of the plans
   * (`lookBackDays` of the snapshot): of everybody in `people` with the birth date asked for (of all when none was), and the
   * partial fills of the others. The claim being decided is never among them.
   */
  readonly history: readonly PastFill[]
  readonly priorAuths: readonly PriorAuthFacts[]
  /**
   * Decisions paid or captured before by this pharmacy for this prescription number, newest first, reversed ones too:
   * a duplicate is found here, and what a reversal takes back.
   */
  readonly earlier: readonly EarlierDecision[]
  /** Reports of other payers about this prescription of this pharmacy, newest first; only a report asks for them. */
  readonly reports?: readonly EarlierReport[]
}

/** Facts as saved with a decision: the plans are found again by their `modelVersion`. */
export type SavedFacts = Omit<Facts, 'plans'>

/** A person filed under a cardholder id. */
export interface PersonFacts {
  readonly memberKey: string
  readonly familyId: string
  readonly personCode: string | null
  readonly relationship: Relationship
  readonly firstName: string
  readonly lastName: string
  readonly birthOn: PlainDate
  readonly sex: 'F' | 'M' | 'U'
  readonly coverages: readonly CoverageFacts[]
  /** Bound to a pharmacy or prescriber for a time, and for which drugs; null binds every drug. */
  readonly lockIns: readonly LockIn[]
  /** Other insurance on file that pays before this plan. */
  readonly otherCoverages: readonly OtherCoverageFacts[]
  /** Times in which a facility or hospice pays for drugs. */
  readonly stays: readonly Stay[]
  /** Days of death, where known. */
  readonly diedOn: PlainDate | null
}

/** A span of coverage as known now. */
export interface CoverageFacts {
  readonly planCode: string
  readonly groupNumber: string | null
  readonly effectiveOn: PlainDate
  /** Last day covered; null while open. */
  readonly terminatedOn: PlainDate | null
  /** When we came to know of the span as it is: later than the fill means it was changed afterwards. */
  readonly knownOn: PlainDate | null
  /** Last day for which the premium is paid; null when nobody watches it. */
  readonly premiumPaidThroughOn: PlainDate | null
  /** Medicare low-income level in force; null when there is none. */
  readonly lowIncomeLevel: '1' | '2' | '3' | '4' | null
  /** The card was replaced by this one; null while it is good. */
  readonly replacedByCardholderId: string | null
}

/** A person bound to one pharmacy or prescriber. */
export interface LockIn {
  readonly kind: 'pharmacy' | 'prescriber'
  readonly providerId: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly deaSchedules: readonly string[] | null
}

/** Other insurance on file. */
export interface OtherCoverageFacts {
  /** 338-5C. */
  readonly coverageType: string
  readonly bin: string | null
  readonly processorControlNumber: string | null
  readonly cardholderId: string | null
  readonly groupNumber: string | null
  readonly personCode: string | null
  readonly relationship: Relationship | null
  readonly helpDesk: string | null
  readonly effectiveOn: PlainDate
  readonly terminatedOn: PlainDate | null
}

/** A time in a facility or in hospice care. */
export interface Stay {
  readonly kind: 'institution' | 'hospice'
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
}

/** Which running total. `gross-drug-cost` and `troop` are Medicare Part D's. */
export type AccumulatorName = 'deductible' | 'out-of-pocket' | 'benefit-maximum' | 'troop' | 'gross-drug-cost'

/** The sum of one person's entries of an accumulator. A family's balance is the sum over its people. */
export interface Balance {
  readonly memberKey: string
  readonly accumulator: AccumulatorName
  /** Which maximum, where a plan has several (`fertility`); empty otherwise. */
  readonly name: string
  readonly network: 'in' | 'out'
  /** Year in which the plan's period began; 0 for a lifetime. */
  readonly planYear: number
  readonly amountCents: number
}

/** The sum of the entries of a counter. */
export interface Counter {
  /** What is counted, as `CounterEntry.key` says. */
  readonly key: string
  readonly used: number
}

/** A drug product. */
export interface DrugFacts {
  readonly ndc11: string
  readonly name: string
  /** Groups the same ingredients, strength, form and route (GPI-14 or the like). */
  readonly genericCode: string
  /** Names of the ingredients, small letters. */
  readonly ingredients: readonly string[]
  /** Therapeutic class. */
  readonly drugClass: string
  readonly product: 'brand' | 'generic'
  /** A brand with generics on the market, or a generic. */
  readonly multiSource: boolean
  readonly overTheCounter: boolean
  readonly deaSchedule: '2' | '3' | '4' | '5' | null
  readonly unit: 'EA' | 'GM' | 'ML'
  /** Units in the package. */
  readonly packageQuantityMilli: number | null
  /** A package that is dispensed whole: inhaler, eye drops, pen. */
  readonly unbreakable: boolean
  /** Strength of one unit in thousandths of `strengthUnit`, of its first ingredient; for dose and morphine equivalents. */
  readonly strengthMilli: number | null
  /** `mg`, `mcg`, `mcg/h`, `unit`. */
  readonly strengthUnit: string | null
  readonly marketedOn: PlainDate | null
  /** Last day the labeler's stock may be sold. */
  readonly obsoleteOn: PlainDate | null
  readonly repackaged: boolean
  /** Found less than effective by the FDA. */
  readonly desi: boolean
  /** Medicare: `covered` by Part D, `excluded` by law, payable under `part-b`. */
  readonly partD: 'covered' | 'excluded' | 'part-b'
  /** Medicare: a brand that the manufacturer discount applies to. */
  readonly applicable: boolean
  /** Medicare: a drug with a negotiated price. */
  readonly selected: boolean
  /** `vaccine`, `insulin`, `preventive`, `specialty`, `limited-distribution`, `cosmetic`, `maintenance`, `opioid` … */
  readonly tags: readonly string[]
  /** Benchmark prices, dated. */
  readonly prices: readonly BenchmarkPrice[]
}

/** A published price of one unit. */
export interface BenchmarkPrice {
  readonly list: 'awp' | 'wac' | 'nadac' | 'nadac-generic' | 'aac' | 'ful' | 'asp'
  readonly unitPriceMicro: number
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly source: string
}

/** A pharmacy. */
export interface PharmacyFacts {
  readonly npi: string
  readonly ncpdpId: string | null
  readonly name: string
  readonly dispenserType: 'community' | 'mail' | 'specialty' | 'long-term-care' | 'home-infusion' | 'other'
  readonly chainCode: string | null
  readonly state: string | null
  readonly activeFromOn: PlainDate | null
  readonly activeToOn: PlainDate | null
  readonly sanctions: readonly Sanction[]
  /** Schedules it may dispense. */
  readonly deaSchedules: readonly string[]
  readonly medicaidEnrolled: boolean
}

/** Barred from payment for a time. `preclusion` is Medicare's list. */
export interface Sanction {
  readonly kind: 'sanction' | 'preclusion'
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
}

/** A prescriber. */
export interface PrescriberFacts {
  readonly npi: string
  readonly deaNumber: string | null
  readonly individual: boolean
  readonly activeFromOn: PlainDate | null
  readonly activeToOn: PlainDate | null
  readonly diedOn: PlainDate | null
  readonly deaActive: boolean
  readonly deaSchedules: readonly string[]
  readonly medicaidEnrolled: boolean
  readonly sanctions: readonly Sanction[]
}

/** A fill that was paid and still stands. */
export interface PastFill {
  readonly claimNumber: string
  readonly memberKey: string
  readonly serviceOn: PlainDate
  readonly ndc11: string
  readonly genericCode: string
  readonly ingredients: readonly string[]
  readonly drugClass: string
  readonly tags: readonly string[]
  readonly quantityMilli: number
  readonly daysSupply: number
  readonly strengthMilli: number | null
  readonly strengthUnit: string | null
  readonly prescriptionNumber: string
  readonly fillNumber: number
  readonly pharmacyNpi: string
  readonly pharmacyChain: string | null
  readonly prescriberNpi: string | null
  readonly dispensingStatus: 'P' | 'C' | null
  /** Copay charged, for fills of one prescription that share a copay. */
  readonly copayCents: number
}

/** A prior authorization on file. */
export interface PriorAuthFacts {
  readonly number: string
  readonly memberKey: string
  /** A drug selector as in a plan (`ndc:…`, `generic:…`, `class:…`); see `plan/selector.ts`. */
  readonly drug: string
  readonly status: 'approved' | 'denied' | 'in-process' | 'withdrawn'
  readonly effectiveOn: PlainDate
  readonly expiresOn: PlainDate
  readonly pharmacyNpi: string | null
  readonly prescriberNpi: string | null
  /** Edits it lifts, by id (`formulary`, `prior-auth`, `step-therapy`, `quantity-limit` …). */
  readonly lifts: readonly string[]
  /** A limit that takes the place of the plan's, per day. */
  readonly quantityPerDayMilli: number | null
  /** What may be used in all; null is without limit. What is used is in `Facts.counters`. */
  readonly fillsAllowed: number | null
  readonly quantityAllowedMilli: number | null
  /** Id of the pharmacy that asked for it, as it sent it; null when none did. */
  readonly pharmacyId?: string | null
  /** Day on which it was last decided or put off. */
  readonly processedOn?: PlainDate
}

/** A decision of before under the same pharmacy and prescription number. */
export interface EarlierDecision {
  readonly serviceOn: PlainDate
  readonly billing: Billing
  readonly decision: PaidDecision
  /** The claim that reversed it, if one did. */
  readonly reversedBy: string | null
  /** What it posted, so that it can be taken back exactly. */
  readonly entries: readonly AccumulatorEntry[]
  readonly counters: readonly CounterEntry[]
}
