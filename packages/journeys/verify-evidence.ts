import { auditDetails, type EvidenceLink, evidenceLinks } from '@mortar/store/claims/evidence-chains'
import { type Database, withTenantReadOnly } from '@mortar/store/database'
import { hashOf } from './claims/evidence.ts'
import { headsNoted, type NotedHead } from './claims/note-heads.ts'

/** Why a link is not what it must be. */
export type LinkFault = 'changed' | 'not-on-the-one-before' | 'missing' | 'cut-off'

/** The first link that is broken, in the order of the numbers of the evidence; null for one that is not there. */
export interface BrokenLink {
  readonly evidenceNo: number | null
  readonly chainId: string
  /** Its place in the chain, from 0. */
  readonly chainAt: number
  readonly fault: LinkFault
}

/** What walking the evidence found. */
export interface EvidenceVerdict {
  readonly links: number
  readonly chains: number
  /** How many chains have no broken link. */
  readonly wholeChains: number
  readonly brokenChains: number
  /** Chains whose end was noted in the audit log. What came after the last note, or was never noted, has no witness. */
  readonly notedChains: number
  readonly broken?: BrokenLink
}

/**
 * Walks every chain of evidence of live claims: each link's hash is of its body and the hash of the link before it, the first stands on
 * zeros, none is missing between, and each chain is at least as long as was noted in the audit log, with the hash noted. One moment is
 * seen: claims go on meanwhile.
 */
export const verifyEvidence = (db: Database, tenantId: string): Promise<EvidenceVerdict> =>
  withTenantReadOnly(db, tenantId, async (tx) => {
    const notes = notesOf(await auditDetails<{ heads: readonly NotedHead[] }>(tx, headsNoted))
    const chains = new Map<string, Walk>()
    for await (const link of evidenceLinks(tx)) {
      const walk = chains.get(link.chainId) ?? newWalk()
      chains.set(link.chainId, walk)
      step(walk, link, notes.get(link.chainId))
    }
    for (const [chainId, heads] of notes) endOf(chains, chainId, heads)
    return told(chains, notes.size)
  })

interface Walk {
  links: number
  hash: Uint8Array
  /** Where the next link stands when none is missing. */
  next: number
  broken: BrokenLink | undefined
}

type Notes = ReadonlyMap<number, string>

const newWalk = (): Walk => ({ links: 0, hash: new Uint8Array(32), next: 0, broken: undefined })

/** By chain, the hash that was noted for each length. */
const notesOf = (details: readonly { readonly heads: readonly NotedHead[] }[]): Map<string, Map<number, string>> => {
  const notes = new Map<string, Map<number, string>>()
  for (const { chainId, links, hash } of details.flatMap(({ heads }) => heads)) {
    notes.set(chainId, (notes.get(chainId) ?? new Map()).set(links, hash))
  }
  return notes
}

/** Walks on by one link. After the first that is broken the rest of the chain is only counted. */
const step = (walk: Walk, link: EvidenceLink, notes: Notes | undefined): void => {
  const fault = walk.broken ? undefined : faultOf(walk, link, notes)
  if (fault) walk.broken = brokenAt(walk, link, fault)
  walk.links += 1
  walk.hash = link.hash
  walk.next = link.chainAt + 1
}

const faultOf = (walk: Walk, { chainAt, previousHash, hash, body }: EvidenceLink, notes: Notes | undefined) => {
  if (chainAt !== walk.next) return 'missing'
  if (Buffer.compare(previousHash, walk.hash) !== 0) return 'not-on-the-one-before'
  if (Buffer.compare(hash, hashOf(previousHash, body)) !== 0) return 'changed'
  const noted = notes?.get(chainAt + 1)
  return noted === undefined || noted === hash.toString('hex') ? undefined : 'changed'
}

const brokenAt = ({ next }: Walk, { evidenceNo, chainId, chainAt }: EvidenceLink, fault: LinkFault): BrokenLink =>
  fault === 'missing' ? { evidenceNo: null, chainId, chainAt: next, fault } : { evidenceNo, chainId, chainAt, fault }

/** A chain that is shorter than it was noted is cut off; one that is not there at all as well. */
const endOf = (chains: Map<string, Walk>, chainId: string, heads: Notes): void => {
  const walk = chains.get(chainId) ?? newWalk()
  chains.set(chainId, walk)
  if (!walk.broken && walk.next < Math.max(...heads.keys()))
    walk.broken = { evidenceNo: null, chainId, chainAt: walk.next, fault: 'cut-off' }
}

const told = (chains: ReadonlyMap<string, Walk>, notedChains: number): EvidenceVerdict => {
  const walks = [...chains.values()]
  const broken = walks.flatMap((walk) => walk.broken ?? []).sort(byNumber)
  return {
    links: walks.reduce((sum, { links }) => sum + links, 0),
    chains: walks.length,
    wholeChains: walks.length - broken.length,
    brokenChains: broken.length,
    notedChains,
    ...(broken[0] && { broken: broken[0] }),
  }
}

const byNumber = (one: BrokenLink, other: BrokenLink): number =>
  (one.evidenceNo ?? Number.MAX_SAFE_INTEGER) - (other.evidenceNo ?? Number.MAX_SAFE_INTEGER)
