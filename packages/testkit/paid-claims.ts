import { daysBetween, formatCompactDate, type PlainDate, weekday } from '@mortar/values/dates'
import { acmeFileName, type FileHead, type PaidClaim, writeAcmeFile } from './acme-file.ts'
import { negated, priceFill, withCopay } from './benefit.ts'
import { later } from './days.ts'
import { type Drug, drugs, drugsByUse } from './drugs.ts'
import { memberIdOf, type Person } from './people.ts'
import { type Pharmacy, pharmacies } from './pharmacies.ts'
import { prescribers } from './prescribers.ts'
import type { Random } from './random.ts'

/** What `paidClaimsFile` needs. */
export interface PaidClaimsOptions extends FileHead {
  readonly random: Random
  /** Whose claims may come; others among `earlier` get reversals and no refills. */
  readonly people: readonly Person[]
  /** How many DT records. */
  readonly count: number
  /** All claims of the files before: what can be reversed, adjusted or refilled. */
  readonly earlier?: readonly PaidClaim[]
  /** Each of these has a new claim in the file for certain. */
  readonly featured?: readonly Person[]
  /** The number in the first new claim's claim number; 1 unless told. */
  readonly firstClaimNumber?: number
}

/** A file of Acme's: its name before encryption, its text and the claims in it, in file order. */
export interface PaidClaimsFile {
  readonly name: string
  readonly text: string
  readonly claims: readonly PaidClaim[]
}

/**
 * One day's paid claims: new fills and refills, reversals of earlier days' claims (8 to 12 in 100 records, once there
 * are such claims), a third of them followed at once by the adjusted claim.
 */
export function paidClaimsFile(options: PaidClaimsOptions): PaidClaimsFile {
  const claims = paidClaims(options)
  return { name: acmeFileName(options), text: writeAcmeFile(options, claims), claims }
}

function paidClaims(options: PaidClaimsOptions): PaidClaim[] {
  const { random, count, earlier = [] } = options
  const book = openBook(options)
  const toUndo = Math.floor((count * random.between(80, 120)) / 1000)
  const undone = random
    .shuffle([...openClaims(earlier).values()].filter((claim) => claim.versionNumber < 7))
    .slice(0, toUndo)
    .map((claim) => (random.chance(333) ? [reversalOf(claim), adjustmentOf(claim)] : [reversalOf(claim)]))
  const fresh = [...featuredFills(options, book), ...refills(options, book)].slice(0, count - undone.flat().length)
  while (fresh.length + undone.flat().length < count) fresh.push(newFill(random.pick(options.people), options, book))
  // A reversal and the adjustment that follows it stay together.
  return random.shuffle([...fresh.map((claim) => [claim]), ...undone]).flat()
}

/** What is remembered while a file is made: who is who, deductibles used, and the next claim number. */
interface Book {
  readonly personOf: ReadonlyMap<string, Person>
  readonly deductibleUsedCents: Map<string, number>
  nextNumber: number
}

function openBook({ people, earlier = [], firstClaimNumber = 1 }: PaidClaimsOptions): Book {
  const deductibleUsedCents = new Map<string, number>()
  for (const claim of earlier) useDeductible(deductibleUsedCents, claim)
  return {
    personOf: new Map(people.map((person) => [memberIdOf(person), person])),
    deductibleUsedCents,
    nextNumber: firstClaimNumber,
  }
}

function useDeductible(used: Map<string, number>, claim: PaidClaim) {
  const member = memberIdOf(claim)
  used.set(member, (used.get(member) ?? 0) + claim.deductibleCents)
}

/** Claims whose last version is not a reversal, by claim number. */
function openClaims(earlier: readonly PaidClaim[]): Map<string, PaidClaim> {
  const open = new Map<string, PaidClaim>()
  for (const claim of earlier) {
    if (claim.status === 'X') open.delete(claim.authNumber)
    else open.set(claim.authNumber, claim)
  }
  return open
}

/** The reversal of a claim: the next version, with all money negated. */
export const reversalOf = (claim: PaidClaim): PaidClaim => ({
  ...claim,
  ...negated(claim),
  versionNumber: claim.versionNumber + 1,
  status: 'X',
})

/** The claim paid anew with a copay 5.00 lower or higher: two versions on, after its reversal. */
export const adjustmentOf = (claim: PaidClaim): PaidClaim => ({
  ...claim,
  ...withCopay(claim, claim.copayCents > 500 ? claim.copayCents - 500 : claim.copayCents + 500),
  versionNumber: claim.versionNumber + 2,
  status: 'A',
})

const featuredFills = (options: PaidClaimsOptions, book: Book): PaidClaim[] =>
  (options.featured ?? []).map((person) => newFill(person, options, book))

/** Prescriptions that run out about now and have a refill left are filled again, at the same pharmacy. */
function refills(options: PaidClaimsOptions, book: Book): PaidClaim[] {
  const due = [...latestFills(options.earlier ?? []).values()].filter((claim) => isDue(claim, options.fileOn))
  return due.flatMap((claim) => {
    const person = book.personOf.get(memberIdOf(claim))
    const drug = drugs.find((each) => each.ndc === claim.ndc)!
    if (person === undefined || claim.fillNumber >= drug.refills) return []
    const { prescriptionNumber, prescriberNpi, pharmacyNpi } = claim
    const pharmacy = pharmacies.find((each) => each.npi === pharmacyNpi)!
    return [
      fill(
        { person, drug, pharmacy, prescriberNpi, prescriptionNumber, fillNumber: claim.fillNumber + 1 },
        options,
        book,
      ),
    ]
  })
}

/** The last fill of each prescription that still stands. */
function latestFills(earlier: readonly PaidClaim[]): Map<string, PaidClaim> {
  const latest = new Map<string, PaidClaim>()
  for (const claim of openClaims(earlier).values()) {
    const before = latest.get(claim.prescriptionNumber)
    if (before === undefined || before.fillNumber < claim.fillNumber) latest.set(claim.prescriptionNumber, claim)
  }
  return latest
}

const isDue = (claim: PaidClaim, on: PlainDate): boolean => {
  const daysAfterEnd = daysBetween(claim.filledOn, on) - claim.daysSupply
  return daysAfterEnd >= -2 && daysAfterEnd <= 1
}

/** A new prescription for a person, or the first one of theirs that we see. */
function newFill(person: Person, options: PaidClaimsOptions, book: Book): PaidClaim {
  const { random } = options
  const drug = random.pick(drugsByUse)
  const prescription = {
    person,
    drug,
    pharmacy: random.pick(pharmacies),
    prescriberNpi: random.pick(prescribers).npi,
    prescriptionNumber: String(random.between(100_000_000, 999_999_999)),
    fillNumber: random.chance(600) ? 0 : random.between(0, drug.refills),
  }
  return fill(prescription, options, book)
}

interface Prescription {
  readonly person: Person
  readonly drug: Drug
  readonly pharmacy: Pharmacy
  readonly prescriberNpi: string
  readonly prescriptionNumber: string
  readonly fillNumber: number
}

function fill(prescription: Prescription, { random, fileOn }: PaidClaimsOptions, book: Book): PaidClaim {
  const { person, drug, pharmacy, prescriberNpi, prescriptionNumber, fillNumber } = prescription
  const quantityMilli = random.chance(80) ? drug.quantityMilli / 2 : drug.quantityMilli
  const deductibleUsedCents = book.deductibleUsedCents.get(memberIdOf(person)) ?? 0
  const claim: PaidClaim = {
    authNumber: `A${formatCompactDate(fileOn)}${String(book.nextNumber++).padStart(5, '0')}`,
    versionNumber: 1,
    status: 'P',
    cardholderId: person.cardholderId,
    personCode: person.personCode,
    relationshipCode: person.relationshipCode,
    birthOn: person.birthOn,
    pharmacyNcpdpId: pharmacy.ncpdpId,
    pharmacyNpi: pharmacy.npi,
    prescriberNpi,
    prescriptionNumber,
    fillNumber,
    filledOn: filledOn(fileOn, random),
    ndc: drug.ndc,
    quantityMilli,
    daysSupply: Math.ceil((drug.daysSupply * quantityMilli) / drug.quantityMilli),
    dawCode: drug.kind === 'brand' && random.chance(200) ? '1' : '0',
    ...priceFill({
      drug,
      quantityMilli,
      taxBasisPoints: pharmacy.taxBasisPoints,
      planCode: person.planCode,
      deductibleUsedCents,
    }),
  }
  useDeductible(book.deductibleUsedCents, claim)
  return claim
}

/** Monday's file also carries the weekend's fills; on other days a few come a day late. */
function filledOn(fileOn: PlainDate, random: Random): PlainDate {
  const daysBack = weekday(fileOn) === 1 ? random.between(0, 2) : random.chance(50) ? 1 : 0
  return later(fileOn, -daysBack)
}
