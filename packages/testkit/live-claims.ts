import type { PlainDate } from '@mortar/values/dates'
import type { Cents } from '@mortar/values/money'
import type { QuantityMilli } from '@mortar/values/quantity'
import type { RequestDraft, RequestTransactionDraft } from '@mortar/wire/ncpdp/message'
import { writeRequest } from '@mortar/wire/ncpdp/write'
import { later } from './days.ts'
import type { Person } from './people.ts'
import { type Random, random } from './random.ts'

/** A billing as a pharmacy sends it, made up. Money in cents, quantity in thousandths. */
export interface LiveClaim {
  readonly person: Person
  readonly pharmacyId: string
  readonly prescriberId: string
  readonly ndc11: string
  readonly prescriptionNumber: string
  readonly fillNumber: number
  readonly serviceOn: PlainDate
  readonly quantityMilli: number
  readonly daysSupply: number
  readonly priceCents: number
}

/** A billing, a reversal or a rebilling. */
export type LiveCode = 'B1' | 'B2' | 'B3'

/** The bytes of a message. Throws when the claim cannot be written. */
export const liveMessage = (code: LiveCode, claim: LiveClaim): Uint8Array => {
  const written = writeRequest(draftOf(code, claim))
  if (written instanceof Uint8Array) return written
  throw new Error(`not written: ${written.map((issue) => `${issue.code} ${issue.where.field}`).join()}`)
}

const draftOf = (code: LiveCode, claim: LiveClaim): RequestDraft =>
  ({
    header: {
      bin: '990011',
      version: 'D0',
      transactionCode: code,
      processorControlNumber: 'RXDEMO',
      transactionCount: '1',
      serviceProviderIdQualifier: '01',
      serviceProviderId: claim.pharmacyId,
      serviceOn: claim.serviceOn,
      softwareVendorId: 'TESTKIT',
    },
    insurance: {
      cardholderId: claim.person.cardholderId,
      personCode: claim.person.personCode,
      relationship: String(Number(claim.person.relationshipCode)),
    },
    ...(code === 'B2' ? {} : { patient: patientOf(claim.person) }),
    transactions: [code === 'B2' ? reversalOf(claim) : billingOf(claim)],
  }) as RequestDraft

const patientOf = (person: Person) => ({
  birthOn: person.birthOn,
  gender: person.sex === 'M' ? '1' : '2',
  firstName: person.firstName.toUpperCase().slice(0, 12),
  lastName: person.lastName.toUpperCase().slice(0, 15),
})

const reversalOf = (claim: LiveClaim): RequestTransactionDraft => ({
  claim: {
    referenceQualifier: '1',
    prescriptionNumber: claim.prescriptionNumber,
    productQualifier: '03',
    productId: claim.ndc11,
    fillNumber: claim.fillNumber,
  },
})

const billingOf = (claim: LiveClaim): RequestTransactionDraft => ({
  claim: {
    ...reversalOf(claim).claim,
    quantityMilli: claim.quantityMilli as QuantityMilli,
    daysSupply: claim.daysSupply,
    compoundCode: '1',
    dispenseAsWritten: '1',
    writtenOn: later(claim.serviceOn, -3),
    refillsAuthorized: 5,
    originCode: '3',
    otherCoverageCode: '0',
    pharmacyServiceType: '1',
  },
  prescriber: { prescriberIdQualifier: '01', prescriberId: claim.prescriberId, lastName: 'EXAMPLE' },
  pricing: {
    ingredientCostCents: claim.priceCents as Cents,
    dispensingFeeCents: 500 as Cents,
    usualAndCustomaryCents: (claim.priceCents + 900) as Cents,
    grossAmountDueCents: (claim.priceCents + 500) as Cents,
    basisOfCost: '01',
  },
})

/** One message of a made-up day, and which family's it is: a family's messages go one after another. */
export interface LiveStep {
  readonly code: LiveCode
  readonly familyId: string
  readonly claim: LiveClaim
  readonly bytes: Uint8Array
}

/** What a script is made from. The same options give the same messages. */
export interface ScriptOptions {
  readonly seed: number
  readonly families: readonly (readonly Person[])[]
  readonly pharmacyIds: readonly string[]
  readonly prescriberIds: readonly string[]
  readonly ndcs: readonly string[]
  /** The last day of service. */
  readonly until: PlainDate
  /** How many days claims may lie before it; 60 unless told. */
  readonly daysBefore?: number
  /** Number of the first message, from which prescriptions get theirs; 1 unless told. */
  readonly firstNumber?: number
}

/**
 * Messages of a busy day without end: of ten, about five new claims, one claim again, two reversals, one rebilling and one reversal of what
 * was reversed. Each undoes or repeats what its own family sent before.
 */
export function* liveScript(options: ScriptOptions): Generator<LiveStep, never> {
  const chance = random(`live claims ${options.seed}`)
  const sent = new Map<string, LiveClaim[]>()
  for (let number = options.firstNumber ?? 1; ; number++) {
    const family = chance.pick(options.families)
    const familyId = family[0]!.cardholderId
    const before = sent.get(familyId) ?? []
    sent.set(familyId, before)
    const { code, claim } = nextOf(options, { chance, before, family, number })
    yield { code, familyId, claim, bytes: liveMessage(code, claim) }
  }
}

interface Moment {
  readonly chance: Random
  readonly before: LiveClaim[]
  readonly family: readonly Person[]
  readonly number: number
}

function nextOf(options: ScriptOptions, moment: Moment): { code: LiveCode; claim: LiveClaim } {
  const { chance, before } = moment
  const dice = chance.below(10)
  if (before.length === 0 || dice < 5) {
    const claim = newClaim(options, moment)
    before.push(claim)
    if (before.length > 12) before.shift()
    return { code: 'B1', claim }
  }
  const at = chance.below(before.length)
  const claim = before[at]!
  if (dice === 5) return { code: 'B1', claim }
  if (dice !== 8) return { code: 'B2', claim }
  const quantity = chance.between(10, 90)
  const again = { ...claim, quantityMilli: quantity * 1_000, priceCents: chance.between(500, 90_000) }
  before[at] = again
  return { code: 'B3', claim: again }
}

function newClaim(options: ScriptOptions, { chance, family, number }: Moment): LiveClaim {
  const daysSupply = chance.pick([30, 30, 30, 60, 90])
  return {
    person: chance.pick(family),
    pharmacyId: chance.pick(options.pharmacyIds),
    prescriberId: chance.pick(options.prescriberIds),
    ndc11: chance.pick(options.ndcs),
    prescriptionNumber: String(1_000_000 + number),
    fillNumber: 0,
    serviceOn: later(options.until, 0 - chance.below(options.daysBefore ?? 60)),
    quantityMilli: daysSupply * 1_000,
    daysSupply,
    priceCents: chance.between(500, 90_000),
  }
}
