import type { WritableRecord } from '../records/write.ts'
import { x12Writer } from '../records/write.ts'
import { type AnswerNumbers, groupRow, headerRow, trailerRow } from './envelope.ts'
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
  let number = numbers.group
  const rows = groups.flatMap((group) => {
    const made = groupRows(report, group, number, { numbers, ...(source ? { source } : {}) })
    number += made.count
    return made.rows
  })
  const writer = x12Writer({ charset: 'latin-1' })
  return Buffer.concat([
    writer.push([headerRow(report, numbers), ...(hasTa1 ? [ta1Row(report)] : []), ...rows]),
    writer.push([trailerRow(number - numbers.group, numbers)]),
    writer.end(),
  ])
}

const groupRows = (
  report: InterchangeReport,
  group: GroupReport,
  number: number,
  { numbers, source }: AnswerOptions,
): { rows: WritableRecord[]; count: number } => {
  const row = rowsOf('999')
  const rows = [
    groupRow(report, group.elements, { kind: 'FA', version: version999, number }, numbers),
    ...rowsOf999(group, '0001'),
    row('GS_GE', { ge_01: '1', ge_02: String(number) }),
  ]
  const sets = judgeGroup(group).answer === 'R' ? [] : group.sets.filter((set) => judgeSet(set).answer !== 'R')
  const batches = sets.flatMap(({ claims }) => (claims && claims.providers.length > 0 ? [claims] : []))
  if (batches.length === 0) return { rows, count: 1 }
  rows.push(groupRow(report, group.elements, { kind: 'HN', version: version277ca, number: number + 1 }, numbers))
  for (const [at, batch] of batches.entries()) {
    const setControl = String(at + 1).padStart(4, '0')
    const receipt = `${numbers.interchange}${setControl}`
    rows.push(...rowsOf277ca({ batch, setControl, receipt, source, numbers }))
  }
  rows.push(row('GS_GE', { ge_01: String(batches.length), ge_02: String(number + 1) }))
  return { rows, count: 2 }
}
