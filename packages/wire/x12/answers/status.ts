import { acknowledgedAs } from '../ack-codes.ts'
import type { Finding } from '../finding.ts'
import { type GroupReport, type InterchangeReport, type SetReport, ta105Of } from './report.ts'

/** Answer to a set (IK501) or a group (AK901): accepted, accepted although errors were noted, partly accepted, rejected. */
export type Answer = 'A' | 'E' | 'P' | 'R'

/** An answer with its error codes. */
export interface Judged {
  readonly answer: Answer
  readonly errors: readonly string[]
}

/** What hurts nobody: sender and receiver are known, and everything inside can be told. Accepted, with a note. */
const noted = new Set(['010', '011', '012', '013', '019'])

const mostErrors = 5

/** TA104 and TA105 of an interchange. */
export const judgeInterchange = ({ findings }: InterchangeReport): { answer: 'A' | 'E' | 'R'; note: string } => {
  const errors = findings.filter((found) => !found.isWarning)
  const grave = errors.find((found) => !isNoted(found))
  if (grave) return { answer: 'R', note: ta105Of(grave) }
  return errors.length > 0 ? { answer: 'E', note: ta105Of(errors[0]!) } : { answer: 'A', note: '000' }
}

/** True for what an interchange is accepted with all the same. */
export const isNotedOnly = (found: Finding): boolean => found.code === 'x12-isa-element' && noted.has(ta105Of(found))

/** Bytes behind an interchange, which stands by itself, are noted too: the file is not accepted, the interchange is. */
const isNoted = (found: Finding): boolean =>
  isNotedOnly(found) || (found.where.interchangeNo === 0 && found.code === 'x12-garbage')

/** IK501 and IK502-06 of a set. */
export const judgeSet = ({ findings, more }: SetReport): Judged => {
  const errors = findings.map(({ found }) => found).filter((found) => !found.isWarning)
  if (errors.length === 0) return { answer: findings.length + more > 0 ? 'E' : 'A', errors: [] }
  const codes = new Set<string>()
  for (const { code } of errors) {
    const { ik304, ik403, ik502 } = acknowledgedAs[code] ?? {}
    const segment = ik403 ?? ik304
    if (ik502 !== undefined) codes.add(ik502)
    else if (segment !== undefined) codes.add(segment.startsWith('I') ? 'I5' : '5')
  }
  return { answer: 'R', errors: [...codes].slice(0, mostErrors) }
}

/** AK901 and AK905-09 of a group. */
export const judgeGroup = ({ findings, received, accepted, clean }: GroupReport): Judged => {
  const errors = findings.filter((found) => !found.isWarning)
  if (errors.length > 0) {
    const codes = new Set(errors.flatMap(({ code }) => acknowledgedAs[code]?.ak905 ?? []))
    return { answer: 'R', errors: [...codes].slice(0, mostErrors) }
  }
  if (received > 0 && accepted === 0) return { answer: 'R', errors: [] }
  if (accepted < received) return { answer: 'P', errors: [] }
  return { answer: clean < received ? 'E' : 'A', errors: [] }
}
