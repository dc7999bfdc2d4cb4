import type { Money } from '@mortar/canonical/claim/decision'
import type { PlainDate } from '@mortar/values/dates'
import { isIssue } from '@mortar/values/issue'
import { readRequest, readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { writeResponse } from '@mortar/wire/ncpdp/write'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { liveRequest } from './request-in.ts'
import { type LiveAnswer, respond } from './response-out.ts'
import { duplicate, moneyOf, paid, rejected } from './testing/decisions.ts'

const decidedAs = (decision: Extract<LiveAnswer, { kind: 'decided' }>['decision']): LiveAnswer => ({
  kind: 'decided',
  decision,
})

const responseTo = (name: string, answer: LiveAnswer, helpDesk: string | null = null): Uint8Array => {
  const request = readRequest(pair(name).request)
  const written = writeResponse(respond({ request, headerStatus: 'A', answers: [answer], helpDesk }))
  expect(written).toBeInstanceOf(Uint8Array)
  return written as Uint8Array
}

const shown = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const dur = {
  reason: 'ER',
  significance: '2',
  otherPharmacy: '1',
  previousFillOn: '2026-01-15' as PlainDate,
  previousQuantityMilli: 30_000,
  otherPrescriber: '1',
  text: 'Refill too soon',
}

/** The sample of a refusal says database 1 (a licensed one), where ours is 4, and a network, which a refusal has none of. */
const asOurs = (bytes: Uint8Array) => {
  const text = shown(bytes)
  return text.includes('\x1cANR') ? text.replace('\x1cFW1', '\x1cFW4').replace('\x1c2FNETRTL', '') : text
}

const reversal = {
  ...rejected('260115000000006', []),
  kind: 'reversed',
  status: 'A',
  reverses: '260115000000001',
  money: moneyOf({}),
  entries: [],
  counters: [],
} as const

describe('the answers of the samples, byte for byte', () => {
  test.each<[string, LiveAnswer, string | null]>([
    [
      '03-b1-reject-79',
      decidedAs(
        rejected('260201000000003', ['79'], {
          dur: [dur],
          messages: [{ qualifier: '01', text: 'next fill date 20260207' }],
          planCode: 'PLAN001',
        }),
      ),
      '800-555-0100',
    ],
    ['06-b2-reversal', decidedAs(reversal), null],
    ['07-b2-reject-87', decidedAs(rejected('260115000000007', ['87'])), null],
    [
      '09-b1-cob-occ2',
      decidedAs(
        paid(
          '260115000000009',
          moneyOf({
            ingredientCostCents: 5800,
            dispensingFeeCents: 200,
            otherPayerCents: 4000,
            basisOfReimbursement: '1',
            patient: { copayCents: 500 },
          }),
        ),
      ),
      null,
    ],
    [
      '14-b3-rebill',
      decidedAs({
        ...paid('260115000000014', moneyOf({})),
        kind: 'rebilled',
        status: 'P',
        reversal,
        billing: paid(
          '260115000000014',
          moneyOf({ ingredientCostCents: 984, dispensingFeeCents: 1049, patient: { copayCents: 1000 } }),
        ),
      }),
      null,
    ],
    [
      '16-b1-vaccine-ma',
      decidedAs(
        paid(
          '260920000000017',
          moneyOf({
            ingredientCostCents: 6000,
            dispensingFeeCents: 200,
            incentiveCents: 2000,
            basisOfReimbursement: '1',
          }),
        ),
      ),
      null,
    ],
    [
      '17-b1-partd-straddle',
      decidedAs(
        paid(
          '260301000000018',
          moneyOf({
            ingredientCostCents: 49_800,
            dispensingFeeCents: 200,
            basisOfReimbursement: '1',
            accumulatedDeductibleCents: 61_500,
            remainingDeductibleCents: 0,
            stages: [
              { qualifier: '01', amountCents: 10_000 },
              { qualifier: '02', amountCents: 40_000 },
            ],
            patient: { deductibleCents: 10_000, coinsuranceCents: 10_000 },
          }),
        ),
      ),
      null,
    ],
    [
      '22-b1-partial-fill-P',
      decidedAs(
        paid(
          '260115000000022',
          moneyOf({
            ingredientCostCents: 1200,
            dispensingFeeCents: 100,
            basisOfReimbursement: '7',
            feeCalculation: '01',
            copayCalculation: '01',
            patient: { copayCents: 333 },
          }),
        ),
      ),
      null,
    ],
    [
      '23-p4-pa-request',
      decidedAs({
        ...rejected('260115000000023', []),
        kind: 'authorized',
        status: 'F',
        priorAuth: {
          answer: {
            authorizationNumber: '260115000000023',
            processedOn: '2026-01-15' as PlainDate,
            effectiveOn: null,
            expiresOn: null,
            quantityMilli: null,
            quantityUsedMilli: null,
            refills: null,
            priorAuthNumber: null,
          },
          change: null,
        },
      }),
      null,
    ],
  ])('%s', (name, answer, helpDesk) => {
    expect(shown(responseTo(name, answer, helpDesk))).toBe(asOurs(pair(name).response))
  })

  test('12-e1-eligibility', () => {
    const decision = {
      ...rejected('1', []),
      kind: 'eligible',
      status: 'A',
      coverage: {
        cardholderId: 'DEMO00000001',
        effectiveOn: '2026-01-01' as PlainDate,
        terminatedOn: null,
        lowIncomeLevel: null,
      },
      person: { firstName: 'Pat', lastName: 'Sample', birthOn: '1970-02-15' as PlainDate },
      otherCoverages: [
        {
          coverageType: '02',
          bin: '990099',
          processorControlNumber: 'SECOND',
          cardholderId: 'SEC0001',
          groupNumber: 'SECGRP',
          personCode: '01',
          relationship: 'self',
          helpDesk: '800-555-0199',
          effectiveOn: '2026-01-01' as PlainDate,
          terminatedOn: '2026-12-31' as PlainDate,
        },
      ],
    } as const
    expect(shown(responseTo('12-e1-eligibility', decidedAs(decision)))).toBe(shown(pair('12-e1-eligibility').response))
  })

  test('13-e1-reject-52: nobody found is refused without anything of anybody', () => {
    const decision = { ...rejected('1', ['52']), memberKey: null, planCode: null, groupNumber: null }
    const read = readResponse(responseTo('13-e1-reject-52', decidedAs(decision)))
    expect(read).toMatchObject({
      header: { headerStatus: 'A' },
      transactions: [{ status: { rejects: [{ code: '52' }] } }],
    })
    expect(read.insurance ?? read.patient).toBeUndefined()
  })
})

describe('a claim answered before', () => {
  const money = moneyOf({ ingredientCostCents: 492, dispensingFeeCents: 1049, patient: { copayCents: 500 } })

  test('is answered with the money and number of then', () => {
    const first = readResponse(responseTo('01-b1-paid', decidedAs(paid('260115000000001', money))))
    const again = readResponse(responseTo('01-b1-paid', decidedAs(duplicate(paid('260115000000001', money)))))
    expect(again.transactions[0]?.status?.status).toBe('D')
    expect(again.transactions[0]?.status?.authorizationNumber).toBe('260115000000001')
    expect(again.transactions[0]?.pricing).toEqual(first.transactions[0]?.pricing)
    expect(again.transactions[0]?.claim).toEqual(first.transactions[0]?.claim)
  })

  test('captured, then and now, has no price', () => {
    const captured = paid('1', money, { status: 'C' })
    for (const [decision, status] of [
      [captured, 'C'],
      [duplicate(captured), 'Q'],
    ] as const) {
      const { transactions } = readResponse(responseTo('01-b1-paid', decidedAs(decision)))
      expect(transactions[0]?.status?.status).toBe(status)
      expect(transactions[0]?.pricing).toBeUndefined()
    }
  })

  test('a quote has a price and its own status', () => {
    const { transactions } = readResponse(responseTo('01-b1-paid', decidedAs(paid('1', money, { status: 'B' }))))
    expect(transactions[0]).toMatchObject({ status: { status: 'B' }, pricing: { totalPaidCents: 1041 } })
  })
})

describe('messages', () => {
  test('longer than a line go on in the next, in upper case, without accents, nine lines at most', () => {
    const messages = [
      { qualifier: '10', text: '20260207' },
      { qualifier: '01', text: 'Prior authorization required – prescriber to call the help desk of the plan' },
      { qualifier: '01', text: 'Prénom “refusé”' },
      ...Array.from({ length: 12 }, (_, at) => ({ qualifier: '02', text: `line ${at}` })),
    ]
    const bytes = responseTo('01-b1-paid', decidedAs(rejected('1', ['75'], { messages })))
    const lines = readResponse(bytes).transactions[0]?.status?.messages
    expect(lines?.slice(0, 3)).toEqual([
      { qualifier: '01', text: 'PRIOR AUTHORIZATION REQUIRED -', continues: '+' },
      { qualifier: '02', text: 'PRESCRIBER TO CALL THE HELP DESK OF THE', continues: '+' },
      { qualifier: '03', text: 'PLAN' },
    ])
    expect(lines?.[3]).toEqual({ qualifier: '04', text: 'PRENOM "REFUSE"' })
    expect(lines?.map(({ qualifier }) => qualifier).join(' ')).toBe('01 02 03 04 05 06 07 08 09 10')
    expect(lines?.at(-1)).toEqual({ qualifier: '10', text: '20260207' })
  })

  test('of any text can be sent and are read back in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ qualifier: fc.constant('01'), text: fc.string({ maxLength: 200, unit: 'binary' }) })),
        (messages) => {
          const bytes = responseTo('01-b1-paid', decidedAs(rejected('1', ['75'], { messages })))
          const read = readResponse(bytes)
          expect(read.transactions[0]?.issues).toEqual([])
          for (const { text = '' } of read.transactions[0]?.status?.messages ?? [])
            expect(text.length).toBeLessThanOrEqual(40)
        },
      ),
    )
  })
})

const amount = fc.integer({ min: 0, max: 900_000 })
const often = fc.oneof(fc.constant(0), amount)

const anyMoney: fc.Arbitrary<Money> = fc
  .record({
    ingredientCostCents: amount,
    dispensingFeeCents: often,
    flatTaxCents: often,
    percentageTaxCents: often,
    percentageTaxRatePpm: fc.option(fc.integer({ min: 1, max: 200_000 })),
    percentageTaxBasis: fc.option(fc.constantFrom('02', '03')),
    incentiveCents: often,
    professionalFeeCents: often,
    otherAmounts: fc.array(fc.record({ qualifier: fc.constantFrom('01', '04', '99'), amountCents: amount }), {
      maxLength: 3,
    }),
    otherPayerCents: often,
    genericSavingsCents: often,
    accumulatedDeductibleCents: fc.option(amount),
    patient: fc.record({
      deductibleCents: often,
      copayCents: often,
      coinsuranceCents: often,
      overMaximumCents: often,
      processorFeeCents: often,
      salesTaxCents: often,
      networkCents: often,
      brandCents: often,
      nonPreferredCents: often,
      brandNonPreferredCents: often,
      gapCents: often,
      assistanceCents: often.map((cents) => 0 - cents),
    }),
  })
  .map(moneyOf)

test('whatever the money, the sums of the standard hold on the bytes of the answer', () => {
  fc.assert(
    fc.property(anyMoney, (money) => {
      const p = readResponse(responseTo('01-b1-paid', decidedAs(paid('1', money)))).transactions[0]!.pricing!
      const sum = (...parts: (number | undefined)[]) => parts.reduce((total: number, cents) => total + (cents ?? 0), 0)
      const others = sum(...(p.otherAmountsPaid ?? []).map(({ amountCents }) => amountCents))
      const taxes = sum(p.flatSalesTaxPaidCents, p.percentageSalesTaxPaidCents)
      const paidFor = sum(
        p.ingredientCostPaidCents,
        p.dispensingFeePaidCents,
        p.incentivePaidCents,
        p.professionalServiceFeePaidCents,
      )
      expect(p.totalPaidCents).toBe(paidFor + others + taxes - p.patientPayCents! - (p.otherPayerRecognizedCents ?? 0))
      expect(p.patientPayCents).toBe(
        sum(
          p.deductibleCents,
          p.copayCents,
          p.coinsuranceCents,
          p.overMaximumCents,
          p.processorFeeCents,
          p.patientSalesTaxCents,
          p.networkSelectionCents,
          p.brandSelectionCents,
          p.nonPreferredSelectionCents,
          p.brandNonPreferredSelectionCents,
          p.coverageGapCents,
          p.healthPlanAssistanceCents,
        ),
      )
      expect(p.percentageSalesTaxRate ?? null).toBe(money.percentageTaxRatePpm)
    }),
  )
})

test('an amount beyond eight digits is told before it is paid', () => {
  const money = moneyOf({ ingredientCostCents: 100_000_000 })
  const request = readRequest(pair('01-b1-paid').request)
  const answers = [decidedAs(paid('1', money))]
  const written = writeResponse(respond({ request, headerStatus: 'A', answers, helpDesk: null })) as readonly unknown[]
  expect(isIssue(written[0])).toBe(true)
})

describe('what is refused for its form', () => {
  const answerOf = (bytes: Uint8Array) => {
    const request = readRequest(bytes)
    const { headerStatus, asks } = liveRequest(request)
    const answers = asks.map(
      (ask): LiveAnswer => ({ kind: 'refused', rejects: ask.kind === 'refuse' ? ask.rejects : ['99'] }),
    )
    return writeResponse(respond({ request, headerStatus, answers, helpDesk: '8005550100' }))
  }

  test('any bytes get an answer that can be read', () => {
    const good = Buffer.from(pair('01-b1-paid').request)
    const spoilt = fc
      .tuple(fc.nat(400), fc.uint8Array({ maxLength: 5 }), fc.nat(40))
      .map(([at, bytes, gone]) => Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + gone)]))
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const written = answerOf(bytes)
        expect(written).toBeInstanceOf(Uint8Array)
        const read = readResponse(written as Uint8Array)
        expect(read.transactions.length).toBeGreaterThan(0)
        for (const { status } of read.transactions) {
          expect(status?.status).toBe('R')
          expect(status?.rejects?.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a qualifier that does not fit is not echoed, and the claim is answered all the same', () => {
    const text = Buffer.from(pair('01-b1-paid').request).toString('latin1').replace('EM1', 'EM 1')
    const read = readResponse(answerOf(Buffer.from(text, 'latin1')) as Uint8Array)
    expect(read.transactions[0]).toMatchObject({ status: { status: 'R' } })
    expect(read.transactions[0]?.claim).toBeUndefined()
  })

  test('the prescription number is echoed as it came, zeros and all', () => {
    const text = Buffer.from(pair('01-b1-paid').request).toString('latin1').replace('D21000001', 'D20001000001')
    const read = readResponse(answerOf(Buffer.from(text, 'latin1')) as Uint8Array)
    expect(read.transactions[0]?.claim?.prescriptionNumber).toBe('0001000001')
  })
})
