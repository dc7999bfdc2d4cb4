import type { PersonFacts } from '@mortar/canonical/claim/facts'
import type { BillRequest, OtherPayer, ProfessionalService } from '@mortar/canonical/claim/request'
import type { MessageBeside } from '@mortar/mapping/live/request-out'
import { type PlainDate, parsePlainDate } from '@mortar/values/dates'
import { type Issue, issue } from '@mortar/values/issue'
import { parseCents } from '@mortar/values/money'
import { parseQuantity } from '@mortar/values/quantity'
import { basisOfCost, readProduct, type TestIngredient } from './test-product.ts'
import {
  codeList,
  fieldReader,
  matching,
  notNegative,
  type Parse,
  positive,
  type ReadField,
  whole,
} from './written-fields.ts'

/** The fields of a test claim as a person writes them; what is left out is empty. */
export const testClaimFields = [
  'plan',
  'member',
  'age',
  'sex',
  'pharmacy',
  'prescriber',
  'compound',
  'drug',
  'dosageForm',
  'dispensingUnit',
  'route',
  'serviceOn',
  'prescription',
  'fill',
  'quantity',
  'days',
  'prescribed',
  'cost',
  'fee',
  'usual',
  'daw',
  'conflicts',
  'clarifications',
  'priorAuth',
  'otherCoverage',
  'otherPaid',
  'otherLeft',
  'otherRejects',
  'asked',
] as const

export type TestClaimField = (typeof testClaimFields)[number]
export type TestClaim = Readonly<Partial<Record<TestClaimField, string | undefined>>> & {
  /** Looked at when `compound` is 2. */
  readonly ingredients?: readonly TestIngredient[] | undefined
  /** ICD-10 codes, with their dot or without. */
  readonly diagnoses?: readonly string[] | undefined
}

/** 491-VE: no claim tells more diagnoses. */
export const mostDiagnoses = 5

/** Where a test claim goes, and for whom. */
export interface TestClaimWhom {
  readonly bin: string
  readonly processorControlNumber: string
  readonly person: PersonFacts
  readonly groupNumber: string | null
}

/** Everything a test claim says but for whom it is. */
export type TestBilling = Omit<BillRequest, 'insurance' | 'patient'>

/** A form read: the billing and what its message says beside, or what is wrong with it. */
export interface ReadForm {
  readonly billing?: TestBilling
  readonly beside?: MessageBeside
  /** Field by field (`where.field`; of a list `ingredients.0.drug`, `diagnoses.0`). */
  readonly issues: Issue[]
}

/** Reads the form of a test claim. */
export const readTestClaim = (form: TestClaim): ReadForm => {
  const issues: Issue[] = []
  const read = fieldReader<TestClaimField>(form, issues)
  const serviceOn = read('serviceOn', parsePlainDate) as PlainDate | null
  const pharmacyId = read('pharmacy', matching(/^\d{7}$|^\d{10}$/, 'Choose a pharmacy, or write an NPI or NCPDP id.'))
  const product = readProduct(read, form.ingredients ?? [], issues)
  const quantityMilli = read('quantity', positive(parseQuantity))
  const quantityPrescribedMilli = read('prescribed', positive(parseQuantity), '')
  const daysSupply = read('days', whole(1, 999))
  const prescriberId = read('prescriber', matching(/^[A-Z0-9]{1,15}$/i, 'Choose a prescriber, or write an NPI.'), '')
  const prescriptionNumber = read('prescription', matching(/^\d{1,12}$/, 'Write up to 12 digits.'), '9000001')
  const fillNumber = read('fill', whole(0, 99), '0')
  const writtenCostCents = read('cost', notNegative(parseCents), product.compound ? '' : undefined)
  const ingredientCostCents = writtenCostCents ?? product.costCents
  const dispensingFeeCents = read('fee', notNegative(parseCents), '')
  const usualAndCustomaryCents = read('usual', notNegative(parseCents), '')
  const dawCode = read('daw', matching(/^\d$/, 'Write one digit, 0 to 9.'), '0')
  const clarifications = read('clarifications', codeList(/^\d{1,2}$/, 3), '')
  const professionalServices = read('conflicts', conflictList, '')
  const priorAuthNumber = read('priorAuth', matching(/^\d{1,11}$/, 'Write up to 11 digits.'), '')
  const otherCoverage = read('otherCoverage', matching(/^[012348]$/, 'Write 0, 1, 2, 3, 4 or 8.'), '0')
  const otherPayers = otherPayersOf(form, read, serviceOn)
  const diagnoses = readDiagnoses(form.diagnoses ?? [], issues)
  const purpose = form.asked === 'bill' ? 'pay' : 'quote'
  if (issues.length > 0) return { issues }
  return {
    issues,
    beside: product.beside,
    billing: {
      kind: 'bill',
      purpose,
      header: {
        bin: '',
        processorControlNumber: '',
        pharmacyIdQualifier: pharmacyId!.length === 7 ? '07' : '01',
        pharmacyId: pharmacyId!,
        serviceOn: serviceOn!,
        vendorId: 'TEST',
      },
      dispensed: {
        prescriptionNumber: prescriptionNumber!,
        fillNumber: fillNumber!,
        ...product.asked,
        quantityMilli: quantityMilli!,
        daysSupply: daysSupply!,
        dawCode: dawCode!,
        writtenOn: serviceOn!,
        refillsAuthorized: null,
        origin: '1',
        clarifications: clarifications ?? [],
        quantityPrescribedMilli,
        otherCoverage: otherCoverage!,
        levelOfService: null,
        priorAuthType: priorAuthNumber === null ? null : '1',
        priorAuthNumber: priorAuthNumber?.replace(/^0+(?=\d)/, '') ?? null,
        dispensingStatus: null,
        quantityIntendedMilli: null,
        daysSupplyIntended: null,
        associatedPrescriptionNumber: null,
        associatedPrescriptionOn: null,
        delayReason: null,
        serialNumber: null,
        pharmacyServiceType: '1',
      },
      prescriberIdQualifier: prescriberId === null ? null : /^\d{10}$/.test(prescriberId) ? '01' : '12',
      prescriberId,
      price: {
        ingredientCostCents: ingredientCostCents!,
        dispensingFeeCents,
        professionalFeeCents: null,
        patientPaidCents: null,
        incentiveCents: null,
        otherAmounts: [],
        flatTaxCents: null,
        percentageTaxCents: null,
        percentageTaxRatePpm: null,
        percentageTaxBasis: null,
        usualAndCustomaryCents: usualAndCustomaryCents ?? ingredientCostCents! + (dispensingFeeCents ?? 0),
        grossAmountDueCents: ingredientCostCents! + (dispensingFeeCents ?? 0),
        basisOfCost,
      },
      compound: product.compound,
      otherPayers,
      professionalServices: professionalServices ?? [],
      diagnoses,
    },
  }
}

/** The billing for a person, as their card and the plan's routing say. */
export const addressed = (billing: TestBilling, whom: TestClaimWhom): BillRequest => {
  const { person } = whom
  return {
    ...billing,
    header: { ...billing.header, bin: whom.bin, processorControlNumber: whom.processorControlNumber },
    insurance: {
      cardholderId: person.familyId,
      groupNumber: whom.groupNumber,
      personCode: person.personCode,
      relationship: person.relationship,
      eligibilityClarification: null,
    },
    patient: {
      birthOn: person.birthOn,
      sex: person.sex,
      firstName: person.firstName.toUpperCase().slice(0, 12),
      lastName: person.lastName.toUpperCase().slice(0, 15),
      residence: null,
      placeOfService: null,
      pregnant: false,
    },
  }
}

// A letter, a digit, a third sign, and up to four more after the dot, which a message leaves out.
const icd10 = matching(/^[A-Z]\d[A-Z\d](\.?[A-Z\d]{1,4})?$/i, 'Write an ICD-10 code: C50.911 or C50911.')

/** The diagnoses as a message has them; an empty line tells none. */
const readDiagnoses = (written: readonly string[], issues: Issue[]): readonly string[] => {
  const read = fieldReader(Object.fromEntries(written.entries()), issues, 'diagnoses')
  return written.flatMap((_, at) => read(String(at), icd10, '')?.replace('.', '') ?? [])
}

/** `DD M0 1G, TD R0 1B`: reason, service and result of each conflict. */
const conflictList: Parse<readonly ProfessionalService[]> = (text) => {
  const triples = text
    .toUpperCase()
    .split(/[,;]/)
    .map((each) => each.trim().split(/\s+/))
  if (triples.length > 9 || !triples.every((each) => each.length === 3 && each.every((code) => /^\w{2}$/.test(code))))
    return issue('code-not-in-list', {}, 'Write three codes of two characters for each conflict: DD M0 1G.')
  return triples.map(([reason, service, result]) => ({
    ...{ reason: reason!, service: service!, result: result!, effort: null, coAgentId: null },
  }))
}

/** What the payer before did; none when nothing of it is written. 07 is what was paid for the drug, 06 what was left to the patient. */
const otherPayersOf = (
  form: TestClaim,
  read: ReadField<TestClaimField>,
  serviceOn: PlainDate | null,
): readonly OtherPayer[] => {
  const paidCents = read('otherPaid', notNegative(parseCents), '')
  const leftCents = read('otherLeft', notNegative(parseCents), '')
  const rejectCodes = read('otherRejects', codeList(/^\w{1,3}$/, 5), '')
  if (![form.otherPaid, form.otherLeft, form.otherRejects].some((text) => text?.trim())) return []
  return [
    {
      coverageType: '01',
      payerId: null,
      paidOn: serviceOn,
      paid: paidCents === null ? [] : [{ qualifier: '07', amountCents: paidCents }],
      rejectCodes: rejectCodes ?? [],
      patientResponsibility: leftCents === null ? [] : [{ qualifier: '06', amountCents: leftCents }],
    },
  ]
}
