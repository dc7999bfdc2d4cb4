import type {
  Balance,
  Counter,
  DrugFacts,
  EarlierDecision,
  Facts,
  PastFill,
  PersonFacts,
  PriorAuthFacts,
} from '@mortar/canonical/claim/facts'
import type { EarlierReport } from '@mortar/canonical/claim/report-request'
import type { Billing, ClaimRequest } from '@mortar/canonical/claim/request'
import { type FillRow, fillRow } from '@mortar/store/claims/fill-row'
import type { PlainDate } from '@mortar/values/dates'
import { drugsOf, pharmacyOf, prescriberOf, type World } from './world.ts'

/** A decision of before, by its number. */
export interface KnownEarlier {
  readonly decisionNo: number
  readonly reversedBy: string | null
}

/**
 * The facts of a decision as they are kept: what the store knew, in full; of the site only its version, for its plans, products,
 * pharmacies and prescribers are found there again.
 */
export interface SavedFacts {
  readonly claimNumber: string
  readonly decidedOn: string
  readonly people: readonly PersonFacts[]
  readonly balances: readonly Balance[]
  readonly counters: readonly Counter[]
  readonly history: readonly FillRow[]
  readonly priorAuths: readonly PriorAuthFacts[]
  readonly earlier: readonly KnownEarlier[]
  /** Only a report has them. */
  readonly reports?: readonly EarlierReport[]
}

/** The engine's facts from those kept. `earlierOf` gives the decision of a number. */
export const factsFrom = (
  saved: SavedFacts,
  request: ClaimRequest,
  world: World,
  earlierOf: (known: KnownEarlier) => EarlierDecision,
): Facts => ({
  claimNumber: saved.claimNumber,
  decidedOn: saved.decidedOn as PlainDate,
  plans: world.plans,
  people: saved.people,
  balances: saved.balances,
  counters: saved.counters,
  drugs: drugsOf(world, ndcsOf(request)),
  pharmacy: pharmacyOf(world, request.header),
  prescriber: prescriberOf(world, 'prescriberId' in request ? request.prescriberId : null),
  history: historyOf(saved.history, world),
  priorAuths: saved.priorAuths,
  earlier: saved.earlier.map(earlierOf),
  ...(saved.reports === undefined ? {} : { reports: saved.reports }),
})

const ndcsOf = (request: ClaimRequest): string[] => {
  if (request.kind !== 'bill' && request.kind !== 'rebill' && request.kind !== 'prior-auth') return []
  const ingredients = request.compound?.ingredients ?? []
  return [request.dispensed.productId, ...ingredients.flatMap(({ ndc11 }) => ndc11 ?? [])]
}

/** Most fills of a person come from one pharmacy: it is looked up when it is another than that of the fill before. */
const historyOf = (fills: readonly FillRow[], { reference }: World): PastFill[] => {
  let npi: string | undefined
  let chain: string | null = null
  return fills.map((fill) => {
    if (fill.pharmacyNpi !== npi) {
      npi = fill.pharmacyNpi
      chain = reference.pharmacies.get(npi)?.chainCode ?? null
    }
    return pastFillOf(fill, reference.drugs.get(fill.ndc11), chain)
  })
}

/** A fill with what the reference says of its product. A compound has no code of its own. */
const pastFillOf = (fill: FillRow, drug: DrugFacts | undefined, pharmacyChain: string | null): PastFill => {
  // Named one by one: a copy of all is several times slower, and history is long.
  return {
    claimNumber: fill.claimNumber,
    memberKey: fill.memberKey,
    serviceOn: fill.serviceOn as PlainDate,
    ndc11: fill.ndc11,
    quantityMilli: fill.quantityMilli,
    daysSupply: fill.daysSupply,
    prescriptionNumber: fill.prescriptionNumber,
    fillNumber: fill.fillNumber,
    pharmacyNpi: fill.pharmacyNpi,
    prescriberNpi: fill.prescriberNpi,
    dispensingStatus: fill.dispensingStatus,
    copayCents: fill.copayCents,
    genericCode: drug?.genericCode ?? `compound ${fill.prescriptionNumber}`,
    ingredients: drug?.ingredients ?? [],
    drugClass: drug?.drugClass ?? '',
    tags: drug?.tags ?? [],
    strengthMilli: drug?.strengthMilli ?? null,
    strengthUnit: drug?.strengthUnit ?? null,
    pharmacyChain,
  }
}

/** What a paid billing adds to the history. */
export const fillOf = (
  billing: Billing,
  facts: Pick<Facts, 'pharmacy'>,
  { claimNumber, memberKey, copayCents }: { claimNumber: string; memberKey: string; copayCents: number },
): FillRow =>
  fillRow({
    claimNumber,
    memberKey,
    serviceOn: billing.header.serviceOn,
    ndc11: billing.dispensed.productId,
    quantityMilli: billing.dispensed.quantityMilli,
    daysSupply: billing.dispensed.daysSupply,
    prescriptionNumber: billing.dispensed.prescriptionNumber,
    fillNumber: billing.dispensed.fillNumber,
    pharmacyNpi: facts.pharmacy?.npi ?? billing.header.pharmacyId,
    prescriberNpi: billing.prescriberId,
    dispensingStatus: billing.dispensed.dispensingStatus,
    copayCents,
  })
