import type { Facts, PastFill, PersonFacts } from '@mortar/canonical/claim/facts'
import { lookUpsOf } from '@mortar/canonical/claim/look-ups'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { planCatalogOf } from '@mortar/canonical/site/site'
import { liveRequest } from '@mortar/mapping/live/request-in'
import { respond } from '@mortar/mapping/live/response-out'
import type { PlainDate } from '@mortar/values/dates'
import { readRequest, readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { writeResponse } from '@mortar/wire/ncpdp/write'
import { expect, test } from 'vitest'
import { type Memory, save } from '../cases/memory.ts'
import { adjudicate } from './adjudicate.ts'
import { demoSite } from './testing/demo-world.ts'

const site = demoSite()
const plans = planCatalogOf(site)

const day = (text: string) => text as PlainDate

/** The member of the sample messages, under both plans of the demo that they are sent to. */
const member: PersonFacts = {
  memberKey: 'DEMO00000001-01',
  familyId: 'DEMO00000001',
  personCode: '01',
  relationship: 'self',
  firstName: 'PAT',
  lastName: 'SAMPLE',
  birthOn: day('1970-02-15'),
  sex: 'M',
  coverages: ['PLAN001', 'PARTD'].map((planCode) => ({
    planCode,
    groupNumber: 'RXGRP1',
    effectiveOn: day('2025-01-01'),
    terminatedOn: null,
    knownOn: null,
    premiumPaidThroughOn: null,
    lowIncomeLevel: null,
    replacedByCardholderId: null,
  })),
  lockIns: [],
  otherCoverages: [
    {
      coverageType: '02',
      bin: '990099',
      processorControlNumber: 'SECOND',
      cardholderId: 'SEC0001',
      groupNumber: 'SECGRP',
      personCode: '01',
      relationship: 'self',
      helpDesk: '8005550199',
      effectiveOn: day('2026-01-01'),
      terminatedOn: day('2026-12-31'),
    },
  ],
  stays: [],
  diedOn: null,
}

/** The fill that sample 05 interacts with: methotrexate of another pharmacy and prescriber. */
const methotrexate: PastFill = {
  claimNumber: 'BEFORE',
  memberKey: member.memberKey,
  serviceOn: day('2026-01-20'),
  ndc11: '00990000019',
  genericCode: 'MTX25',
  ingredients: ['methotrexate'],
  drugClass: 'antimetabolite',
  tags: [],
  quantityMilli: 60_000,
  daysSupply: 30,
  strengthMilli: 2500,
  strengthUnit: 'mg',
  prescriptionNumber: '55',
  fillNumber: 0,
  pharmacyNpi: '2009000029',
  pharmacyChain: null,
  prescriberNpi: '2009000011',
  dispensingStatus: null,
  copayCents: 0,
}

function factsFor(request: ClaimRequest, memory: Memory, more: Partial<Facts>): Facts {
  const { cardholderId, pharmacyId, prescriberId, ndc11s } = lookUpsOf(request)
  return {
    claimNumber: `CLAIM${memory.earlier.length + 1}`,
    decidedOn: request.header.serviceOn,
    plans,
    people: cardholderId === 'DEMO00000001' ? [member] : [],
    balances: memory.balances,
    counters: memory.counters,
    drugs: ndc11s.flatMap((ndc) => site.reference.drugs.get(ndc) ?? []),
    pharmacy: site.reference.pharmacies.get(pharmacyId) ?? null,
    prescriber: site.reference.prescribers.get(prescriberId ?? '') ?? null,
    history: memory.history,
    priorAuths: [],
    earlier: memory.earlier,
    ...more,
  }
}

const usedDeductible = (['deductible', 'troop'] as const).map((accumulator) => ({
  memberKey: member.memberKey,
  accumulator,
  name: '',
  network: 'in' as const,
  planYear: 2026,
  amountCents: 51_500,
}))

/** Each pair with the samples that came before it, and what else is known. 23 is a question of authorization, another part's matter. */
const pairs: [name: string, after: string[], known: Partial<Facts>][] = [
  ['01-b1-paid', [], {}],
  ['02-b1-reject-75', [], {}],
  ['03-b1-reject-79', ['01-b1-paid'], {}],
  ['05-b1-dur-override-paid', [], { history: [methotrexate] }],
  ['06-b2-reversal', ['01-b1-paid'], {}],
  ['07-b2-reject-87', ['01-b1-paid'], {}],
  ['08-b1-compound', [], {}],
  ['09-b1-cob-occ2', [], {}],
  ['11-b1-cob-occ3-reject-13', [], {}],
  ['12-e1-eligibility', [], {}],
  ['13-e1-reject-52', [], {}],
  ['14-b3-rebill', ['01-b1-paid'], {}],
  ['16-b1-vaccine-ma', [], {}],
  ['17-b1-partd-straddle', [], { balances: usedDeductible }],
  ['22-b1-partial-fill-P', [], {}],
]

function answer(name: string, memory: Memory, more: Partial<Facts>) {
  const request = readRequest(pair(name).request)
  const ask = liveRequest(request).asks[0]!
  if (ask.kind !== 'decide') throw new Error(`${name} asks for no decision`)
  const facts = factsFor(ask.request, memory, more)
  const decision = adjudicate(ask.request, facts)
  const billing = ask.request.kind === 'bill' || ask.request.kind === 'rebill' ? ask.request : undefined
  const answers = [{ kind: 'decided' as const, decision }]
  const written = writeResponse(respond({ request, headerStatus: 'A', answers, helpDesk: null }))
  return { bytes: written as Uint8Array, memory: save(memory, billing, decision, facts) }
}

test.each(pairs)('%s is answered as its sample: status, rejects, every amount, Part D stages', (name, after, known) => {
  let memory: Memory = { balances: [], counters: [], history: [], earlier: [] }
  for (const each of after) memory = answer(each, memory, {}).memory
  const ours = readResponse(answer(name, memory, known).bytes).transactions[0]!
  const theirs = readResponse(pair(name).response).transactions[0]!
  expect(ours.pricing).toEqual(theirs.pricing)
  expect(ours.status?.status).toBe(theirs.status?.status)
  expect(ours.status?.rejects).toEqual(theirs.status?.rejects)
})
