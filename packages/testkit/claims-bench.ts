import type { PlainDate } from '@mortar/values/dates'
import {
  acmeFileName,
  type FileHead,
  type PaidClaim,
  recordLength,
  writeClaim,
  writeHeader,
  writeTrailer,
} from './acme-file.ts'
import { day } from './days.ts'
import { paidClaimsFile, reversalOf } from './paid-claims.ts'
import { families, type Person } from './people.ts'
import { random } from './random.ts'
import { nightlyLoad } from './roster.ts'
import { type TpaMember, tpaMember } from './tpa-member.ts'

/** What a benchmark file is made from. The same options give the same bytes. */
export interface BenchOptions {
  readonly seed: number
  /** How many DT records. */
  readonly records: number
  readonly fileOn: PlainDate
  /** How many different people have claims; their claims repeat with other claim and prescription numbers. */
  readonly memberCount?: number
}

/** A benchmark file: its name, its size, and its bytes in chunks of about a megabyte. */
export interface BenchFile {
  readonly name: string
  readonly byteCount: number
  chunks(): Generator<Uint8Array>
}

/** One record in ten undoes the claim this many records before it. */
const undoneAfter = 4_999
const bytesPerLine = recordLength + 1
const linesPerChunk = 6_500

/**
 * A file in Acme's layout of as many records as asked, quick to make: each person's claim is written once, and each
 * record is a copy of one with its claim and prescription number filled in. Nine in ten are paid claims, one in ten
 * reverses a paid claim further up, once. The trailer is right.
 */
export function benchFile(options: BenchOptions): BenchFile {
  const head: FileHead = { fileOn: options.fileOn, sequence: 1 }
  return {
    name: acmeFileName(head),
    byteCount: (options.records + 2) * bytesPerLine,
    *chunks() {
      const stamps = stampsOf(options)
      const totals = { detailCount: options.records, planPaidCents: 0, patientPaidCents: 0 }
      yield line(writeHeader(head))
      for (let from = 0; from < options.records; from += linesPerChunk) {
        const chunk = new Uint8Array(Math.min(linesPerChunk, options.records - from) * bytesPerLine)
        for (let at = 0; at < chunk.length; at += bytesPerLine) {
          const claim = stamp(stamps, from + at / bytesPerLine, chunk.subarray(at, at + bytesPerLine))
          totals.planPaidCents += claim.planPaidCents
          totals.patientPaidCents += claim.patientPaidCents
        }
        yield chunk
      }
      yield line(writeTrailer(totals))
    },
  }
}

/** The members of a benchmark file as the claims system tells them, for the same options. */
export function* benchRoster(options: BenchOptions): Generator<TpaMember> {
  const loadedAt = nightlyLoad(options.fileOn)
  for (const person of benchPeople(options)) yield tpaMember(person, loadedAt)
}

/** Exactly `memberCount` people (50,000 unless told), families whole but for the last. */
function benchPeople({ seed, memberCount = 50_000 }: BenchOptions): Person[] {
  const effectiveOn = day('2020-01-01')
  const chance = random(`bench people ${seed}`)
  const people: Person[] = []
  for (let firstNumber = 1; people.length < memberCount; firstNumber++) {
    people.push(...families({ random: chance, count: 1, firstNumber, effectiveOn }).flat())
  }
  return people.slice(0, memberCount)
}

/** A person's claim ready to be copied, paid and reversed. */
interface Stamp {
  readonly paid: PaidClaim
  readonly paidLine: Uint8Array
  readonly reversal: PaidClaim
  readonly reversalLine: Uint8Array
}

function stampsOf(options: BenchOptions): Stamp[] {
  const people = benchPeople(options)
  const chance = random(`bench claims ${options.seed}`)
  const { claims } = paidClaimsFile({
    fileOn: options.fileOn,
    sequence: 1,
    random: chance,
    people,
    count: people.length,
  })
  return claims.map((paid) => {
    const reversal = reversalOf(paid)
    return { paid, paidLine: line(writeClaim(paid)), reversal, reversalLine: line(writeClaim(reversal)) }
  })
}

/** Writes record number `number` (from 0) into `target` and returns the claim whose money it carries. */
function stamp(stamps: readonly Stamp[], number: number, target: Uint8Array): PaidClaim {
  const undoes = number % 10 === 9 && number >= undoneAfter
  const original = undoes ? number - undoneAfter : number
  const { paid, paidLine, reversal, reversalLine } = stamps[original % stamps.length]!
  target.set(undoes ? reversalLine : paidLine)
  writeDigits(target, { from: 3, to: 16, number: original })
  writeDigits(target, { from: 69, to: 78, number: original })
  return undoes ? reversal : paid
}

interface DigitsPlace {
  readonly from: number
  readonly to: number
  readonly number: number
}

/** Digits with zeros in front, right to left. */
function writeDigits(target: Uint8Array, { from, to, number }: DigitsPlace) {
  let rest = number
  for (let at = to - 1; at >= from; at--) {
    target[at] = 48 + (rest % 10)
    rest = Math.floor(rest / 10)
  }
}

const line = (text: string): Uint8Array => new TextEncoder().encode(`${text}\n`)
