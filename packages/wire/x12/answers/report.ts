import { acknowledgedAs, ta105OfIsaElement } from '../ack-codes.ts'
import type { Finding } from '../finding.ts'
import type { Delimiters } from '../segment-view.ts'
import type { ClaimBatch } from './claims.ts'

/** A finding of a set, with what it concerns in the sender's words. */
export interface SetFinding {
  readonly found: Finding
  /** `CLM01` and the claim's number, when the guide names such a unit. */
  readonly unit: BusinessUnit | undefined
}

/** The business unit a segment belongs to. The value may be known later than the segment. */
export interface BusinessUnit {
  /** As CTX01-1 has it: `CLM01`, `SUBSCRIBER NUMBER REF02`. */
  readonly name: string
  /** Position of its first segment. */
  readonly from: number
  value: string
}

/** What was found of one transaction set. */
export interface SetReport {
  /** ST01, ST02, ST03. */
  readonly id: string
  readonly control: string
  readonly version: string
  /** Name of the guide it was read with. */
  readonly guide: string | undefined
  /** For the 999, in the order of the segments. Those a claim acknowledgement speaks of are in `claims`. */
  readonly findings: SetFinding[]
  /** Findings beyond those kept. */
  more: number
  /** The claims of an 837. */
  readonly claims: ClaimBatch | undefined
}

/** What was found of one functional group. */
export interface GroupReport {
  /** GS by position. Empty where sets stand without one. */
  readonly elements: readonly string[]
  readonly findings: Finding[]
  /** Sets kept: all of the first ones, later those with findings. */
  readonly sets: SetReport[]
  received: number
  accepted: number
  /** Sets whose every answer is A. */
  clean: number
  /** GE01, as text; '' when there is no GE. */
  said: string
}

/** What was found of one interchange. */
export interface InterchangeReport {
  /** ISA by position. */
  readonly elements: readonly string[]
  readonly delimiters: Delimiters
  readonly findings: Finding[]
  readonly groups: GroupReport[]
}

/** Where a finding is acknowledged: with its interchange, its group or its set. */
export const levelOf = ({ code, where }: Finding): 'interchange' | 'group' | 'set' => {
  const ack = acknowledgedAs[code]
  if (ack?.ta105 !== undefined || code === 'x12-isa-element') return 'interchange'
  if (where.setNo > 0 && ack?.ak905 === undefined) return 'set'
  return where.groupNo > 0 ? 'group' : 'interchange'
}

/** TA105 of a finding of an interchange. */
export const ta105Of = ({ code, where }: Finding): string => {
  if (code !== 'x12-isa-element') return acknowledgedAs[code]?.ta105 ?? '024'
  if (where.segment === 'IEA') return where.element === 1 ? '021' : '001'
  return ta105OfIsaElement[where.element ?? 0] ?? '024'
}
