import type {
  Billing,
  CompoundAsked,
  DispensedAsked,
  InsuranceAsked,
  OtherPayer,
  PatientAsked,
  PriceAsked,
  Relationship,
  RequestHeader,
} from '@mortar/canonical/claim/request'
import type { PlainDate } from '@mortar/values/dates'
import type { Request, RequestSegments, RequestTransactionDraft } from '@mortar/wire/ncpdp/message'

/*
 * The segments of a request as the canonical request has them: what was not sent is null. The messages were found right by
 * `formRejects`, and what a request needs beside was asked by `needed.ts`.
 */

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null

const withoutZeros = (digits: string): string => (digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits)

/** The header of the transmission. */
export const headerIn = ({ header }: Pick<Request, 'header'>): RequestHeader => ({
  bin: header.bin ?? '',
  processorControlNumber: header.processorControlNumber ?? '',
  pharmacyIdQualifier: header.serviceProviderIdQualifier ?? '',
  pharmacyId: header.serviceProviderId ?? '',
  serviceOn: (header.serviceOn ?? '') as PlainDate,
  vendorId: header.softwareVendorId ?? '',
})

const relationships: Readonly<Record<string, Relationship>> = { 1: 'self', 2: 'spouse', 3: 'child', 4: 'other' }

/** Segment 04. */
export const insuranceIn = (segment: RequestSegments['insurance'] = {}): InsuranceAsked => ({
  cardholderId: segment.cardholderId ?? '',
  groupNumber: orNull(segment.groupId),
  personCode: orNull(segment.personCode),
  relationship: relationships[segment.relationship ?? ''] ?? null,
  eligibilityClarification: orNull(segment.eligibilityClarification),
})

const sexes: Readonly<Record<string, PatientAsked['sex']>> = { 0: 'U', 1: 'M', 2: 'F' }

/** Segment 01. */
export const patientIn = (segment: RequestSegments['patient'] = {}): PatientAsked => ({
  birthOn: orNull(segment.birthOn),
  sex: sexes[segment.gender ?? ''] ?? null,
  firstName: orNull(segment.firstName),
  lastName: orNull(segment.lastName),
  residence: orNull(segment.residence),
  placeOfService: orNull(segment.placeOfService),
  pregnant: segment.pregnancy === '2',
})

/** Segment 07. A service has neither quantity nor days: they are 0. */
export const dispensedIn = (segment: RequestSegments['claim'] = {}): DispensedAsked => ({
  prescriptionNumber: withoutZeros(segment.prescriptionNumber ?? ''),
  fillNumber: segment.fillNumber ?? 0,
  productQualifier: segment.productQualifier ?? '',
  productId: segment.productId ?? '',
  quantityMilli: segment.quantityMilli ?? 0,
  daysSupply: segment.daysSupply ?? 0,
  compoundCode: orNull(segment.compoundCode),
  dawCode: orNull(segment.dispenseAsWritten),
  writtenOn: orNull(segment.writtenOn),
  refillsAuthorized: orNull(segment.refillsAuthorized),
  origin: orNull(segment.originCode),
  clarifications: (segment.submissionClarifications ?? []).flatMap(({ code }) => code ?? []),
  quantityPrescribedMilli: orNull(segment.quantityPrescribedMilli),
  otherCoverage: orNull(segment.otherCoverageCode),
  unit: orNull(segment.unitOfMeasure),
  levelOfService: orNull(segment.levelOfService),
  priorAuthType: orNull(segment.priorAuthorizationType),
  priorAuthNumber:
    segment.priorAuthorizationNumber === undefined ? null : withoutZeros(segment.priorAuthorizationNumber),
  dispensingStatus: orNull(segment.dispensingStatus as 'P' | 'C' | undefined),
  quantityIntendedMilli: orNull(segment.quantityIntendedMilli),
  daysSupplyIntended: orNull(segment.daysSupplyIntended),
  associatedPrescriptionNumber:
    segment.associatedPrescriptionNumber === undefined ? null : withoutZeros(segment.associatedPrescriptionNumber),
  associatedPrescriptionOn: orNull(segment.associatedPrescriptionOn),
  delayReason: orNull(segment.delayReason),
  serialNumber: orNull(segment.scheduledFormNumber),
  pharmacyServiceType: orNull(segment.pharmacyServiceType),
})

interface Amount {
  readonly qualifier?: string
  readonly amountCents?: number
}

// An amount without a qualifier is told as not specified.
const amountsIn = (amounts: readonly Amount[] = []) =>
  amounts.flatMap(({ qualifier = '', amountCents }) => (amountCents === undefined ? [] : [{ qualifier, amountCents }]))

/** Segment 11. The rate of the message counts ten-thousandths of a percent, which are parts per million. */
export const priceIn = (segment: RequestSegments['pricing'] = {}): PriceAsked => ({
  ingredientCostCents: orNull(segment.ingredientCostCents),
  dispensingFeeCents: orNull(segment.dispensingFeeCents),
  professionalFeeCents: orNull(segment.professionalServiceFeeCents),
  patientPaidCents: orNull(segment.patientPaidCents),
  incentiveCents: orNull(segment.incentiveCents),
  otherAmounts: amountsIn(segment.otherAmounts),
  flatTaxCents: orNull(segment.flatSalesTaxCents),
  percentageTaxCents: orNull(segment.percentageSalesTaxCents),
  percentageTaxRatePpm: orNull(segment.percentageSalesTaxRate),
  percentageTaxBasis: orNull(segment.percentageSalesTaxBasis),
  usualAndCustomaryCents: orNull(segment.usualAndCustomaryCents),
  grossAmountDueCents: orNull(segment.grossAmountDueCents),
  basisOfCost: orNull(segment.basisOfCost),
})

/** Segment 10. */
export const compoundIn = (segment: RequestSegments['compound'] | undefined): CompoundAsked | null =>
  segment === undefined
    ? null
    : {
        dosageForm: segment.dosageForm ?? '',
        dispensingUnit: segment.dispensingUnitForm ?? '',
        ingredients: (segment.ingredients ?? []).map((each) => ({
          ndc11: each.productQualifier === '03' ? orNull(each.productId) : null,
          quantityMilli: each.quantityMilli ?? 0,
          costCents: orNull(each.costCents),
          basisOfCost: orNull(each.basisOfCost),
        })),
      }

/** Segment 05. */
export const otherPayersIn = (segment: RequestSegments['coordinationOfBenefits'] = {}): OtherPayer[] =>
  (segment.otherPayers ?? []).map((payer) => ({
    coverageType: payer.coverageType ?? '',
    payerId: orNull(payer.payerId),
    paidOn: orNull(payer.paidOn),
    paid: amountsIn(payer.amountsPaid),
    rejectCodes: (payer.rejects ?? []).flatMap(({ code }) => code ?? []),
    patientResponsibility: amountsIn(payer.patientResponsibilities),
  }))

// 492-WE.
const icd10 = '02'

/** All of a billing: the transmission's segments and one transaction's. */
export const billingIn = (request: Request, transaction: RequestTransactionDraft): Billing => ({
  header: headerIn(request),
  insurance: insuranceIn(request.insurance),
  patient: patientIn(request.patient),
  dispensed: dispensedIn(transaction.claim),
  prescriberIdQualifier: orNull(transaction.prescriber?.prescriberIdQualifier),
  prescriberId: orNull(transaction.prescriber?.prescriberId),
  price: priceIn(transaction.pricing),
  compound: compoundIn(transaction.compound),
  otherPayers: otherPayersIn(transaction.coordinationOfBenefits),
  professionalServices: (transaction.dur?.problems ?? []).map((each) => ({
    reason: orNull(each.reason),
    service: orNull(each.professionalService),
    result: orNull(each.result),
    effort: orNull(each.levelOfEffort),
    coAgentId: orNull(each.coAgentId),
  })),
  diagnoses: (transaction.clinical?.diagnoses ?? []).flatMap(({ qualifier, code }) =>
    qualifier === icd10 && code !== undefined ? [code] : [],
  ),
})
