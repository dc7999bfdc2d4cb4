import { createHash, randomUUID } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Decision } from '@mortar/canonical/claim/decision'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { casesPerFrame } from '@mortar/store/claims/evidence-frames'
import { readFill, readFillLines } from '@mortar/store/claims/fill-row'
import type { Evidence } from '@mortar/store/claims/save'
import { openWords, packTrace, unpackTrace, type Words, type WrittenStep } from './pack-trace.ts'
import type { SavedFacts } from './saved-facts.ts'

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

/** One line of JSON for the words that its cases have in common, and one for each case: JSON has no line end of its own. */
const packFrame = (cases: readonly Case[]): Uint8Array => {
  const words = openWords()
  const lines = cases.map((each) => JSON.stringify(packCase(each, words)))
  return zstdCompressSync([JSON.stringify(words.kept), ...lines].join('\n'), compression)
}

const compression = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** The link after one that was saved. */
export const nextOf = ({ chainId, chainAt, hash }: Evidence): Chain => ({ chainId, chainAt: chainAt + 1, hash })

/** What a link's hash must be. */
export const hashOf = (previousHash: Uint8Array, body: Uint8Array): Uint8Array =>
  createHash('sha256').update(previousHash).update(body).digest()

/** The cases of a batch, in their order. `frameEnds` as they were packed; null: one frame. */
export const unpackEvidence = (body: Uint8Array, frameEnds: readonly number[] | null): Case[] =>
  (frameEnds ?? [body.length]).flatMap((end, at, ends) => unpackFrame(body.subarray(ends[at - 1] ?? 0, end)))

/** One case of a frame. */
export const caseOfFrame = (frame: Uint8Array, at: number): Case => {
  const text = textOfFrame(frame)
  if (isOld(text)) return unpackOld(text)[at]!
  const lines = text.split('\n')
  return unpackCase(JSON.parse(lines[at + 1]!), JSON.parse(lines[0]!))
}

const unpackFrame = (frame: Uint8Array): Case[] => {
  const text = textOfFrame(frame)
  if (isOld(text)) return unpackOld(text)
  const [words, ...cases] = text.split('\n').map((line) => JSON.parse(line))
  return cases.map((each) => unpackCase(each, words))
}

const textOfFrame = (frame: Uint8Array): string => zstdDecompressSync(frame).toString()

/** Request; decision without its trace; trace; facts without the history; history, one fill a line. */
type PackedCase = readonly [
  request: ClaimRequest,
  decision: Omit<Decision, 'trace'>,
  trace: readonly WrittenStep[],
  facts: Omit<SavedFacts, 'history'>,
  history: string,
]

const packCase = ({ request, facts, decision }: Case, words: Words): PackedCase => {
  const { history, ...others } = facts
  const { trace, ...rest } = decision
  return [request, rest, packTrace(trace, words), others, history.map(({ text }) => text).join('\n')]
}

const unpackCase = ([request, decision, trace, facts, history]: PackedCase, words: Words['kept']): Case => ({
  request,
  decision: { ...decision, trace: unpackTrace(trace, words) } as Decision,
  facts: { ...facts, history: history === '' ? [] : readFillLines(history) },
})

/** What was kept before cases had their words in common: one JSON array of them. */
interface OldCase {
  readonly request: ClaimRequest
  readonly decision: Omit<Decision, 'trace'> & { readonly trace: readonly WrittenStep[] }
  readonly facts: Omit<SavedFacts, 'history'> & { readonly history: readonly unknown[] }
}

const isOld = (text: string): boolean => text.startsWith('[')

const unpackOld = (text: string): Case[] =>
  (JSON.parse(text) as OldCase[]).map(({ request, decision, facts }) => ({
    request,
    decision: { ...decision, trace: unpackTrace(decision.trace, openWords().kept) } as Decision,
    facts: { ...facts, history: facts.history.map(readFill) },
  }))
