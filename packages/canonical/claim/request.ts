import type { PlainDate } from '@mortar/values/dates'
import type { PriorAuthRequest } from './prior-auth-request.ts'
import type { ReportRequest } from './report-request.ts'

/**
 * What a pharmacy asks of a payer, freed of the message it came in: one D.0 (or F6) transaction becomes one request.
 * Money is whole cents, quantities thousandths. A field that was not sent is null. Codes of the field stay codes, written as the
 * standard writes them without leading zeros of numbers (`'8'` for other coverage 8, `'M0'` for a professional service).
 * The number of each NCPDP field stands behind it.
 */
export type ClaimRequest =
  | BillRequest
  | RebillRequest
  | ReverseRequest
  | EligibilityRequest
  | PriorAuthRequest
  | ReportRequest

/** Relation to the cardholder (306-C6 1 to 4); null for 0 or nothing. */
export type Relationship = 'self' | 'spouse' | 'child' | 'other'

/** The header of the transmission, the same in all its transactions. */
export interface RequestHeader {
  /** 101-A1. */
  readonly bin: string
  /** 104-A4, trailing blanks gone; empty when blank. */
  readonly processorControlNumber: string
  /** 202-B2: `01` NPI, `07` NCPDP id. */
  readonly pharmacyIdQualifier: string
  /** 201-B1. */
  readonly pharmacyId: string
  /** 401-D1. */
  readonly serviceOn: PlainDate
  /** 110-AK. */
  readonly vendorId: string
}

/** Whose insurance: the segment 04. */
export interface InsuranceAsked {
  /** 302-C2. */
  readonly cardholderId: string
  /** 301-C1. */
  readonly groupNumber: string | null
  /** 303-C3, as sent. */
  readonly personCode: string | null
  /** 306-C6. */
  readonly relationship: Relationship | null
  /** 309-C9: 2 override, 3 full-time student, 4 disabled dependent … */
  readonly eligibilityClarification: string | null
}

/** Who was served: the segment 01. All null when it was not sent. */
export interface PatientAsked {
  /** 304-C4. */
  readonly birthOn: PlainDate | null
  /** 305-C5: 1 is M, 2 is F, 0 is U. */
  readonly sex: 'F' | 'M' | 'U' | null
  /** 310-CA. */
  readonly firstName: string | null
  /** 311-CB. */
  readonly lastName: string | null
  /** 384-4X: 1 home, 3 nursing facility, 11 hospice … */
  readonly residence: string | null
  /** 307-C7. */
  readonly placeOfService: string | null
  /** 335-2C: true for 2. */
  readonly pregnant: boolean
}

/** One ingredient of a compound: segment 10. */
export interface CompoundIngredient {
  /** 489-TE where 488-RE is 03; null for another qualifier. */
  readonly ndc11: string | null
  /** 448-ED. */
  readonly quantityMilli: number
  /** 449-EE. */
  readonly costCents: number | null
  /** 490-UE. */
  readonly basisOfCost: string | null
}

/** A compound: segment 10. */
export interface CompoundAsked {
  /** 450-EF. */
  readonly dosageForm: string
  /** 451-EG: 1 each, 2 grams, 3 millilitres. */
  readonly dispensingUnit: string
  readonly ingredients: readonly CompoundIngredient[]
}

/** What an earlier payer did: one block of segment 05, in payment order. */
export interface OtherPayer {
  /** 338-5C: `01` primary, `02` secondary … */
  readonly coverageType: string
  /** 340-7C. */
  readonly payerId: string | null
  /** 443-E8. */
  readonly paidOn: PlainDate | null
  /** 342-HC and 431-DV. */
  readonly paid: readonly { readonly qualifier: string; readonly amountCents: number }[]
  /** 472-6E. */
  readonly rejectCodes: readonly string[]
  /** 351-NP and 352-NQ: what that payer left to the patient. */
  readonly patientResponsibility: readonly { readonly qualifier: string; readonly amountCents: number }[]
}

/** A professional judgement sent along: one block of segment 08. */
export interface ProfessionalService {
  /** 439-E4. */
  readonly reason: string | null
  /** 440-E5. */
  readonly service: string | null
  /** 441-E6. */
  readonly result: string | null
  /** 474-8E. */
  readonly effort: string | null
  /** 476-H6. */
  readonly coAgentId: string | null
}

/** What the pharmacy charges: segment 11, in cents. */
export interface PriceAsked {
  /** 409-D9. */
  readonly ingredientCostCents: number | null
  /** 412-DC. */
  readonly dispensingFeeCents: number | null
  /** 477-BE. */
  readonly professionalFeeCents: number | null
  /** 433-DX. */
  readonly patientPaidCents: number | null
  /** 438-E3. */
  readonly incentiveCents: number | null
  /** 479-H8 and 480-H9. */
  readonly otherAmounts: readonly { readonly qualifier: string; readonly amountCents: number }[]
  /** 481-HA. */
  readonly flatTaxCents: number | null
  /** 482-GE. */
  readonly percentageTaxCents: number | null
  /** 483-HE in parts per million: 2 % is 20000. */
  readonly percentageTaxRatePpm: number | null
  /** 484-JE: `02` ingredient cost, `03` ingredient cost and fee, `04` professional fee. */
  readonly percentageTaxBasis: string | null
  /** 426-DQ. */
  readonly usualAndCustomaryCents: number | null
  /** 430-DU. */
  readonly grossAmountDueCents: number | null
  /** 423-DN: `01` AWP, `08` 340B … */
  readonly basisOfCost: string | null
}

/** What was dispensed: segment 07. */
export interface DispensedAsked {
  /** 402-D2, leading zeros gone. */
  readonly prescriptionNumber: string
  /** 403-D3: 0 for the first fill. */
  readonly fillNumber: number
  /** 436-E1: `03` NDC, `00` with a compound. */
  readonly productQualifier: string
  /** 407-D7: an 11-digit NDC, `0` for a compound. */
  readonly productId: string
  /** 442-E7. */
  readonly quantityMilli: number
  /** 405-D5. */
  readonly daysSupply: number
  /** 406-D6: 2 is a compound. */
  readonly compoundCode: string | null
  /** 408-D8. */
  readonly dawCode: string | null
  /** 414-DE. */
  readonly writtenOn: PlainDate | null
  /** 415-DF. */
  readonly refillsAuthorized: number | null
  /** 419-DJ. */
  readonly origin: string | null
  /** 420-DK: up to three, `'8'`, `'20'`. */
  readonly clarifications: readonly string[]
  /** 460-ET. */
  readonly quantityPrescribedMilli: number | null
  /** 308-C8: `'0'` to `'8'`. */
  readonly otherCoverage: string | null
  /** 600-28: EA, GM, ML. */
  readonly unit: string | null
  /** 418-DI: 3 is an emergency. */
  readonly levelOfService: string | null
  /** 461-EU. */
  readonly priorAuthType: string | null
  /** 462-EV, leading zeros gone. */
  readonly priorAuthNumber: string | null
  /** 343-HD: P partial, C completion. */
  readonly dispensingStatus: 'P' | 'C' | null
  /** 344-HF. */
  readonly quantityIntendedMilli: number | null
  /** 345-HG. */
  readonly daysSupplyIntended: number | null
  /** 456-EN: the prescription of the partial fill that this completes. */
  readonly associatedPrescriptionNumber: string | null
  /** 457-EP. */
  readonly associatedPrescriptionOn: PlainDate | null
  /** 357-NV: why it is late. */
  readonly delayReason: string | null
  /** 454-EK. */
  readonly serialNumber: string | null
  /** 147-U7: 1 retail, 3 home infusion, 5 long-term care, 6 mail, 8 specialty. */
  readonly pharmacyServiceType: string | null
}

/** Everything a billing says beside its kind. */
export interface Billing {
  readonly header: RequestHeader
  readonly insurance: InsuranceAsked
  readonly patient: PatientAsked
  readonly dispensed: DispensedAsked
  /** 466-EZ: `01` NPI, `08` state licence, `12` DEA. */
  readonly prescriberIdQualifier: string | null
  /** 411-DB. */
  readonly prescriberId: string | null
  readonly price: PriceAsked
  readonly compound: CompoundAsked | null
  /** Empty when segment 05 was not sent. */
  readonly otherPayers: readonly OtherPayer[]
  readonly professionalServices: readonly ProfessionalService[]
  /** 424-DO with its qualifier 02 (ICD-10). */
  readonly diagnoses: readonly string[]
}

/** B1 (`pay`), or D1 and a prescriber's price question (`quote`: decided alike, nothing is posted). */
export interface BillRequest extends Billing {
  readonly kind: 'bill'
  readonly purpose: 'pay' | 'quote'
}

/** B3: reverse what was paid under this key and bill anew, both or neither. */
export interface RebillRequest extends Billing {
  readonly kind: 'rebill'
}

/** B2: take back what was paid under this key. */
export interface ReverseRequest {
  readonly kind: 'reverse'
  readonly header: RequestHeader
  /** Only the fields a B2 carries are looked at: number, fill, product, other coverage. */
  readonly dispensed: Pick<
    DispensedAsked,
    'prescriptionNumber' | 'productQualifier' | 'productId' | 'otherCoverage'
  > & { readonly fillNumber: number | null }
  readonly insurance: InsuranceAsked | null
}

/** E1: is this person covered on that day? */
export interface EligibilityRequest {
  readonly kind: 'eligibility'
  readonly header: RequestHeader
  readonly insurance: InsuranceAsked
  readonly patient: PatientAsked
}

/** What a request asks to be paid or priced: B1, B3, D1 and P1. Undefined for all that bills nothing. */
export const billedBy = (request: ClaimRequest): Billing | undefined =>
  request.kind === 'bill' || request.kind === 'rebill' || (request.kind === 'prior-auth' && request.bills)
    ? request
    : undefined
