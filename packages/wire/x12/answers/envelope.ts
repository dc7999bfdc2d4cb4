import { Fault } from '@mortar/values/issue'
import { guideOf } from '../guide/guides.ts'
import type { WritableRecord } from '../records/write.ts'
import type { InterchangeReport } from './report.ts'
import { rowsOf } from './rows.ts'
import { textBack } from './say-back.ts'

/** When an answer is written, and the numbers it bears. Pure rooms have no clock and no counter. */
export interface AnswerNumbers {
  /** CCYYMMDD. */
  readonly day: string
  /** HHMM. */
  readonly time: string
  /** ISA13 of the answer: 9 digits. */
  readonly interchange: string
  /** GS06 of the first group of the answer; further ones count on. */
  readonly group: number
}

/** For an answer that is shown and not sent: no counter is used up, it bears the control number of what it answers. */
export const echoedNumbers =
  (now: Date) =>
  ({ elements }: InterchangeReport): AnswerNumbers => {
    const text = now.toISOString()
    const control = /^\d{9}$/.test(elements[13] ?? '') ? elements[13]! : '000000001'
    return {
      day: text.slice(0, 10).replaceAll('-', ''),
      time: text.slice(11, 16).replace(':', ''),
      interchange: control,
      group: Number(control) % 100_000_000 || 1,
    }
  }

/** ISA05 and ISA07 may hold these. */
const qualifiers = (): ReadonlySet<string> => {
  const isa = guideOf('envelope').loops.get('ISA')?.children[0]
  if (isa?.kind !== 'segment') throw new Fault('x12-guide-broken')
  return isa.elements[4]?.codes ?? new Set()
}

/** The ISA of an answer: sender and receiver change places, separators stay, so that what is said back cannot break it. */
export const headerRow = (
  { elements, delimiters }: Pick<InterchangeReport, 'elements' | 'delimiters'>,
  { day, time, interchange }: AnswerNumbers,
): WritableRecord => {
  const qualifier = (text = '') => (qualifiers().has(text) ? text : 'ZZ')
  const { element, component, terminator } = delimiters
  const repetition = delimiters.repetition < 0 ? freeRepetition(element, component, terminator) : delimiters.repetition
  return rowsOf('999')('ISA', {
    isa_01: '00',
    isa_02: ' '.repeat(10),
    isa_03: '00',
    isa_04: ' '.repeat(10),
    isa_05: qualifier(elements[7]),
    isa_06: partyBack(elements[8]),
    isa_07: qualifier(elements[5]),
    isa_08: partyBack(elements[6]),
    isa_09: day.slice(2),
    isa_10: time,
    isa_11: String.fromCharCode(repetition),
    isa_12: '00501',
    isa_13: interchange,
    isa_14: '0',
    isa_15: elements[15] === 'T' ? 'T' : 'P',
    isa_16: String.fromCharCode(component),
    separator: String.fromCharCode(element),
    terminator: String.fromCharCode(terminator),
  })
}

/** An id of an interchange in its 15 places: a second ISA in mid file may have any width. */
const partyBack = (text = ''): string => text.slice(0, 15).padEnd(15)

const freeRepetition = (...taken: number[]): number => [0x5e, 0x7c, 0x60].find((each) => !taken.includes(each))!

/** The IEA of an answer. */
export const trailerRow = (groups: number, { interchange }: AnswerNumbers): WritableRecord =>
  rowsOf('999')('ISA_IEA', { iea_01: String(groups), iea_02: interchange })

/** What a group of an answer is made of. */
export interface GroupHead {
  /** GS01. */
  readonly kind: 'FA' | 'HN'
  readonly version: string
  readonly number: number
}

/** The GS of an answer to a group: its application ids change places; those of the interchange stand in for unusable ones. */
export const groupRow = (
  { elements: isa }: InterchangeReport,
  gs: readonly string[],
  { kind, version, number }: GroupHead,
  { day, time }: AnswerNumbers,
): WritableRecord =>
  rowsOf('999')('GS', {
    gs_01: kind,
    gs_02: applicationId(gs[3], isa[8]),
    gs_03: applicationId(gs[2], isa[6]),
    gs_04: day,
    gs_05: time,
    gs_06: String(number),
    gs_07: 'X',
    gs_08: version,
  })

const applicationId = (text = '', instead = ''): string =>
  /^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{1,14}$/.test(text) ? text : textBack(instead, 2, 15)
