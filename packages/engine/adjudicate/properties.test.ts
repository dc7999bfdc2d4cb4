import type { Decision, Money } from '@mortar/canonical/claim/decision'
import type { Balance, Facts } from '@mortar/canonical/claim/facts'
import type { Billing } from '@mortar/canonical/claim/request'
import type { PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import type { PlainDate } from '@mortar/values/dates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf, remembering, type World } from '../cases/case-facts.ts'
import { readCases } from '../cases/case-line.ts'
import { billingOf, defaultsOf } from '../cases/case-request.ts'
import { type Memory, save } from '../cases/memory.ts'
import { adjudicate } from './adjudicate.ts'
import { imbalances } from './balance.ts'
import { demoWorlds } from './testing/demo-world.ts'

const worlds = demoWorlds()
const empty: Memory = { balances: [], counters: [], history: [], earlier: [] }

/** A claim as a case would write it: any product of the demo, plausible and implausible numbers, other payers, codes that lift. */
const anyClaim = (world: World) =>
  fc.record({
    drug: fc.constantFrom(...world.reference.drugs.keys()),
    qty: fc.integer({ min: 1, max: 120 }),
    days: fc.integer({ min: 1, max: 100 }),
    day: fc.integer({ min: 0, max: 729 }),
    rx: fc.integer({ min: 1, max: 40 }),
    cents: fc.integer({ min: 1, max: 300_000 }),
    fee: fc.integer({ min: 0, max: 2_000 }),
    tax: fc.option(fc.integer({ min: 0, max: 5_000 })),
    daw: fc.constantFrom('0', '0', '0', '1', '2', '5', '9'),
    other: fc.constantFrom(
      '',
      '',
      '',
      'occ=2 paid_by=10.01',
      'occ=2 paid_by=700.00',
      'occ=8 left=05:12.34',
      'occ=3 refused=70',
    ),
    lifts: fc.constantFrom('', 'scc=3,4', 'los=3', 'scc=20 basis=08', 'pps=DD/M0/1G pps=HC/M0/4D pps=MX/M0/4J'),
    who: fc.constantFrom('code=01', 'code=02 asked_born=2010-05-05'),
    lis: fc.constantFrom('', '', 'lis=1', 'lis=2'),
  })

type Claim = ReturnType<typeof anyClaim> extends fc.Arbitrary<infer Value> ? Value : never

const dollars = (cents: number) => (cents / 100).toFixed(2)

/** The case line of a claim; every product is authorized, so that prices are reached. */
function lineOf(claim: Claim): string {
  const on = new Date(Date.UTC(2025, 0, 1) + claim.day * 86_400_000).toISOString().slice(0, 10)
  const tax = claim.tax === null ? '' : `tax=${dollars(claim.tax)}`
  return `x: family=2 ${claim.who} ${claim.lis} drug=${claim.drug} qty=${claim.qty} days=${claim.days} on=${on} decided=2026-12-31 rx=${claim.rx} prescribed=${claim.qty} submitted=${dollars(claim.cents)} fee=${dollars(claim.fee)} ${tax} daw=${claim.daw} ${claim.other} ${claim.lifts} pa=1/approved/*///formulary+quantity-limit+step-therapy+pharmacy-network+days-supply+filing-limit+refill-too-soon+on-hand+drug-package+mandatory-mail+opioid-naive => P`
}

const parts = (world: World, claim: Claim, memory: Memory, number: number): { asked: Billing; facts: Facts } => {
  const { given } = readCases(lineOf(claim))[0]!.steps[0]!
  const asked = billingOf(given, defaultsOf(world))
  return { asked, facts: remembering(factsOf(world, given, asked, `C${number}`), memory, asked) }
}

const moneyIn = (decision: Decision): Money[] => {
  if (decision.kind === 'paid' || decision.kind === 'reversed') return [decision.money]
  if (decision.kind === 'rebilled') return [decision.billing.money, decision.reversal.money]
  return decision.kind === 'duplicate' ? [decision.original.money] : []
}

const total = (balances: readonly Balance[]): string =>
  JSON.stringify(
    balances
      .filter((balance) => balance.amountCents !== 0)
      .map((balance) => JSON.stringify(balance))
      .sort(),
  )

/** What no balance of a person may pass, in any year: the plan's own numbers for that year. */
function limitOf(plan: PlanSnapshot, balance: Balance): number {
  const on = `${balance.planYear}-06-01`
  const line = <Line extends { fromOn: string; toOn: string | null }>(lines: readonly Line[]) =>
    lines.find((each) => each.fromOn <= on && (each.toOn === null || on <= each.toOn))
  const partD = line(plan.rules.part_d)
  switch (balance.accumulator) {
    case 'deductible':
      return partD?.deductibleCents ?? line(plan.rules.deductible)?.familyCents ?? 0
    case 'out-of-pocket':
      return line(plan.rules.out_of_pocket)?.individualCents ?? 0
    case 'troop':
      return partD?.thresholdCents ?? 0
    case 'benefit-maximum':
      return plan.rules.benefit_maximum[0]?.limitCents ?? 0
    case 'gross-drug-cost':
      return Number.MAX_SAFE_INTEGER
  }
}

describe.each([...worlds.keys()])('%s: whatever is claimed', (id) => {
  const world = worlds.get(id)!
  const claims = fc.array(anyClaim(world), { minLength: 1, maxLength: 25 })

  test('money balances, nothing is negative, and no accumulator passes its limit', () => {
    let paid = 0
    fc.assert(
      fc.property(claims, (sequence) => {
        let memory = empty
        sequence.forEach((claim, number) => {
          const { asked, facts } = parts(world, claim, memory, number)
          const decision = adjudicate({ kind: 'bill', purpose: 'pay', ...asked }, facts)
          for (const money of moneyIn(decision)) {
            expect(imbalances(money)).toEqual([])
            expect(Math.min(money.totalPaidCents, money.patientPayCents, money.otherPayerCents)).toBeGreaterThanOrEqual(
              0,
            )
            expect(Math.min(...Object.values(money.patient))).toBeGreaterThanOrEqual(0)
            paid += decision.kind === 'paid' ? 1 : 0
          }
          memory = save(memory, asked, decision, facts)
          for (const balance of memory.balances) {
            expect(balance.amountCents).toBeGreaterThanOrEqual(0)
            expect(balance.amountCents).toBeLessThanOrEqual(limitOf(world.plan, balance))
          }
        })
      }),
      { numRuns: 60, seed: 20261 },
    )
    // The property says nothing unless many claims get as far as a price.
    expect(paid).toBeGreaterThan(50)
  })

  test('a claim and its reversal leave every balance and counter as before', () => {
    fc.assert(
      fc.property(claims, (sequence) => {
        let memory = empty
        sequence.forEach((claim, number) => {
          const { asked, facts } = parts(world, claim, memory, number)
          const decision = adjudicate({ kind: 'bill', purpose: 'pay', ...asked }, facts)
          const after = save(memory, asked, decision, facts)
          if (decision.kind !== 'paid') return
          const later = remembering(
            {
              ...facts,
              claimNumber: `R${number}`,
              decidedOn: asked.header.serviceOn,
              balances: [],
              counters: [],
              history: [],
            },
            after,
            asked,
          )
          const { header, dispensed, insurance } = asked
          const reversal = adjudicate({ kind: 'reverse', header, dispensed, insurance }, later)
          const back = save(after, undefined, reversal, later)
          expect(total(back.balances)).toBe(total(memory.balances))
          expect(back.counters.filter((each) => each.used !== 0)).toEqual(
            memory.counters.filter((each) => each.used !== 0),
          )
          expect(back.history).toEqual(memory.history)
          memory = number % 3 === 0 ? back : after
        })
      }),
      { numRuns: 40, seed: 20262 },
    )
  })

  test('the same request and the same saved facts give the same decision to the byte', () => {
    fc.assert(
      fc.property(anyClaim(world), (claim) => {
        const { asked, facts } = parts(world, claim, empty, 1)
        const { plans, ...kept } = facts
        const first = adjudicate({ kind: 'bill', purpose: 'pay', ...asked }, facts)
        const saved = JSON.parse(JSON.stringify({ asked, kept })) as { asked: Billing; kept: Omit<Facts, 'plans'> }
        const again = adjudicate({ kind: 'bill', purpose: 'pay', ...saved.asked }, { ...saved.kept, plans })
        expect(JSON.stringify(again)).toBe(JSON.stringify(first))
      }),
      { numRuns: 200, seed: 20263 },
    )
  })

  test('a number of the plan that decided is named with its file, line and source', () => {
    fc.assert(
      fc.property(anyClaim(world), (claim) => {
        const { asked, facts } = parts(world, claim, empty, 1)
        const { trace } = adjudicate({ kind: 'bill', purpose: 'pay', ...asked }, facts)
        for (const { line } of trace) {
          if (line === null) continue
          expect(line.file).toMatch(/^plans\//)
          expect(line.line).toBeGreaterThan(0)
          expect(line.source).not.toBe('')
          expect(line.effectiveOn <= (asked.header.serviceOn as PlainDate)).toBe(true)
        }
      }),
      { numRuns: 100, seed: 20264 },
    )
  })
})
