import { createHash, randomUUID } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Decision } from '@mortar/canonical/claim/decision'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { casesPerFrame } from '@mortar/store/claims/evidence-frames'
import { readFill } from '@mortar/store/claims/fill-row'
import type { Evidence } from '@mortar/store/claims/save'
import type { SavedFacts } from './saved-facts.ts'
import { type PackedDecision, unpackDecision, writeDecision } from './write-decision.ts'

/** All that one decision was made from, and the decision. */
export interface Case {
  readonly request: ClaimRequest
  readonly facts: SavedFacts
  readonly decision: Decision
}

/** The evidence of one lane of one process, batch after batch: each holds the hash of the one before it. */
export interface Chain {
  readonly chainId: string
  readonly chainAt: number
  readonly hash: Uint8Array
}

/** A new chain. */
export const openChain = (): Chain => ({ chainId: randomUUID(), chainAt: 0, hash: new Uint8Array(32) })

/** Packs the cases of a batch as the next link of a chain, some to a frame: they have most of their words in common. */
export const packEvidence = (chain: Chain, cases: readonly Case[]): Evidence => {
  const frames: Uint8Array[] = []
  for (let from = 0; from < cases.length; from += casesPerFrame)
    frames.push(packFrame(cases.slice(from, from + casesPerFrame)))
  let end = 0
  const frameEnds = frames.map(({ length }) => (end += length))
  const body = Buffer.concat(frames)
  const { chainId, chainAt, hash: previousHash } = chain
  return { chainId, chainAt, previousHash, body, frameEnds, hash: hashOf(previousHash, body) }
}

const packFrame = (cases: readonly Case[]): Uint8Array =>
  zstdCompressSync(`[${cases.map(writeCase).join(between)}]`, { params: { [constants.ZSTD_c_compressionLevel]: 1 } })

// JSON has no line end of its own.
const between = ',\n'

/** The link after one that was saved. */
export const nextOf = ({ chainId, chainAt, hash }: Evidence): Chain => ({ chainId, chainAt: chainAt + 1, hash })

/** What a link's hash must be. */
export const hashOf = (previousHash: Uint8Array, body: Uint8Array): Uint8Array =>
  createHash('sha256').update(previousHash).update(body).digest()

/** The cases of a batch, in their order. `frameEnds` as they were packed; null: one frame. */
export const unpackEvidence = (body: Uint8Array, frameEnds: readonly number[] | null): Case[] =>
  (frameEnds ?? [body.length]).flatMap((end, at, ends) =>
    (JSON.parse(textOfFrame(body.subarray(ends[at - 1] ?? 0, end))) as PackedCase[]).map(unpackCase),
  )

/** One case of a frame. */
export const caseOfFrame = (frame: Uint8Array, at: number): Case =>
  unpackCase(JSON.parse(textOfFrame(frame).slice(1, -1).split(between)[at]!))

const textOfFrame = (frame: Uint8Array): string => zstdDecompressSync(frame).toString()

const unpackCase = ({ facts, decision, ...rest }: PackedCase): Case => ({
  ...rest,
  decision: unpackDecision(decision),
  facts: { ...facts, history: facts.history.map(readFill) },
})

type PackedCase = Omit<Case, 'facts' | 'decision'> & {
  readonly decision: PackedDecision
  readonly facts: Omit<SavedFacts, 'history'> & { readonly history: readonly unknown[] }
}

const writeCase = ({ request, facts, decision }: Case): string => {
  const { history, ...others } = facts
  const known = JSON.stringify(others)
  const fills = history.map(({ text }) => text).join(',')
  return `{"request":${JSON.stringify(request)},"decision":${writeDecision(decision)},"facts":${known.slice(0, -1)},"history":[${fills}]}}`
}
