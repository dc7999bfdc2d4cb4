import type { Balance, DrugFacts, Facts, PastFill, PersonFacts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import { lookUpsOf } from '@mortar/canonical/claim/look-ups'
import type { Billing } from '@mortar/canonical/claim/request'
import type { PlanCatalog, PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import type { Reference } from '@mortar/canonical/site/reference'
import type { PlainDate } from '@mortar/values/dates'
import { parseUnitPrice } from '@mortar/values/unit-price'
import type { Given } from './case-line.ts'
import { centsOf, maybeDay, milliOf, readValue } from './given-values.ts'
import type { Memory } from './memory.ts'

/** What cases are decided in. */
export interface World {
  readonly plans: PlanCatalog
  readonly plan: PlanSnapshot
  readonly reference: Reference
}

/** The facts a case gives, on top of what its earlier claims left behind. */
export const factsOf = (world: World, given: Given, asked: Billing, claimNumber: string): Facts => {
  const { one, all } = given
  const { header } = asked
  const { ndc11s } = lookUpsOf({ kind: 'rebill', ...asked })
  const drugs = ndc11s.flatMap((ndc) => world.reference.drugs.get(ndc) ?? [])
  const pharmacy = world.reference.pharmacies.get(header.pharmacyId)
  const prescriber = world.reference.prescribers.get(asked.prescriberId ?? '')
  return {
    claimNumber,
    decidedOn: (one('decided') ?? header.serviceOn) as PlainDate,
    plans: world.plans,
    people: one('nobody') ? [] : peopleOf(world, given),
    balances: balancesOf(given, header.serviceOn),
    counters: all('counter').map((text) => ({ key: text.split('@')[0]!, used: Number(text.split('@')[1]) })),
    drugs: drugs.map((drug) => ({ ...withFields(drug, 'drug', given), prices: pricesOf(drug, given) })),
    pharmacy: pharmacy ? withFields(pharmacy, 'pharmacy', given) : null,
    prescriber: prescriber ? withFields(prescriber, 'prescriber', given) : null,
    history: all('past').map((text) => fillOf(text, world, asked)),
    priorAuths: all('pa').map(priorAuthOf),
    earlier: [],
  }
}

/** What the earlier claims of a case left, beside what the case gives itself. */
export const remembering = (facts: Facts, memory: Memory, asked: Billing): Facts => ({
  ...facts,
  balances: [...facts.balances, ...memory.balances],
  counters: [...memory.counters, ...facts.counters],
  history: [...memory.history, ...facts.history].sort((a, b) => (a.serviceOn < b.serviceOn ? 1 : -1)),
  earlier: memory.earlier.filter(
    ({ billing }) =>
      billing.dispensed.prescriptionNumber === asked.dispensed.prescriptionNumber &&
      billing.header.pharmacyId === asked.header.pharmacyId,
  ),
})

const memberKey = 'CASE0001-01'

/** The member, and with `family` others of the household. */
function peopleOf({ plan }: World, given: Given): PersonFacts[] {
  const { one, all } = given
  const self: PersonFacts = {
    memberKey,
    familyId: 'CASE0001',
    personCode: '01',
    relationship: 'self',
    firstName: 'Pat',
    lastName: 'Sample',
    birthOn: (one('born') ?? '1970-02-15') as PlainDate,
    sex: (one('sex') ?? 'M') as 'M',
    coverages: [
      {
        planCode: one('plan') ?? plan.codes[0]!,
        groupNumber: one('group') ?? null,
        effectiveOn: (one('since') ?? '2020-01-01') as PlainDate,
        terminatedOn: maybeDay(one('until')),
        knownOn: maybeDay(one('known')),
        premiumPaidThroughOn: maybeDay(one('premium_paid')),
        lowIncomeLevel: (one('lis') ?? null) as '1' | null,
        replacedByCardholderId: one('replaced_by') ?? null,
      },
    ],
    lockIns: all('lock').map((text) => {
      const [kind, providerId = ''] = text.split('/')
      return { kind: kind as 'pharmacy', providerId, fromOn: '2020-01-01' as PlainDate, toOn: null, deaSchedules: null }
    }),
    otherCoverages: one('other_insurance') ? [otherInsurance] : [],
    stays: all('stay').map((kind) => ({ kind: kind as 'hospice', fromOn: '2020-01-01' as PlainDate, toOn: null })),
    diedOn: maybeDay(one('died')),
  }
  const others = Array.from({ length: Number(one('family') ?? 1) - 1 }, (_, at) => ({
    ...self,
    memberKey: `CASE0001-0${at + 2}`,
    personCode: `0${at + 2}`,
    relationship: 'child' as const,
    firstName: `Kim${at}`,
    birthOn: (one('twin') ? self.birthOn : `20${10 + at}-05-05`) as PlainDate,
  }))
  return [self, ...others]
}

const otherInsurance = {
  coverageType: '01',
  bin: '990099',
  processorControlNumber: 'SECOND',
  cardholderId: 'SEC0001',
  groupNumber: 'SECGRP',
  personCode: '01',
  relationship: 'self',
  helpDesk: '8005550199',
  effectiveOn: '2020-01-01' as PlainDate,
  terminatedOn: null,
} as const

/** `used.deductible=100.00` of the member, `family.deductible=880.00` of somebody else in the family; `@0` for another year. */
const balancesOf = ({ keys, one }: Given, on: string): Balance[] =>
  keys.flatMap((key) => {
    const parts = /^(used|family|outside)\.([a-z-]+?)(?:\.([a-z-]+))?(?:@(\d+))?$/.exec(key)
    if (!parts) return []
    return {
      memberKey: parts[1] === 'family' ? 'CASE0001-02' : memberKey,
      accumulator: parts[2] as Balance['accumulator'],
      name: parts[3] ?? '',
      network: parts[1] === 'outside' ? 'out' : 'in',
      planYear: parts[4] === undefined ? Number(on.slice(0, 4)) : Number(parts[4]),
      amountCents: centsOf(one(key)!),
    } satisfies Balance
  })

/** `drug.deaSchedule=2`: any field of a fact by its own name. */
function withFields<Fact extends object>(fact: Fact, prefix: string, { keys, one }: Given): Fact {
  const changes = keys
    .filter((key) => key.startsWith(`${prefix}.`))
    .map((key) => {
      const name = key.slice(prefix.length + 1)
      const value = readValue(one(key)!)
      const before = (fact as Record<string, unknown>)[name]
      return [name, Array.isArray(before) && !Array.isArray(value) ? [value] : asBefore(before, value, name)]
    })
  return { ...fact, ...Object.fromEntries(changes) }
}

/** Codes that look like numbers stay text. */
const asBefore = (before: unknown, value: unknown, name: string): unknown =>
  typeof value === 'number' && (typeof before === 'string' || name === 'deaSchedule') ? String(value) : value

/** `awp=10.00`: the price of a unit, in the place of what the drug file says. */
function pricesOf(drug: DrugFacts, { one }: Given): DrugFacts['prices'] {
  const lists = ['awp', 'wac', 'nadac', 'aac', 'ful', 'asp'] as const
  const given = lists.flatMap((list) => {
    const price = one(list)
    if (price === undefined) return []
    return {
      list,
      unitPriceMicro: parseUnitPrice(price) as number,
      fromOn: '2000-01-01' as PlainDate,
      toOn: null,
      source: 'case',
    }
  })
  return given.length > 0 ? given : drug.prices
}

/** `past=2026-01-15/30/30`, and further ndc, prescription, pharmacy, prescriber, P or C, copay; a dash for the claim's own. */
function fillOf(text: string, world: World, asked: Billing): PastFill {
  const [on = '', quantity = '30', days = '30', ndc, rx, pharmacy, prescriber, status, copay] = text
    .split('/')
    .map((part) => (part === '-' ? undefined : part))
  const ndc11 = ndc ?? asked.dispensed.productId
  const drug = world.reference.drugs.get(ndc11)!
  const pharmacyNpi = pharmacy ?? asked.header.pharmacyId
  return {
    claimNumber: `PAST-${text}`,
    memberKey,
    serviceOn: on as PlainDate,
    ndc11,
    genericCode: drug.genericCode,
    ingredients: drug.ingredients,
    drugClass: drug.drugClass,
    tags: drug.tags,
    quantityMilli: milliOf(quantity),
    daysSupply: Number(days),
    strengthMilli: drug.strengthMilli,
    strengthUnit: drug.strengthUnit,
    prescriptionNumber: rx ?? asked.dispensed.prescriptionNumber,
    fillNumber: 0,
    pharmacyNpi,
    pharmacyChain: world.reference.pharmacies.get(pharmacyNpi)?.chainCode ?? null,
    prescriberNpi: prescriber ?? asked.prescriberId,
    dispensingStatus: status === 'P' || status === 'C' ? status : null,
    copayCents: copay === undefined ? 0 : centsOf(copay),
  }
}

/** `pa=77001/approved/ndc:00074055402/2026-01-01/2026-12-31/quantity-limit+step-therapy/2/12`: per day, fills. */
function priorAuthOf(text: string): PriorAuthFacts {
  const [number = '', status, drug = '', from, to, lifts = '', perDay = '', fills = ''] = text.split('/')
  return {
    number,
    memberKey,
    drug,
    status: status as 'approved',
    effectiveOn: (from || '2020-01-01') as PlainDate,
    expiresOn: (to || '2030-12-31') as PlainDate,
    pharmacyNpi: null,
    prescriberNpi: null,
    lifts: lifts === '' ? [] : lifts.split('+'),
    quantityPerDayMilli: perDay === '' ? null : milliOf(perDay),
    fillsAllowed: fills === '' ? null : Number(fills),
    quantityAllowedMilli: null,
  }
}
