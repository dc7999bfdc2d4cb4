import type { BillRequest, InsuranceAsked, OtherPayer, PatientAsked, PriceAsked } from '@mortar/canonical/claim/request'
import type { RequestDraft, RequestTransactionDraft } from '@mortar/wire/ncpdp/message'

/*
 * The way back of `segments-in.ts`: a billing as the message that asks it. What is null is not sent. Who writes it chooses nothing that
 * the billing does not say, so that reading the message again gives the same billing.
 */

const isSent = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** An object without its empty fields. */
const sent = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isSent(value))) as Fields

/** A segment; undefined when none of its fields is sent. */
const segment = <Fields extends object>(fields: Fields): Fields | undefined =>
  Object.values(fields).some(isSent) ? sent(fields) : undefined

const relationships = { self: '1', spouse: '2', child: '3', other: '4' } as const
const sexes = { M: '1', F: '2', U: '0' } as const

const insuranceOut = (insurance: InsuranceAsked) =>
  sent({
    cardholderId: insurance.cardholderId,
    groupId: insurance.groupNumber,
    personCode: insurance.personCode,
    relationship: insurance.relationship && relationships[insurance.relationship],
    eligibilityClarification: insurance.eligibilityClarification,
  })

const patientOut = (patient: PatientAsked) =>
  segment({
    birthOn: patient.birthOn,
    gender: patient.sex && sexes[patient.sex],
    firstName: patient.firstName,
    lastName: patient.lastName,
    residence: patient.residence,
    placeOfService: patient.placeOfService,
    pregnancy: patient.pregnant ? '2' : null,
  })

/** What a message may say beside the billing: no rule looks at it, and reading the message lets it go. */
export interface MessageBeside {
  /** 995-E2: a SNOMED CT code. */
  readonly routeOfAdministration: string | null
}

const claimOut = ({ dispensed }: BillRequest, beside?: MessageBeside) =>
  sent({
    // 455-EM: 1 is a prescription, 2 a service, which names its product by a procedure code (06, 07, 09).
    referenceQualifier: ['06', '07', '09'].includes(dispensed.productQualifier) ? '2' : '1',
    prescriptionNumber: dispensed.prescriptionNumber,
    productQualifier: dispensed.productQualifier,
    productId: dispensed.productId,
    associatedPrescriptionNumber: dispensed.associatedPrescriptionNumber,
    associatedPrescriptionOn: dispensed.associatedPrescriptionOn,
    quantityMilli: dispensed.quantityMilli,
    fillNumber: dispensed.fillNumber,
    daysSupply: dispensed.daysSupply,
    compoundCode: dispensed.compoundCode,
    dispenseAsWritten: dispensed.dawCode,
    writtenOn: dispensed.writtenOn,
    refillsAuthorized: dispensed.refillsAuthorized,
    originCode: dispensed.origin,
    submissionClarifications: dispensed.clarifications.map((code) => ({ code })),
    quantityPrescribedMilli: dispensed.quantityPrescribedMilli,
    otherCoverageCode: dispensed.otherCoverage,
    scheduledFormNumber: dispensed.serialNumber,
    unitOfMeasure: dispensed.unit,
    levelOfService: dispensed.levelOfService,
    priorAuthorizationType: dispensed.priorAuthType,
    priorAuthorizationNumber: dispensed.priorAuthNumber,
    dispensingStatus: dispensed.dispensingStatus,
    quantityIntendedMilli: dispensed.quantityIntendedMilli,
    daysSupplyIntended: dispensed.daysSupplyIntended,
    delayReason: dispensed.delayReason,
    routeOfAdministration: beside?.routeOfAdministration,
    pharmacyServiceType: dispensed.pharmacyServiceType,
  })

const priceOut = (price: PriceAsked) =>
  sent({
    ingredientCostCents: price.ingredientCostCents,
    dispensingFeeCents: price.dispensingFeeCents,
    professionalServiceFeeCents: price.professionalFeeCents,
    patientPaidCents: price.patientPaidCents,
    incentiveCents: price.incentiveCents,
    otherAmounts: price.otherAmounts,
    flatSalesTaxCents: price.flatTaxCents,
    percentageSalesTaxCents: price.percentageTaxCents,
    percentageSalesTaxRate: price.percentageTaxRatePpm,
    percentageSalesTaxBasis: price.percentageTaxBasis,
    usualAndCustomaryCents: price.usualAndCustomaryCents,
    grossAmountDueCents: price.grossAmountDueCents,
    basisOfCost: price.basisOfCost,
  })

const otherPayerOut = (payer: OtherPayer) =>
  sent({
    coverageType: payer.coverageType,
    payerId: payer.payerId,
    paidOn: payer.paidOn,
    amountsPaid: payer.paid,
    rejects: payer.rejectCodes.map((code) => ({ code })),
    patientResponsibilities: payer.patientResponsibility,
  })

const otherPayersOut = ({ otherPayers }: BillRequest) =>
  otherPayers.length === 0 ? undefined : { otherPayers: otherPayers.map(otherPayerOut) }

const durOut = ({ professionalServices }: BillRequest) =>
  professionalServices.length === 0
    ? undefined
    : {
        problems: professionalServices.map((each) =>
          sent({
            reason: each.reason,
            professionalService: each.service,
            result: each.result,
            levelOfEffort: each.effort,
            coAgentId: each.coAgentId,
          }),
        ),
      }

const compoundOut = ({ compound }: BillRequest) =>
  compound === null
    ? undefined
    : {
        dosageForm: compound.dosageForm,
        dispensingUnitForm: compound.dispensingUnit,
        ingredients: compound.ingredients.map((each) =>
          sent({
            productQualifier: each.ndc11 === null ? '' : '03',
            productId: each.ndc11 ?? '',
            quantityMilli: each.quantityMilli,
            costCents: each.costCents,
            basisOfCost: each.basisOfCost,
          }),
        ),
      }

// 492-WE: ICD-10.
const clinicalOut = ({ diagnoses }: BillRequest) =>
  diagnoses.length === 0 ? undefined : { diagnoses: diagnoses.map((code) => ({ qualifier: '02', code })) }

/** The message of one billing: B1, or D1 for a price question. Written and read again it asks the same. */
export const requestOut = (bill: BillRequest, beside?: MessageBeside): RequestDraft => {
  const { header } = bill
  const transaction = sent({
    claim: claimOut(bill, beside),
    prescriber: segment({ prescriberIdQualifier: bill.prescriberIdQualifier, prescriberId: bill.prescriberId }),
    coordinationOfBenefits: otherPayersOut(bill),
    dur: durOut(bill),
    compound: compoundOut(bill),
    pricing: priceOut(bill.price),
    clinical: clinicalOut(bill),
  }) as unknown as RequestTransactionDraft
  return sent({
    header: {
      bin: header.bin,
      version: 'D0',
      transactionCode: bill.purpose === 'quote' ? 'D1' : 'B1',
      processorControlNumber: header.processorControlNumber,
      transactionCount: '1',
      serviceProviderIdQualifier: header.pharmacyIdQualifier,
      serviceProviderId: header.pharmacyId,
      serviceOn: header.serviceOn,
      softwareVendorId: header.vendorId,
    },
    patient: patientOut(bill.patient),
    insurance: insuranceOut(bill.insurance),
    transactions: [transaction],
  }) as unknown as RequestDraft
}
