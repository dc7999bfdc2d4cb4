import type { Decision } from '@mortar/canonical/claim/decision'
import { parseSite } from '@mortar/canonical/site/parse-site'
import type { Site } from '@mortar/canonical/site/site'
import { adjudicate } from '@mortar/engine/adjudicate/adjudicate'
import {
  type LoadedDecision,
  type LoadedEvidence,
  loadDecision,
  loadEvidence,
} from '@mortar/store/claims/load-decision'
import { loadEarlier } from '@mortar/store/claims/read-earlier'
import { type Tx, withTenantReadOnly } from '@mortar/store/database'
import { loadSiteFiles } from '@mortar/store/sites'
import type { PlainDate } from '@mortar/values/dates'
import { Fault } from '@mortar/values/issue'
import type { Ground } from '../ground.ts'
import { bodyOf, earlierOf } from './claim-body.ts'
import { type Case, hashOf, unpackEvidence } from './evidence.ts'
import { textOfDecision } from './pack-trace.ts'
import { factsFrom } from './saved-facts.ts'
import { worldOf } from './world.ts'

/** A decision made again from what was kept. */
export interface MadeAgain {
  readonly decisionNo: number
  /** Whether it came out as the same bytes. */
  readonly same: boolean
  /** Whether the evidence is what its hash says. */
  readonly sealed: boolean
  readonly saved: Case
  readonly again: Decision
}

/** One that was asked for by its number, with its rows. */
export interface Recomputed extends MadeAgain {
  readonly loaded: LoadedDecision
}

/** Decides a claim again from its saved facts; undefined when there is no decision of that number. Reads only. */
export const recompute = (ground: Ground, decisionNo: number): Promise<Recomputed | undefined> =>
  withTenantReadOnly(ground.db, ground.tenantId, async (tx) => {
    const loaded = await loadDecision(tx, decisionNo)
    if (!loaded) return undefined
    const [made] = await makeAgain(tx, loaded, [unpackEvidence(loaded.evidence, loaded.frameEnds)[loaded.evidenceAt]!])
    return { ...made!, loaded }
  })

/** Decides every claim of a batch again, in their order; empty when there is no batch of that number. Reads only. */
export const recomputeBatch = (ground: Ground, evidenceNo: number): Promise<MadeAgain[]> =>
  withTenantReadOnly(ground.db, ground.tenantId, async (tx) => {
    const loaded = await loadEvidence(tx, evidenceNo)
    return loaded ? makeAgain(tx, loaded, unpackEvidence(loaded.evidence, loaded.frameEnds)) : []
  })

const makeAgain = async (tx: Tx, loaded: LoadedEvidence, cases: readonly Case[]): Promise<MadeAgain[]> => {
  const world = worldOf(await siteOf(tx, loaded.siteVersion))
  const numbers = cases.flatMap(({ facts }) => facts.earlier.map((each) => each.decisionNo))
  const rows = numbers.length === 0 ? [] : await loadEarlier(tx, numbers)
  const earlier = new Map(rows.map((row) => [row.decisionNo, row]))
  const sealed = Buffer.compare(hashOf(loaded.previousHash, loaded.evidence), loaded.evidenceHash) === 0
  return cases.map((saved) => {
    const facts = factsFrom(saved.facts, saved.request, world, ({ decisionNo, reversedBy }) => {
      const row = earlier.get(decisionNo)!
      return earlierOf(row.serviceOn as PlainDate, reversedBy, () => bodyOf(row))
    })
    const again = adjudicate(saved.request, facts)
    const same = textOfDecision(again) === textOfDecision(saved.decision)
    return { decisionNo: Number(saved.facts.claimNumber), same, sealed, saved, again }
  })
}

const sites = new Map<string, Site>()
const mostSites = 8

/** The site of a version, compiled again; a few are kept. */
const siteOf = async (tx: Tx, siteVersion: string): Promise<Site> => {
  const known = sites.get(siteVersion)
  if (known) return known
  const files = await loadSiteFiles(tx, siteVersion)
  const { site } = parseSite(files ?? new Map())
  if (!site) throw new Fault('site-not-applied')
  if (sites.size >= mostSites) sites.clear()
  sites.set(siteVersion, site)
  return site
}
