import type { WritableRecord, WrittenSegments } from '../records/write.ts'
import { x12Writer } from '../records/write.ts'
import { type AnswerNumbers, groupRow, headerRow, trailerRow } from './envelope.ts'
import { growingText } from './growing-text.ts'
import type { GroupReport, InterchangeReport } from './report.ts'
import { rowsOf } from './rows.ts'
import { judgeGroup, judgeInterchange, judgeSet } from './status.ts'
import { type AnswerSource, rowsOf277ca, version277ca } from './write-277ca.ts'
import { rowsOf999, version999 } from './write-999.ts'
import { needsTa1, ta1Row } from './write-ta1.ts'

/** How an interchange is answered. */
export interface AnswerOptions {
  readonly numbers: AnswerNumbers
  /** Who answers claims; without it, the receiver the 837 names. */
  readonly source?: AnswerSource
}

/**
 * The answer to an interchange as one interchange: the TA1 where one is due, a 999 per group, a 277CA per accepted set of claims. Empty when
 * nothing is to be said: an acknowledgement is not acknowledged by a 999, and a TA1 not by a TA1.
 */
export const answerOf = (report: InterchangeReport, { numbers, source }: AnswerOptions): Uint8Array => {
  const { answer } = judgeInterchange(report)
  const isOnlyTa1 = report.groups.length === 0 && answer === 'A'
  const hasTa1 = needsTa1(report) && !isOnlyTa1
  const groups = answer === 'R' ? [] : report.groups.filter(({ elements }) => elements[1] !== 'FA')
  if (!hasTa1 && groups.length === 0) return new Uint8Array(0)
  const writer = x12Writer({ charset: 'latin-1' })
  const number = { next: numbers.group }
  const answering = { numbers, ...(source ? { source } : {}) }
  const bytes = growingText(lengthExpected(groups))
  bytes.add(writer.pushText([headerRow(report, numbers), ...(hasTa1 ? [ta1Row(report)] : [])]))
  for (const group of groups)
    for (const rows of inBatches(groupRows(report, group, number, answering))) bytes.add(writer.pushText(rows))
  bytes.add(writer.pushText([trailerRow(number.next - numbers.group, numbers)]))
  return bytes.taken()
}

/** A little more than will be written: what is asked for and not written to is never memory, and too little is only slower. */
const lengthExpected = (groups: readonly GroupReport[]): number => {
  let bytes = 4_096
  for (const { sets } of groups)
    for (const { claims } of sets) if (claims) bytes += claims.claims.size() * 1.25 + claims.providers.length * 400
  return Math.ceil(bytes)
}

const rowsOfBatch = 20

/** Rows some at a time, so that the texts of a long answer become bytes as they are written. */
function* inBatches<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < rowsOfBatch) continue
    yield batch
    batch = []
  }
  yield batch
}

/** The groups that answer a group: the 999, and the 277CA of its accepted claims. Rows come one by one: a set may hold many claims. */
function* groupRows(
  report: InterchangeReport,
  group: GroupReport,
  number: { next: number },
  { numbers, source }: AnswerOptions,
): Generator<WritableRecord | WrittenSegments> {
  const row = rowsOf('999')
  const begin = (kind: 'FA' | 'HN', version: string) =>
    groupRow(report, group.elements, { kind, version, number: number.next }, numbers)
  const end = (sets: number) => {
    number.next += 1
    return row('GS_GE', { ge_01: String(sets), ge_02: String(number.next - 1) })
  }
  yield begin('FA', version999)
  yield* rowsOf999(group, '0001')
  yield end(1)
  const sets = judgeGroup(group).answer === 'R' ? [] : group.sets.filter((set) => judgeSet(set).answer !== 'R')
  const batches = sets.flatMap(({ claims }) => (claims && claims.providers.length > 0 ? [claims] : []))
  if (batches.length === 0) return
  yield begin('HN', version277ca)
  for (const [at, batch] of batches.entries()) {
    const setControl = String(at + 1).padStart(4, '0')
    yield* rowsOf277ca({
      batch,
      setControl,
      receipt: `${numbers.interchange}${setControl}`,
      source,
      numbers,
    })
  }
  yield end(batches.length)
}
