import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { elementText } from './segment-view.ts'
import { type Skipped, tokenizer } from './tokenize.ts'
import { walkX12 } from './walk/walker.ts'

const folder = join(import.meta.dirname, 'samples')

/** Names of the samples that are valid, or that are not. */
export const sampleNames = (kind: 'valid' | 'invalid'): string[] =>
  readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`)

/** The bytes of a sample. */
export const sample = (name: string): Uint8Array => readFileSync(join(folder, name))

/** A sample as text. */
export const sampleText = (name: string): string => readFileSync(join(folder, name), 'latin1')

/** What a test expects of a sample (samples/manifest.json). */
export interface Verdict {
  readonly file: string
  readonly snip?: number
  readonly ik3?: readonly (readonly string[])[]
  readonly ik4?: readonly (readonly string[])[]
  readonly ik5?: string
  readonly ak9?: string
  readonly ta1?: string
}

/** The manifest of the samples. */
export const verdicts = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Verdict[]

/** The bytes of a text with one byte per character. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Cuts bytes at places, in any order. */
export const piecesOf = (bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((place, index) => bytes.slice(places[index], place))
}

/** A segment as a test compares it. */
export interface SeenSegment {
  readonly elements: readonly string[]
  readonly byteFrom: number
  readonly byteTo: number
  readonly line: number
}

/** All the tokenizer tells of a file that comes in pieces. */
export const tokensOf = (...pieces: readonly Uint8Array[]): { segments: SeenSegment[]; skipped: Skipped[] } => {
  const segments: SeenSegment[] = []
  const skipped: Skipped[] = []
  const tokens = tokenizer({
    segment: (view) => {
      const elements = Array.from({ length: view.count }, (_, at) => elementText(view, at))
      segments.push({ elements, byteFrom: view.byteFrom, byteTo: view.byteTo, line: view.line })
    },
    skipped: (piece) => skipped.push(piece),
  })
  for (const piece of pieces) tokens.push(piece)
  tokens.end()
  return { segments, skipped }
}

/** The findings of a file. */
export const findingsOf = (...pieces: readonly Uint8Array[]): Finding[] => {
  const findings: Finding[] = []
  const walker = walkX12({ finding: (found) => findings.push(found) })
  for (const piece of pieces) walker.push(piece)
  walker.end()
  return findings
}

/** A finding in one line: code, loop, segment, element. */
export const shortly = ({ code, where }: Finding): string =>
  [code, where.loop, where.segment, where.element, where.component]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
