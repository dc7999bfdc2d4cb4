import type { Decision } from '@mortar/canonical/claim/decision'
import type { DrugFacts, Facts, PastFill, PersonFacts } from '@mortar/canonical/claim/facts'
import type { BillRequest } from '@mortar/canonical/claim/request'
import type { PlanCatalog } from '@mortar/canonical/plan/snapshot'
import type { Reference } from '@mortar/canonical/site/reference'
import { planCatalogOf } from '@mortar/canonical/site/site'
import { adjudicate } from '@mortar/engine/adjudicate/adjudicate'
import { readSiteFolder } from '@mortar/journeys/apply'
import { day, later } from '@mortar/testkit/days'
import { families, memberIdOf, type Person } from '@mortar/testkit/people'
import { type Random, random } from '@mortar/testkit/random'

/** What `bench claims -- engine` is told. */
export interface EngineBench {
  readonly claims: number
  readonly rounds: number
  /** Past fills of each person. */
  readonly fills: number
}

interface Ready {
  readonly request: BillRequest
  readonly facts: Facts
}

/**
 * The engine alone, on one core: claims of the demo's people against its commercial plan, each with a family, balances and a year of fills,
 * all facts in memory before the clock starts. Prints decisions a second for each round and how the claims came out.
 */
export const benchEngine = async ({ claims, rounds, fills }: EngineBench): Promise<void> => {
  const { site } = await readSiteFolder('sites/demo')
  const world = { plans: planCatalogOf(site!), reference: site!.reference, fills }
  const ready = readyClaims(claims, world)
  const rates: number[] = []
  for (let round = -1; round <= rounds; round += 1) {
    const tally = new Map<string, number>()
    const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()]
    for (const { request, facts } of ready) count(tally, adjudicate(request, facts))
    const wallMs = performance.now() - startedAt
    const cpu = process.cpuUsage(cpuBefore)
    // On a shared machine the clock on the wall counts other people's work too; what one core does is CPU time.
    const rate = Math.round((claims * 1e6) / (cpu.user + cpu.system))
    // The first two rounds only warm up.
    if (round === -1) console.log(`${claims} claims, ${fills} past fills each: ${told(tally)}`)
    else if (round > 0) {
      rates.push(rate)
      console.log(
        `round ${round}  ${perSecond(rate)} of CPU, ${perSecond((claims * 1000) / wallMs)} by the clock on the wall`,
      )
    }
  }
  const median = rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)]!
  console.log(
    `engine alone, one core: median ${perSecond(median)}, from ${perSecond(rates[0]!)} to ${perSecond(rates.at(-1)!)} (to reach: 50,000)`,
  )
}

const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en-US')} decisions/s`

const count = (tally: Map<string, number>, decision: Decision): void => {
  const name = decision.kind === 'rejected' ? `R ${decision.rejects[0]?.code}` : decision.status
  tally.set(name, (tally.get(name) ?? 0) + 1)
}

const told = (tally: ReadonlyMap<string, number>): string =>
  [...tally]
    .sort((a, b) => b[1] - a[1])
    .map(([name, times]) => `${name} ${times}`)
    .join(', ')

interface World {
  readonly plans: PlanCatalog
  readonly reference: Reference
  readonly fills: number
}

function readyClaims(claims: number, world: World): Ready[] {
  const chance = random('engine bench')
  const groups = families({ random: chance.fork('people'), count: 2_000, effectiveOn: day('2025-01-01') }).map(
    (family) => family.map((person) => ({ ...person, planCode: 'RXGOLD' })),
  )
  const drugs = [...world.reference.drugs.values()].filter((drug) => drug.deaSchedule === null && drug.tags.length < 2)
  return Array.from({ length: claims }, (_, number) =>
    readyClaim({ number, family: chance.pick(groups), drug: chance.pick(drugs), drugs, chance, world }),
  )
}

interface Making {
  readonly number: number
  readonly family: readonly Person[]
  readonly drug: DrugFacts
  readonly drugs: readonly DrugFacts[]
  readonly chance: Random
  readonly world: World
}

function readyClaim({ number, family, drug, drugs, chance, world }: Making): Ready {
  const person = chance.pick(family)
  const on = later(day('2026-06-01'), chance.below(90))
  const pharmacy = chance.pick([...world.reference.pharmacies.values()].slice(0, 40))
  const prescriber = chance.pick([...world.reference.prescribers.values()])
  const past = Array.from({ length: world.fills }, (_, at) =>
    fillOf({ person, drug: chance.pick(drugs), on: later(on, -20 - at * 25), pharmacyNpi: pharmacy.npi, at }),
  )
  const price = drug.prices.find((each) => each.list === 'awp')?.unitPriceMicro ?? 1_000_000
  const quantityMilli = drug.packageQuantityMilli ?? 30_000
  const costCents = Math.max(1, Math.round((price * quantityMilli) / 10_000_000))
  const request: BillRequest = {
    kind: 'bill',
    purpose: 'pay',
    header: {
      bin: '990011',
      processorControlNumber: 'RXDEMO',
      pharmacyIdQualifier: '01',
      pharmacyId: pharmacy.npi,
      serviceOn: on,
      vendorId: 'BENCH',
    },
    insurance: {
      cardholderId: person.cardholderId,
      groupNumber: person.groupId,
      personCode: person.personCode,
      relationship: null,
      eligibilityClarification: null,
    },
    patient: {
      birthOn: person.birthOn,
      sex: person.sex,
      firstName: person.firstName,
      lastName: person.lastName,
      residence: '1',
      placeOfService: null,
      pregnant: false,
    },
    dispensed: {
      prescriptionNumber: String(7_000_000 + number),
      fillNumber: 0,
      productQualifier: '03',
      productId: drug.ndc11,
      quantityMilli,
      daysSupply: 30,
      compoundCode: '1',
      dawCode: drug.product === 'brand' && drug.multiSource ? '1' : '0',
      writtenOn: later(on, -3),
      refillsAuthorized: 5,
      origin: '3',
      clarifications: [],
      quantityPrescribedMilli: null,
      otherCoverage: '0',
      unit: drug.unit,
      levelOfService: null,
      priorAuthType: null,
      priorAuthNumber: null,
      dispensingStatus: null,
      quantityIntendedMilli: null,
      daysSupplyIntended: null,
      associatedPrescriptionNumber: null,
      associatedPrescriptionOn: null,
      delayReason: null,
      serialNumber: null,
      pharmacyServiceType: '1',
    },
    prescriberIdQualifier: '01',
    prescriberId: prescriber.npi,
    price: {
      ingredientCostCents: costCents,
      dispensingFeeCents: 200,
      professionalFeeCents: null,
      patientPaidCents: null,
      incentiveCents: null,
      otherAmounts: [],
      flatTaxCents: null,
      percentageTaxCents: null,
      percentageTaxRatePpm: null,
      percentageTaxBasis: null,
      usualAndCustomaryCents: costCents + 1_000,
      grossAmountDueCents: costCents + 200,
      basisOfCost: '01',
    },
    compound: null,
    otherPayers: [],
    professionalServices: [],
    diagnoses: [],
  }
  const facts: Facts = {
    claimNumber: `2606${String(number).padStart(10, '0')}`,
    decidedOn: on,
    plans: world.plans,
    people: family.map(personOf),
    balances: family.map((each) => ({
      memberKey: memberIdOf(each),
      accumulator: 'out-of-pocket' as const,
      name: '',
      network: 'in' as const,
      planYear: 2026,
      amountCents: chance.below(300_000),
    })),
    counters: [],
    drugs: [drug],
    pharmacy,
    prescriber,
    history: past,
    priorAuths: [],
    earlier: [],
  }
  return { request, facts }
}

const personOf = (person: Person): PersonFacts => ({
  memberKey: memberIdOf(person),
  familyId: person.cardholderId,
  personCode: person.personCode,
  relationship: ({ '01': 'self', '02': 'spouse', '03': 'child' } as const)[person.relationshipCode],
  firstName: person.firstName,
  lastName: person.lastName,
  birthOn: person.birthOn,
  sex: person.sex,
  coverages: [
    {
      planCode: person.planCode,
      groupNumber: person.groupId,
      effectiveOn: person.effectiveOn,
      terminatedOn: null,
      knownOn: person.effectiveOn,
      premiumPaidThroughOn: null,
      lowIncomeLevel: null,
      replacedByCardholderId: null,
    },
  ],
  lockIns: [],
  otherCoverages: [],
  stays: [],
  diedOn: null,
})

interface Filled {
  readonly person: Person
  readonly drug: DrugFacts
  readonly on: PastFill['serviceOn']
  readonly pharmacyNpi: string
  readonly at: number
}

const fillOf = ({ person, drug, on, pharmacyNpi, at }: Filled): PastFill => ({
  claimNumber: `PAST${at}`,
  memberKey: memberIdOf(person),
  serviceOn: on,
  ndc11: drug.ndc11,
  genericCode: drug.genericCode,
  ingredients: drug.ingredients,
  drugClass: drug.drugClass,
  tags: drug.tags,
  quantityMilli: 30_000,
  daysSupply: 30,
  strengthMilli: drug.strengthMilli,
  strengthUnit: drug.strengthUnit,
  prescriptionNumber: String(6_000_000 + at),
  fillNumber: 0,
  pharmacyNpi,
  pharmacyChain: null,
  prescriberNpi: null,
  dispensingStatus: null,
  copayCents: 500,
})
