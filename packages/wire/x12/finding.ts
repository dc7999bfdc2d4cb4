import type { Issue } from '@mortar/values/issue'
import { type IssueCode, issueCodes } from '@mortar/values/issue-codes'

/**
 * SNIP level: 1 syntax of X12, 2 the guide, 3 balance, 4 conditions across segments, 5 codes kept outside the guide, 6 line of
 * business, 7 a partner's own rules.
 */
export type SnipLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Where a finding lies. Positions only, never the value. */
export interface FindingPlace {
  /** First byte in the file: of the element when there is one, else of the segment. */
  readonly byte: number
  /** First byte after it. */
  readonly byteTo: number
  /** 1-based line. */
  readonly line: number
  /** Which interchange of the file, from 1; 0 before the first. */
  readonly interchangeNo: number
  /** Which group of the interchange, from 1; 0 outside a group. */
  readonly groupNo: number
  /** Which set of the group, from 1; 0 outside a set. */
  readonly setNo: number
  /** Position in the set, ST being 1; 0 outside a set. IK302. */
  readonly segmentNo: number
  /** Loop id of the guide, '' at the level of ST and outside sets. IK303. */
  readonly loop: string
  /** Segment id, IK301. The missing one when a segment is missing. */
  readonly segment: string
  /** Segment key of the guide (`REF.0F`), when there is one. */
  readonly key?: string
  /** Element position from 1, IK401-1. */
  readonly element?: number
  /** Component position from 1, IK401-2. */
  readonly component?: number
  /** Repetition from 1, IK401-3, when the element repeats. */
  readonly repeat?: number
  /** Data element number, IK402. */
  readonly data?: string
}

/** The segment that makes another one, or an element, be called for. */
export interface FindingTrigger {
  readonly segment: string
  readonly segmentNo: number
  readonly loop: string
  readonly element?: number
  readonly component?: number
}

/** What a check has found. Assignable to an `Issue`; the code says how it is acknowledged (`acknowledgedAs`). */
export interface Finding {
  readonly level: SnipLevel
  readonly code: IssueCode
  readonly where: FindingPlace
  /** One sentence, without the value. */
  readonly hint: string
  /** For sums and counts: what is said and what was found, as decimal text. */
  readonly figures?: { readonly said: string; readonly found: string }
  /** Level 5: the list of codes, by the name a guide has for it. */
  readonly list?: string
  /** Level 4: what stands elsewhere and brought it about. */
  readonly trigger?: FindingTrigger
  /** Told, but no reason to refuse anything. */
  readonly isWarning?: true
}

/** A finding with the hint of its code. */
export const finding = (
  level: SnipLevel,
  code: IssueCode,
  where: FindingPlace,
  hint: string = issueCodes[code],
): Finding => ({
  level,
  code,
  where,
  hint,
})

/** The finding as an issue of the house, with the places an issue has. */
export const issueOfFinding = ({ code, where, hint }: Finding): Issue => ({
  code,
  where: {
    line: where.line,
    byteFrom: where.byte,
    byteTo: where.byteTo,
    record: where.loop === '' ? where.segment : where.loop,
    ...(where.element === undefined ? {} : { field: fieldName(where) }),
  },
  hint,
})

const fieldName = ({ segment, element, component }: FindingPlace): string =>
  `${segment}${String(element).padStart(2, '0')}${component === undefined ? '' : `-${component}`}`
