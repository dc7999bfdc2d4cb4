import type { PersonFacts } from '@mortar/canonical/claim/facts'
import type { BillRequest, OtherPayer, ProfessionalService } from '@mortar/canonical/claim/request'
import { type PlainDate, parsePlainDate } from '@mortar/values/dates'
import { type Issue, isIssue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { parseCents } from '@mortar/values/money'
import { parseQuantity } from '@mortar/values/quantity'

/** The fields of a test claim as a person writes them; what is left out is empty. */
export const testClaimFields = [
  'plan',
  'member',
  'age',
  'sex',
  'pharmacy',
  'prescriber',
  'drug',
  'serviceOn',
  'prescription',
  'fill',
  'quantity',
  'days',
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
export type TestClaim = Readonly<Partial<Record<TestClaimField, string | undefined>>>

/** Where a test claim goes, and for whom. */
export interface TestClaimWhom {
  readonly bin: string
  readonly processorControlNumber: string
  readonly person: PersonFacts
  readonly groupNumber: string | null
}

/** Everything a test claim says but for whom it is. */
export type TestBilling = Omit<BillRequest, 'insurance' | 'patient'>

/** A form read: the billing, or what is wrong with it, field by field (`where.field`). */
export const readTestClaim = (form: TestClaim): { readonly billing?: TestBilling; readonly issues: Issue[] } => {
  const issues: Issue[] = []
  const read = fieldReader(form, issues)
  const serviceOn = read('serviceOn', parsePlainDate) as PlainDate | null
  const pharmacyId = read('pharmacy', matching(/^\d{7}$|^\d{10}$/, 'Choose a pharmacy, or write an NPI or NCPDP id.'))
  const productId = read('drug', matching(/^\d{11}$/, 'Choose a drug, or write an NDC of 11 digits.'))
  const quantityMilli = read('quantity', positive(parseQuantity))
  const daysSupply = read('days', whole(1, 999))
  const prescriberId = read('prescriber', matching(/^[A-Z0-9]{1,15}$/i, 'Choose a prescriber, or write an NPI.'), '')
  const prescriptionNumber = read('prescription', matching(/^\d{1,12}$/, 'Write up to 12 digits.'), '9000001')
  const fillNumber = read('fill', whole(0, 99), '0')
  const ingredientCostCents = read('cost', notNegative(parseCents))
  const dispensingFeeCents = read('fee', notNegative(parseCents), '')
  const usualAndCustomaryCents = read('usual', notNegative(parseCents), '')
  const dawCode = read('daw', matching(/^\d$/, 'Write one digit, 0 to 9.'), '0')
  const clarifications = read('clarifications', codeList(/^\d{1,2}$/, 3), '')
  const professionalServices = read('conflicts', conflictList, '')
  const priorAuthNumber = read('priorAuth', matching(/^\d{1,11}$/, 'Write up to 11 digits.'), '')
  const otherCoverage = read('otherCoverage', matching(/^[012348]$/, 'Write 0, 1, 2, 3, 4 or 8.'), '0')
  const otherPayers = otherPayersOf(form, read, serviceOn)
  const purpose = form.asked === 'bill' ? 'pay' : 'quote'
  if (issues.length > 0) return { issues }
  return {
    issues,
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
        productQualifier: '03',
        productId: productId!,
        quantityMilli: quantityMilli!,
        daysSupply: daysSupply!,
        compoundCode: '1',
        dawCode: dawCode!,
        writtenOn: serviceOn!,
        refillsAuthorized: null,
        origin: '1',
        clarifications: clarifications ?? [],
        quantityPrescribedMilli: null,
        otherCoverage: otherCoverage!,
        unit: null,
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
        basisOfCost: '01',
      },
      compound: null,
      otherPayers,
      professionalServices: professionalServices ?? [],
      diagnoses: [],
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

type Parse<Value> = (text: string) => Value | Issue

/** Reads a field; null when it is empty and `otherwise` is, an issue in its place when it must be there or cannot be read. */
const fieldReader =
  (form: TestClaim, issues: Issue[]) =>
  <Value>(field: TestClaimField, parse: Parse<Value>, otherwise?: string): Value | null => {
    const text = form[field]?.trim() || otherwise
    if (text === '') return null
    const value = text === undefined ? issue('field-missing', {}, 'This must be given.') : parse(text)
    if (!isIssue(value)) return value
    issues.push({ ...value, where: { field } })
    return null
  }

const wrong = (code: IssueCode, hint: string): Issue => issue(code, {}, hint)

const matching =
  (form: RegExp, hint: string): Parse<string> =>
  (text) =>
    form.test(text) ? text.toUpperCase() : wrong('digits-wrong', hint)

const whole =
  (least: number, most: number): Parse<number> =>
  (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? Number(text)
      : wrong('digits-wrong', `Write a whole number from ${least} to ${most}.`)

// 442-E7 and 409-D9 have ten and eight digits.
const mostQuantityMilli = 9_999_999_999
const mostCents = 99_999_999

const positive =
  (parse: Parse<number>): Parse<number> =>
  (text) => {
    const value = parse(text)
    const isGood = !isIssue(value) && value > 0 && value <= mostQuantityMilli
    return isGood ? value : wrong('quantity-not-exact', 'Write a number above 0, with at most 3 decimals.')
  }

const notNegative =
  (parse: Parse<number>): Parse<number> =>
  (text) => {
    const value = parse(text.replace(/^\$/, '').replaceAll(',', ''))
    const isGood = !isIssue(value) && value >= 0 && value <= mostCents
    return isGood ? value : wrong('money-not-exact', 'Write dollars, with at most 2 decimals: 12.50.')
  }

const codeList =
  (form: RegExp, most: number): Parse<readonly string[]> =>
  (text) => {
    const codes = text
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((code) => code !== '')
    return codes.length <= most && codes.every((code) => form.test(code))
      ? codes
      : wrong('code-not-in-list', `Write up to ${most} codes with a blank between.`)
  }

/** `DD M0 1G, TD R0 1B`: reason, service and result of each conflict. */
const conflictList: Parse<readonly ProfessionalService[]> = (text) => {
  const triples = text
    .toUpperCase()
    .split(/[,;]/)
    .map((each) => each.trim().split(/\s+/))
  if (triples.length > 9 || !triples.every((each) => each.length === 3 && each.every((code) => /^\w{2}$/.test(code))))
    return wrong('code-not-in-list', 'Write three codes of two characters for each conflict: DD M0 1G.')
  return triples.map(([reason, service, result]) => ({
    ...{ reason: reason!, service: service!, result: result!, effort: null, coAgentId: null },
  }))
}

/** What the payer before did; none when nothing of it is written. 07 is what was paid for the drug, 06 what was left to the patient. */
const otherPayersOf = (
  form: TestClaim,
  read: ReturnType<typeof fieldReader>,
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
