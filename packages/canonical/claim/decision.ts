import type { PlainDate } from '@mortar/values/dates'
import type { PlanLine } from '../plan/snapshot.ts'
import type { AccumulatorName, OtherCoverageFacts, PriorAuthFacts } from './facts.ts'
import type { PriorAuthAnswer } from './prior-auth-request.ts'

/** What the engine answers, with the reasons in order. Plain data: saved, sent and shown as it is. */
export type Decision =
  | PaidDecision
  | RejectedDecision
  | DuplicateDecision
  | ReversedDecision
  | RebilledDecision
  | EligibleDecision
  | AuthorizedDecision
  | ReportedDecision

/** What every decision has. */
interface Decided {
  /** Number of the claim; the authorization number of the answer (503-F3). */
  readonly claimNumber: string
  /** Hash of the plan it was decided under; null when no plan could be found. */
  readonly modelVersion: string | null
  readonly planId: string | null
  readonly planCode: string | null
  /** The person found; null when nobody fits. */
  readonly memberKey: string | null
  readonly familyId: string | null
  readonly groupNumber: string | null
  /** Text for the pharmacy (132-UH, 526-FQ), in order. */
  readonly messages: readonly Message[]
  /** Every step that made it, in the order taken. */
  readonly trace: readonly TraceStep[]
  /** What became of a prior authorization that was asked for together with a billing (P1), or was refused (P4). */
  readonly priorAuth?: PriorAuthOutcome
}

/**
 * The claim is paid (`P`), taken and priced without payment through this channel (`C` captured) or only quoted (`B`).
 * A quote posts nothing: its entries and counters are empty.
 */
export interface PaidDecision extends Decided {
  readonly kind: 'paid'
  /** 112-AN. */
  readonly status: 'P' | 'C' | 'B'
  readonly money: Money
  /** Entries to add to the accumulator ledger in the transaction that saves the decision. */
  readonly entries: readonly AccumulatorEntry[]
  readonly counters: readonly CounterEntry[]
  readonly dur: readonly DurAnswer[]
  /** 548-6F: `004` transition fill … */
  readonly approvedCodes: readonly string[]
  readonly tier: number | null
  /** Network the price is from (545-2F). */
  readonly network: string | null
  readonly priorAuthNumber: string | null
  /** False for what may not be invoiced for rebates, such as 340B. */
  readonly rebateEligible: boolean
}

/** Refused, with up to five reasons in order of precedence (112-AN `R`). Nothing is posted. */
export interface RejectedDecision extends Decided {
  readonly kind: 'rejected'
  readonly status: 'R'
  readonly rejects: readonly Reject[]
  readonly dur: readonly DurAnswer[]
}

/** The same claim was paid before and stands: answered as it was then (`D`, `Q` if it was captured). */
export interface DuplicateDecision extends Decided {
  readonly kind: 'duplicate'
  readonly status: 'D' | 'Q'
  /** The decision of then, whose claim number and money the answer carries. */
  readonly original: PaidDecision
}

/** A paid claim is taken back (`A`), or had been already (`S`). Money and entries are the negatives of what they undo. */
export interface ReversedDecision extends Decided {
  readonly kind: 'reversed'
  readonly status: 'A' | 'S'
  /** The claim that no longer stands. */
  readonly reverses: string
  readonly money: Money
  readonly entries: readonly AccumulatorEntry[]
  readonly counters: readonly CounterEntry[]
}

/** B3: both halves, to be saved in one transaction. When the new billing is refused, the answer is a RejectedDecision and the old claim stands. */
export interface RebilledDecision extends Decided {
  readonly kind: 'rebilled'
  readonly status: 'P' | 'C'
  readonly reversal: ReversedDecision
  readonly billing: PaidDecision
}

/** E1: covered on that day (`A`). */
export interface EligibleDecision extends Decided {
  readonly kind: 'eligible'
  readonly status: 'A'
  readonly coverage: {
    readonly cardholderId: string
    readonly effectiveOn: PlainDate
    readonly terminatedOn: PlainDate | null
    readonly lowIncomeLevel: string | null
  }
  readonly person: { readonly firstName: string; readonly lastName: string; readonly birthOn: PlainDate }
  readonly otherCoverages: readonly OtherCoverageFacts[]
}

/**
 * P2, P3 and P4: an authorization is granted, found or taken back (`A`), had been taken back already (`S`), or is put off
 * until somebody looks at it (`F`). A P1 is a decision of its billing unless that waits for the authorization.
 */
export interface AuthorizedDecision extends Decided {
  readonly kind: 'authorized'
  readonly status: 'A' | 'S' | 'F'
  readonly priorAuth: PriorAuthOutcome
}

/** What became of a prior authorization. */
export interface PriorAuthOutcome {
  /** What is told of it; null when nothing is. */
  readonly answer: PriorAuthAnswer | null
  /** What changed about it, to be saved with the decision; null when nothing did. */
  readonly change: PriorAuthChange | null
}

/** One step in the life of an authorization. */
export interface PriorAuthChange {
  readonly event: 'requested' | 'approved' | 'denied' | 'withdrawn'
  /** As it stands afterwards. */
  readonly after: PriorAuthFacts
}

/** N1 to N3: what another payer paid is taken to file (`A`), or was before (`S`). No money moves. */
export interface ReportedDecision extends Decided {
  readonly kind: 'reported'
  readonly status: 'A' | 'S'
  /** The claim decided here that the report is about, when one is filed. */
  readonly about: string | null
  /** The report that no longer stands. */
  readonly takesBack: string | null
}

/** One reason to refuse. */
export interface Reject {
  /** 511-FB. */
  readonly code: string
  /** The field at fault, by its NCPDP number (`407-D7`); null when the whole claim is. */
  readonly field: string | null
  /** 546-4F: which occurrence of a repeating field; null when it does not repeat. */
  readonly occurrence: number | null
  /** The edit that refused. */
  readonly edit: string
}

/** A text for the pharmacy. It may be longer than a line: the writer of the message cuts it into lines of 40 (131-UG says that one goes on). */
export interface Message {
  /** 132-UH, ascending from `01`, each once; the writer counts on when it cuts a text. */
  readonly qualifier: string
  readonly text: string
}

/** A drug-utilization finding told back: one block of segment 24. */
export interface DurAnswer {
  /** 439-E4. */
  readonly reason: string
  /** 528-FS: 1 major, 2 moderate, 3 minor, 9 not known. */
  readonly significance: string
  /** 529-FT: 0 not told, 1 the same, 2 the same chain, 3 another. */
  readonly otherPharmacy: string
  /** 530-FU. */
  readonly previousFillOn: PlainDate | null
  /** 531-FV. */
  readonly previousQuantityMilli: number | null
  /** 533-FX: 0 not told, 1 the same, 2 another. */
  readonly otherPrescriber: string
  /** 544-FY, at most 30 characters. */
  readonly text: string
}

/**
 * The money of an answer in cents. It always balances (see `balance.ts`):
 * total paid = ingredient cost + fee + taxes + incentive + professional fee + other amounts − patient pay − other payers;
 * patient pay = the sum of `patient`.
 */
export interface Money {
  /** 506-F6. */
  readonly ingredientCostCents: number
  /** 507-F7. */
  readonly dispensingFeeCents: number
  /** 558-AW. */
  readonly flatTaxCents: number
  /** 559-AX. */
  readonly percentageTaxCents: number
  /** 560-AY in parts per million; null without percentage tax. */
  readonly percentageTaxRatePpm: number | null
  /** 561-AZ. */
  readonly percentageTaxBasis: string | null
  /** 521-FL. */
  readonly incentiveCents: number
  /** 562-J1. */
  readonly professionalFeeCents: number
  /** 564-J3 and 565-J4. */
  readonly otherAmounts: readonly { readonly qualifier: string; readonly amountCents: number }[]
  /** 566-J5. */
  readonly otherPayerCents: number
  /** 505-F5. */
  readonly patientPayCents: number
  /** 509-F9. */
  readonly totalPaidCents: number
  /** 522-FM. */
  readonly basisOfReimbursement: string
  readonly patient: PatientShare
  /** 512-FC and 513-FD, after this claim; null when the plan has no deductible. */
  readonly accumulatedDeductibleCents: number | null
  readonly remainingDeductibleCents: number | null
  /** 514-FE, after this claim; null when there is no maximum. */
  readonly remainingBenefitCents: number | null
  /** 346-HH and 347-HJ: 01 on the quantity dispensed; null but for partial fills. */
  readonly feeCalculation: string | null
  readonly copayCalculation: string | null
  /** 393-MV and 394-MW: cost of the claim by Part D phase. */
  readonly stages: readonly { readonly qualifier: string; readonly amountCents: number }[]
  /** 577-G3. */
  readonly genericSavingsCents: number
  /** 148-U8 and 149-U9: what our contract would have been, when F6 is another payer's patient responsibility. */
  readonly contractedIngredientCents: number | null
  readonly contractedFeeCents: number | null
  readonly partD: PartDMoney | null
}

/** Patient pay by its parts, in cents; they sum to 505-F5. `assistanceCents` is never above 0. */
export interface PatientShare {
  /** 517-FH. */
  readonly deductibleCents: number
  /** 518-FI. */
  readonly copayCents: number
  /** 572-4U. */
  readonly coinsuranceCents: number
  /** 520-FK. */
  readonly overMaximumCents: number
  /** 571-NZ. */
  readonly processorFeeCents: number
  /** 523-FN. */
  readonly salesTaxCents: number
  /** 133-UJ. */
  readonly networkCents: number
  /** 134-UK. */
  readonly brandCents: number
  /** 135-UM. */
  readonly nonPreferredCents: number
  /** 136-UN. */
  readonly brandNonPreferredCents: number
  /** 137-UP: the coverage gap of before 2025. */
  readonly gapCents: number
  /** 129-UD. */
  readonly assistanceCents: number
}

/** Who bears a Medicare Part D claim, in cents: what a PDE record needs. */
export interface PartDMoney {
  readonly deductibleCostCents: number
  readonly initialCostCents: number
  readonly catastrophicCostCents: number
  readonly planInitialCents: number
  readonly manufacturerInitialCents: number
  readonly selectedDrugSubsidyCents: number
  readonly planCatastrophicCents: number
  readonly manufacturerCatastrophicCents: number
  readonly reinsuranceCents: number
  /** Low-income cost-sharing subsidy. */
  readonly lowIncomeSubsidyCents: number
  /** What the claim adds to true out-of-pocket cost. */
  readonly troopCents: number
  /** Gross drug cost below and above the out-of-pocket threshold. */
  readonly grossBelowCents: number
  readonly grossAboveCents: number
  /** Phase in which the claim began and ended: D deductible, N initial, C catastrophic. */
  readonly beganIn: 'D' | 'N' | 'C'
  readonly endedIn: 'D' | 'N' | 'C'
}

/** One movement of an accumulator. The balance is the sum of the entries; a reversal adds the exact negative. */
export interface AccumulatorEntry {
  readonly memberKey: string
  readonly familyId: string
  readonly accumulator: AccumulatorName
  readonly name: string
  readonly network: 'in' | 'out'
  readonly planYear: number
  readonly amountCents: number
}

/**
 * One movement of a counter. Keys: `override:<member>:<edit>:<code>:<generic code or *>:<year>`,
 * `prior-auth:<number>:fills`, `prior-auth:<number>:quantity` (thousandths), `emergency:<member>:<prescription>`.
 */
export interface CounterEntry {
  readonly key: string
  readonly change: number
}

/** How a step came out. `skip`: the rule does not apply here. `note`: something was found and told, and nothing refused. */
export type StepOutcome = 'pass' | 'reject' | 'override' | 'note' | 'skip' | 'apply'

/** A value shown in a trace: numbers keep the unit that the name ends in (`Cents`, `Milli`, `Days`, `Ppm`, `On`). */
export type TraceValue = string | number | boolean | null

/**
 * One step of a decision: which rule, what it compared, what came of it, and the line of the plan it read.
 * A screen makes sentences of it; the words are not here.
 */
export interface TraceStep {
  readonly stage: string
  /** The edit or price step, by the name of its file. */
  readonly edit: string
  readonly outcome: StepOutcome
  /** The plan's line that held; null when the rule is the standard's or the claim's own. */
  readonly line: PlanLine | null
  readonly compared: Readonly<Record<string, TraceValue>>
  /** 511-FB, when it refused. */
  readonly rejectCode: string | null
}
