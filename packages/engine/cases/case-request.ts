import type {
  Billing,
  CompoundAsked,
  DispensedAsked,
  OtherPayer,
  PriceAsked,
  ProfessionalService,
} from '@mortar/canonical/claim/request'
import type { PlainDate } from '@mortar/values/dates'
import type { World } from './case-facts.ts'
import type { Given } from './case-line.ts'
import { centsOf, maybeCents, maybeDay, milliOf } from './given-values.ts'

/** What a case takes for granted. */
export interface Defaults {
  readonly pharmacyId: string
  readonly prescriberId: string
  readonly ndc11: string
  readonly bin: string
  readonly processorControlNumber: string
}

/** The first pharmacy, prescriber, product and route of the world: what a case need not say. */
export const defaultsOf = ({ reference, plan }: World): Defaults => {
  const route = plan.rules.routing[0]
  return {
    pharmacyId: reference.pharmacies.keys().next().value ?? '',
    prescriberId: reference.prescribers.keys().next().value ?? '',
    ndc11: reference.drugs.keys().next().value ?? '',
    bin: route?.bin ?? '990011',
    processorControlNumber: route?.pcn ?? '',
  }
}

/** The billing a case gives. */
export const billingOf = (given: Given, defaults: Defaults): Billing => {
  const { one } = given
  const compound = compoundOf(given)
  return {
    header: {
      bin: one('bin') ?? defaults.bin,
      processorControlNumber: one('pcn') ?? defaults.processorControlNumber,
      pharmacyIdQualifier: '01',
      pharmacyId: one('pharmacy') ?? defaults.pharmacyId,
      serviceOn: (one('on') ?? '2026-03-02') as PlainDate,
      vendorId: 'CASES',
    },
    insurance: {
      cardholderId: one('cardholder') ?? 'CASE0001',
      groupNumber: one('asked_group') ?? null,
      personCode: one('code') ?? null,
      relationship: null,
      eligibilityClarification: null,
    },
    patient: {
      birthOn: maybeDay(one('asked_born') ?? one('born') ?? '1970-02-15'),
      sex: (one('asked_sex') ?? one('sex') ?? 'M') as 'M',
      firstName: one('first_name') ?? null,
      lastName: 'SAMPLE',
      residence: one('residence') ?? '1',
      placeOfService: null,
      pregnant: one('pregnant') === 'true',
    },
    dispensed: dispensedOf(given, defaults, compound !== null),
    prescriberIdQualifier: '01',
    prescriberId: one('no_prescriber') ? null : (one('prescriber') ?? defaults.prescriberId),
    price: priceOf(given),
    compound,
    otherPayers: otherPayersOf(given),
    professionalServices: given.all('pps').map(serviceOf),
    diagnoses: given.all('dx'),
  }
}

function dispensedOf({ one }: Given, defaults: Defaults, isCompound: boolean): DispensedAsked {
  const [status, intended, intendedDays] = (one('partial') ?? '').split('/')
  const prescribed = one('prescribed')
  return {
    prescriptionNumber: one('rx') ?? '1000001',
    fillNumber: Number(one('fill') ?? 0),
    productQualifier: isCompound ? '00' : '03',
    productId: isCompound ? '0' : (one('drug') ?? defaults.ndc11),
    quantityMilli: milliOf(one('qty') ?? '30'),
    daysSupply: Number(one('days') ?? 30),
    compoundCode: isCompound ? '2' : '1',
    dawCode: one('daw') ?? '0',
    writtenOn: maybeDay(one('written')),
    refillsAuthorized: one('refills') === undefined ? null : Number(one('refills')),
    origin: '3',
    clarifications: one('scc')?.split(',') ?? [],
    quantityPrescribedMilli: prescribed === undefined ? null : milliOf(prescribed),
    otherCoverage: one('occ') ?? '0',
    unit: one('unit') ?? null,
    levelOfService: one('los') ?? null,
    priorAuthType: null,
    priorAuthNumber: one('pa_number') ?? null,
    dispensingStatus: status === 'P' || status === 'C' ? status : null,
    quantityIntendedMilli: intended ? milliOf(intended) : null,
    daysSupplyIntended: intendedDays ? Number(intendedDays) : null,
    associatedPrescriptionNumber: one('completes') ?? null,
    associatedPrescriptionOn: null,
    delayReason: null,
    serialNumber: null,
    pharmacyServiceType: one('service_type') ?? '1',
  }
}

/** `price` is the whole price without a fee; `gross` is what the parts sum to unless a case says otherwise. */
function priceOf({ one }: Given): PriceAsked {
  const whole = one('price')
  const ingredientCostCents = centsOf(one('submitted') ?? whole ?? '50.00')
  const dispensingFeeCents = centsOf(one('fee') ?? '0.00')
  const incentiveCents = maybeCents(one('incentive'))
  const percentageTaxCents = maybeCents(one('tax'))
  const sumCents = ingredientCostCents + dispensingFeeCents + (incentiveCents ?? 0) + (percentageTaxCents ?? 0)
  return {
    ingredientCostCents,
    dispensingFeeCents,
    professionalFeeCents: null,
    patientPaidCents: null,
    incentiveCents,
    otherAmounts: [],
    flatTaxCents: null,
    percentageTaxCents,
    percentageTaxRatePpm: null,
    percentageTaxBasis: null,
    usualAndCustomaryCents: maybeCents(one('uc')) ?? sumCents,
    grossAmountDueCents: maybeCents(one('gross')) ?? sumCents,
    basisOfCost: one('basis') ?? '01',
  }
}

/** `ing=NDC/quantity/cost`, once for each ingredient. */
function compoundOf(given: Given): CompoundAsked | null {
  const ingredients = given.all('ing').map((text) => {
    const [ndc11 = '', quantity = '1', cost = '0.00'] = text.split('/')
    return { ndc11, quantityMilli: milliOf(quantity), costCents: centsOf(cost), basisOfCost: '01' }
  })
  return ingredients.length === 0 ? null : { dosageForm: '03', dispensingUnit: '2', ingredients }
}

/** `paid_by=40.00`, `refused=70`, `left=05:15.00,01:5.00`: one earlier payer for each place in the lists. */
function otherPayersOf({ all }: Given): OtherPayer[] {
  const [paid, refused, left] = [all('paid_by'), all('refused'), all('left')]
  return Array.from({ length: Math.max(paid.length, refused.length, left.length) }, (_, at) => ({
    coverageType: `0${at + 1}`,
    payerId: '990099',
    paidOn: null,
    paid: paid[at] === undefined ? [] : [{ qualifier: '07', amountCents: centsOf(paid[at]) }],
    rejectCodes: refused[at]?.split(',') ?? [],
    patientResponsibility: (left[at]?.split(',') ?? []).map((part) => {
      const [qualifier = '', dollars = ''] = part.split(':')
      return { qualifier, amountCents: centsOf(dollars) }
    }),
  }))
}

/** `pps=DD/M0/1G`: reason, service, result; a dash for none. */
function serviceOf(text: string): ProfessionalService {
  const [reason, service, result] = text.split('/').map((code) => (code === '-' || code === '' ? null : code))
  return { reason: reason ?? null, service: service ?? null, result: result ?? null, effort: null, coAgentId: null }
}
