import { createHash, randomUUID } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Decision } from '@mortar/canonical/claim/decision'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import type { Evidence } from '@mortar/store/claims/save'
import { type PackedFill, packFill, type SavedFacts, unpackFill } from './saved-facts.ts'

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

/** Packs the cases of a batch as the next link of a chain. One compression for all: they have most of their words in common. */
export const packEvidence = (chain: Chain, cases: readonly Case[]): Evidence => {
  const body = zstdCompressSync(`[${cases.map(writeCase).join(',\n')}]`, {
    params: { [constants.ZSTD_c_compressionLevel]: 1 },
  })
  const { chainId, chainAt, hash: previousHash } = chain
  return { chainId, chainAt, previousHash, body, hash: hashOf(previousHash, body) }
}

/** The link after one that was saved. */
export const nextOf = ({ chainId, chainAt, hash }: Evidence): Chain => ({ chainId, chainAt: chainAt + 1, hash })

/** What a link's hash must be. */
export const hashOf = (previousHash: Uint8Array, body: Uint8Array): Uint8Array =>
  createHash('sha256').update(previousHash).update(body).digest()

/** The cases of a batch, in their order. */
export const unpackEvidence = (body: Uint8Array): Case[] =>
  (JSON.parse(zstdDecompressSync(body).toString()) as PackedCase[]).map(({ facts, ...rest }) => ({
    ...rest,
    facts: { ...facts, history: facts.history.map(unpackFill) },
  }))

type PackedCase = Omit<Case, 'facts'> & {
  readonly facts: Omit<SavedFacts, 'history'> & { readonly history: readonly PackedFill[] }
}

const writeCase = ({ request, facts, decision }: Case): string => {
  const packed: PackedCase = { request, facts: { ...facts, history: facts.history.map(packFill) }, decision }
  return JSON.stringify(packed)
}
