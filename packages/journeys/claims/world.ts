import type { DrugFacts, PharmacyFacts, PrescriberFacts } from '@mortar/canonical/claim/facts'
import type { RequestHeader } from '@mortar/canonical/claim/request'
import type { PlanCatalog } from '@mortar/canonical/plan/snapshot'
import type { Reference } from '@mortar/canonical/site/reference'
import { planCatalogOf, type Site } from '@mortar/canonical/site/site'

/** What a site brings to a decision: its plans and what it knows of products, pharmacies and prescribers. */
export interface World {
  readonly plans: PlanCatalog
  readonly reference: Reference
  readonly pharmacyByNcpdpId: ReadonlyMap<string, PharmacyFacts>
  readonly prescriberByDea: ReadonlyMap<string, PrescriberFacts>
  /** How far back the plans look. */
  readonly lookBackDays: number
}

const worlds = new WeakMap<Site, World>()

/** The world of a site; made once for each. */
export const worldOf = (site: Site): World => {
  const known = worlds.get(site)
  if (known) return known
  const { reference } = site
  const made: World = {
    plans: planCatalogOf(site),
    reference,
    pharmacyByNcpdpId: byKey(reference.pharmacies.values(), ({ ncpdpId }) => ncpdpId),
    prescriberByDea: byKey(reference.prescribers.values(), ({ deaNumber }) => deaNumber),
    lookBackDays: Math.max(0, ...site.plans.map(({ snapshot }) => snapshot.lookBackDays)),
  }
  worlds.set(site, made)
  return made
}

const byKey = <Fact>(facts: Iterable<Fact>, keyOf: (fact: Fact) => string | null): Map<string, Fact> => {
  const found = new Map<string, Fact>()
  for (const fact of facts) {
    const key = keyOf(fact)
    if (key !== null) found.set(key, fact)
  }
  return found
}

/** The pharmacy of a request: by NPI, or by NCPDP id where it says so. */
export const pharmacyOf = (world: World, { pharmacyId, pharmacyIdQualifier }: RequestHeader): PharmacyFacts | null =>
  (/^0?7$/.test(pharmacyIdQualifier)
    ? world.pharmacyByNcpdpId.get(pharmacyId)
    : world.reference.pharmacies.get(pharmacyId)) ?? null

/** The prescriber of a request: by NPI or DEA number. */
export const prescriberOf = (world: World, id: string | null): PrescriberFacts | null =>
  id === null ? null : (world.reference.prescribers.get(id) ?? world.prescriberByDea.get(id) ?? null)

/** The products that the drug file knows, in the order named, each once. */
export const drugsOf = (world: World, ndcs: readonly string[]): DrugFacts[] => {
  const drugs: DrugFacts[] = []
  for (const ndc of ndcs) {
    const drug = world.reference.drugs.get(ndc)
    if (drug !== undefined && !drugs.includes(drug)) drugs.push(drug)
  }
  return drugs
}
