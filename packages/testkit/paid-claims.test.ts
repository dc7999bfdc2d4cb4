import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type PaidClaim, totalsOf } from './acme-file.ts'
import { day, later } from './days.ts'
import { type PaidClaimsFile, paidClaimsFile } from './paid-claims.ts'
import { families } from './people.ts'
import { random } from './random.ts'

const people = families({ random: random('people'), count: 80, effectiveOn: day('2026-01-01') }).flat()
const monday = day('2026-01-05')

/** Ten days' files, each knowing the ones before. */
function tenFiles(seed = 1): PaidClaimsFile[] {
  const files: PaidClaimsFile[] = []
  for (let at = 0; at < 10; at++) {
    const earlier = files.flatMap((file) => file.claims)
    const fileOn = later(monday, at)
    files.push(
      paidClaimsFile({ fileOn, sequence: at + 1, random: random(`${seed}/${fileOn}`), people, count: 150, earlier }),
    )
  }
  return files
}

const files = tenFiles()
const claims = files.flatMap((file) => file.claims)
const layout = readFileSync(
  new URL('../../sites/demo/partners/acme-pbm/feeds/paid-claims-daily.in/layout.csv', import.meta.url),
  'utf8',
)
const fields = layout
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
const textAt = (line: string, field: string) => {
  const row = fields.find(([record, name]) => record === line.slice(0, 2) && name === field)!
  return line.slice(Number(row[2]) - 1, Number(row[2]) - 1 + Number(row[3]))
}

test('the same seed gives the same bytes, another seed gives others', () => {
  expect(tenFiles().map((file) => file.text)).toEqual(files.map((file) => file.text))
  expect(tenFiles(2)[0]!.text).not.toBe(files[0]!.text)
})

test('every line is 160 ASCII bytes and a line feed', () => {
  for (const line of files[3]!.text.split('\n').slice(0, -1)) expect(line).toMatch(/^[ -~]{160}$/)
  expect(files[3]!.text.endsWith('\n')).toBe(true)
})

test('the written fields lie where layout.csv says', () => {
  const [header, ...rest] = files[3]!.text.trimEnd().split('\n')
  expect([textAt(header!, 'file_date'), textAt(header!, 'sender'), textAt(header!, 'seq')]).toEqual([
    '20260108',
    'ACMERX',
    '0004',
  ])
  files[3]!.claims.forEach((claim, at) => {
    const line = rest[at]!
    expect(textAt(line, 'auth_no').trim()).toBe(claim.authNumber)
    expect(textAt(line, 'version_no') + textAt(line, 'status')).toBe(claim.versionNumber + claim.status)
    expect(textAt(line, 'cardholder_id').trim() + textAt(line, 'person_code')).toBe(
      claim.cardholderId + claim.personCode,
    )
    expect(textAt(line, 'birth_date')).toBe(claim.birthOn.replaceAll('-', ''))
    expect(textAt(line, 'pharmacy_npi') + textAt(line, 'prescriber_npi')).toBe(claim.pharmacyNpi + claim.prescriberNpi)
    expect(textAt(line, 'fill_date')).toBe(claim.filledOn.replaceAll('-', ''))
    expect(textAt(line, 'ndc')).toBe(claim.ndc)
    expect(Number(textAt(line, 'qty'))).toBe(claim.quantityMilli)
    expect(signedCents(textAt(line, 'plan_paid'))).toBe(claim.planPaidCents)
    expect(signedCents(textAt(line, 'deductible'))).toBe(claim.deductibleCents)
  })
})

test('the trailer tells the number of details and both totals', () => {
  for (const file of files) {
    const trailer = file.text.trimEnd().split('\n').at(-1)!
    const totals = totalsOf(file.claims)
    expect(Number(textAt(trailer, 'detail_count'))).toBe(file.claims.length)
    expect(signedCents(textAt(trailer, 'plan_paid_total'))).toBe(totals.planPaidCents)
    expect(signedCents(textAt(trailer, 'patient_paid_total'))).toBe(totals.patientPaidCents)
  }
})

test('money adds up on every claim: ingredient, fee and tax are what plan and patient pay', () => {
  for (const claim of claims) {
    expect(claim.ingredientCostCents + claim.dispensingFeeCents + claim.salesTaxCents).toBe(
      claim.planPaidCents + claim.patientPaidCents,
    )
    expect(claim.copayCents + claim.deductibleCents).toBe(claim.patientPaidCents)
    expect(Math.sign(claim.ingredientCostCents)).toBe(claim.status === 'X' ? -1 : 1)
  }
})

test('8 to 12 in 100 records undo a claim of an earlier day, some are paid anew, and none is undone twice', () => {
  for (const [at, file] of files.entries()) {
    const share = file.claims.filter((claim) => claim.status === 'X').length / file.claims.length
    if (at === 0) expect(share).toBe(0)
    else expect(share).toBeGreaterThan(0.07)
    expect(share).toBeLessThanOrEqual(0.12)
  }
  expect(claims.some((claim) => claim.status === 'A')).toBe(true)
  expectVersionsInOrder(claims)
})

test('a reversal undoes the money of the version before it to the cent', () => {
  for (const reversal of claims.filter((claim) => claim.status === 'X')) {
    const undone = claims.find(
      (claim) => claim.authNumber === reversal.authNumber && claim.versionNumber === reversal.versionNumber - 1,
    )!
    expect(reversal.planPaidCents + undone.planPaidCents).toBe(0)
    expect(reversal.filledOn).toBe(undone.filledOn)
  }
})

test('nobody fills after the file was made, and prescriptions are refilled', () => {
  files.forEach((file, at) => {
    for (const claim of file.claims) expect(claim.filledOn <= later(monday, at)).toBe(true)
  })
  const fills = claims.filter((claim) => claim.status === 'P')
  expect(new Set(fills.map((claim) => claim.authNumber)).size).toBe(fills.length)
  expect(new Set(fills.map((claim) => claim.prescriptionNumber)).size).toBeLessThan(fills.length)
})

test('featured people have a claim for certain', () => {
  const featured = people.slice(-4)
  const file = paidClaimsFile({ fileOn: monday, sequence: 1, random: random(5), people, count: 10, featured })
  for (const person of featured) expect(file.claims.map((claim) => claim.cardholderId)).toContain(person.cardholderId)
})

/** Versions of one claim come 1, 2, 3 … and alternate between paid and reversed. */
function expectVersionsInOrder(all: readonly PaidClaim[]) {
  const byNumber = Map.groupBy(all, (claim) => claim.authNumber)
  for (const versions of byNumber.values()) {
    expect(versions.map((claim) => claim.versionNumber)).toEqual(versions.map((_, at) => at + 1))
    expect(versions.map((claim) => claim.status).join('')).toMatch(/^P(XA)*X?$/)
  }
}

/** Reads an overpunched amount by its own table. */
function signedCents(text: string): number {
  const last = text.at(-1)!
  const plus = '{ABCDEFGHI'.indexOf(last)
  const magnitude = Number(text.slice(0, -1) + (plus >= 0 ? plus : '}JKLMNOPQR'.indexOf(last)))
  return plus >= 0 ? magnitude : 0 - magnitude
}
