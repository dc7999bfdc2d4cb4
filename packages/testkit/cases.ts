import { type PaidClaim, totalsOf, writeAcmeFile, writeTrailer } from './acme-file.ts'
import { day, later } from './days.ts'
import { adjustmentOf, paidClaimsFile, reversalOf } from './paid-claims.ts'
import { families, type Person } from './people.ts'
import { random } from './random.ts'

const head = { fileOn: day('2026-03-03'), sequence: 42 }
const chance = random('cases')

/** The first family with both a spouse and a child. */
const people = families({ random: chance, count: 40, effectiveOn: day('2025-01-01') })
const family = people.find((each) =>
  ['01', '02', '03'].every((code) => each.some((one) => one.relationshipCode === code)),
)!
const [self, spouse, child] = ['01', '02', '03'].map((code) => family.find((one) => one.relationshipCode === code)!)
const stranger: Person = { ...self!, cardholderId: 'M999001' }

/** So many that one faulty row is less than 2 in 100, the feed's limit for holding the whole file. */
const many = paidClaimsFile({ ...head, random: chance.fork('many'), people: people.flat(), count: 60 }).claims
const [first, second, third, fourth] = [self!, spouse!, child!, self!].map((person, at) => claimOf(person, at))

/** The second detail of `many`, line 3 of the file, is the faulty one. */
const faulty = many[1]!

/**
 * `input.txt` of each case under the feed's `tests/`, by the folder's name. Where one row is faulty it is line 3,
 * and 59 good rows stand around it; the trailer tells what the PBM meant to send.
 */
export const cases: Readonly<Record<string, string>> = {
  'happy-path': writeAcmeFile(head, [
    first!,
    second!,
    third!,
    reversalOf(second!),
    fourth!,
    reversalOf(fourth!),
    adjustmentOf(fourth!),
  ]),
  'bad-relationship': writeAcmeFile(head, withFaulty({ relationshipCode: '77' })),
  'bad-trailer': badTrailer([first!, second!, third!]),
  'short-row': rewritten((line) => line.slice(0, -9)),
  'blank-cardholder': writeAcmeFile(head, withFaulty({ cardholderId: '' })),
  'future-fill-date': writeAcmeFile(head, withFaulty({ filledOn: later(head.fileOn, 1) })),
  'unreadable-amount': rewritten((line) => `${line.slice(0, 111)}0001?50{${line.slice(119)}`),
  'held-member': writeAcmeFile(head, [first!, claimOf(stranger, 9), third!]),
}

function claimOf(person: Person, at: number): PaidClaim {
  const source = chance.fork(`claim ${at}`)
  return paidClaimsFile({ ...head, random: source, people: [person], count: 1, firstClaimNumber: at + 1 }).claims[0]!
}

function withFaulty(change: Partial<PaidClaim>): PaidClaim[] {
  return many.map((claim) => (claim === faulty ? { ...claim, ...change } : claim))
}

function rewritten(change: (line: string) => string): string {
  const lines = writeAcmeFile(head, many).split('\n')
  return lines.with(2, change(lines[2]!)).join('\n')
}

/** One detail more than there is, and 10.00 less than was paid. */
function badTrailer(claims: readonly PaidClaim[]): string {
  const totals = totalsOf(claims)
  const wrong = { ...totals, detailCount: totals.detailCount + 1, planPaidCents: totals.planPaidCents - 1_000 }
  return [...writeAcmeFile(head, claims).split('\n').slice(0, -2), writeTrailer(wrong), ''].join('\n')
}
