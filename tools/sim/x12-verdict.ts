import { answersListener } from '@mortar/wire/x12/answers/read-answers'
import { x12Checker } from '@mortar/wire/x12/checker'
import type { Finding } from '@mortar/wire/x12/finding'
import { type X12Verdict, x12Judge } from '@mortar/wire/x12/judge'
import type { X12Record } from '@mortar/wire/x12/records/read'
import { recordListener } from '@mortar/wire/x12/records/read'
import { x12Writer } from '@mortar/wire/x12/records/write'
import { walkX12 } from '@mortar/wire/x12/walk/walker'

const numbers = { day: '20261122', time: '0930', interchange: '000000777', group: 777 }

const judged = (pieces: readonly Uint8Array[]): X12Verdict => {
  const judge = x12Judge({ numbersOf: () => numbers })
  for (const piece of pieces) judge.push(piece)
  return judge.end()
}

/** What is wrong with how a file, whole and in pieces, is taken; undefined when all is as it must be, however broken the file is. */
export const wrongWithX12 = (
  bytes: Uint8Array,
  pieces: readonly Uint8Array[],
  isThorough: boolean,
): string | undefined => {
  try {
    const verdict = judged(pieces)
    return (
      outside(verdict, bytes.length) ??
      (isThorough ? (differing(verdict, judged([bytes])) ?? untiled(bytes, pieces) ?? unreadable(verdict)) : undefined)
    )
  } catch (error) {
    return `threw ${(error as Error).stack}`
  }
}

const outside = ({ findings }: X12Verdict, length: number): string | undefined => {
  const wild = findings.find(
    ({ where: { byte, byteTo, line } }) => !(byte >= 0 && byte <= byteTo && byteTo <= length && line >= 1),
  )
  return wild && `${wild.code} lies outside the file: ${wild.where.byte}-${wild.where.byteTo} of ${length}`
}

const differing = (inPieces: X12Verdict, whole: X12Verdict): string | undefined => {
  const [left, right] = [inPieces, whole].map((each) =>
    JSON.stringify(each, (key, value) => (key === 'answers' ? textsOf(value) : value)),
  )
  return left === right ? undefined : 'the pieces change the verdict'
}

const textsOf = (answers: readonly Uint8Array[]): string[] =>
  answers.map((each) => Buffer.from(each).toString('latin1'))

/** The records that are no parts of others must tile the file, and be written without a fault. */
const untiled = (bytes: Uint8Array, pieces: readonly Uint8Array[]): string | undefined => {
  const records: X12Record[] = []
  const { fileIssues: _, ...listener } = recordListener((record) => void records.push(record), 'latin-1')
  const walker = walkX12(listener)
  for (const piece of pieces) walker.push(piece)
  walker.end()
  let at = 0
  for (const { byteFrom, byteTo, isPart } of records) {
    if (isPart) continue
    if (byteFrom !== at) return `records leave bytes out, or take them twice, at ${at}`
    at = byteTo
  }
  const writer = x12Writer({ charset: 'latin-1' })
  writer.push(records)
  writer.end()
  return at === bytes.length ? undefined : `records end at ${at} of ${bytes.length}`
}

/** Whatever the file, its answers are well formed: they read back without a finding. */
const unreadable = ({ answers }: X12Verdict): string | undefined => {
  let wrong: string | undefined
  const finding = ({ code, where }: Finding) => {
    wrong ??= `the answer has ${code} at ${where.loop} ${where.segment} ${where.element ?? ''}`
  }
  for (const answer of answers) {
    const walker = x12Checker([answersListener(() => undefined), { finding }])
    walker.push(answer)
    walker.end()
  }
  return wrong
}
