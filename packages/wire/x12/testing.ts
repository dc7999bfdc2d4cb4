import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerNumbers } from './answers/envelope.ts'
import type { Finding } from './finding.ts'
import { type X12Verdict, x12Judge } from './judge.ts'
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
  readonly expect?: string
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

/** The day, time and control numbers answers of tests bear. */
export const answerNumbers: AnswerNumbers = { day: '20261122', time: '0930', interchange: '000000777', group: 777 }

/** A file judged, with the answers of a fixed day. */
export const verdictOf = (...pieces: readonly Uint8Array[]): X12Verdict => {
  const judge = x12Judge({ numbersOf: () => answerNumbers })
  for (const piece of pieces) judge.push(piece)
  return judge.end()
}

/** All answers to a file as one text. */
export const answerText = ({ answers }: X12Verdict): string =>
  answers.map((each) => Buffer.from(each).toString('latin1')).join('')

/** A text with one piece put in place of another, which must be in it. */
export const replaced = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new TypeError(`the sample does not hold ${from}`)
  return text.replace(from, () => to)
}

/** A text with the counts of its segments made right again. */
export const recounted = (text: string): string => {
  let count = 0
  return text.replace(/([^~\r\n]*)~/g, (whole, segment: string) => {
    count = segment.startsWith('ST*') ? 1 : count + 1
    return segment.startsWith('SE*') ? `${segment.replace(/^SE\*\d+/, `SE*${count}`)}~` : whole
  })
}
