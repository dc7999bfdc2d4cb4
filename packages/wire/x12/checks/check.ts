import type { IssueCode } from '@mortar/values/issue-codes'
import type { CodeList } from '../codes/code-list.ts'
import type { Finding, SnipLevel } from '../finding.ts'
import type { Guide, GuideLoop, GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import type { InterchangeInfo } from '../walk/listener.ts'
import type { Mark } from './mark.ts'

/**
 * A check of level 3 to 7: one rule over the segments of a set, in constant memory. It is started once per guide and file, and told
 * when each set begins.
 */
export interface Check {
  readonly name: string
  readonly level: SnipLevel
  /** Names of the guides it is for; empty for all. */
  readonly guides: readonly string[]
  readonly start: (setting: CheckSetting) => CheckHandlers
}

/** What a check is started with. */
export interface CheckSetting {
  readonly guide: Guide
  readonly say: Say
  /** Lists of codes by the name a guide has for them. */
  readonly codeLists: ReadonlyMap<string, CodeList>
}

/** Where the walk is, while a handler runs. One object that changes. */
export interface Here {
  place: GuideSegment | undefined
  interchange: InterchangeInfo | undefined
  interchangeNo: number
  groupNo: number
  setNo: number
  /** Position in the set, ST being 1. */
  segmentNo: number
  /** GS04 as a number CCYYMMDD; 0 when it is no date. */
  groupDay: number
}

/** Takes a segment at its place. */
export type TakeSegment = (view: SegmentView, here: Here) => void

/** What a check listens to. Places are `LOOP:KEY` (`2110:SVC`, `ST:BPR`); each must be in the guide. */
export interface CheckHandlers {
  readonly setBegins?: (here: Here) => void
  readonly segments?: Readonly<Record<string, TakeSegment>> | ReadonlyMap<GuideSegment, TakeSegment>
  /** By loop id. Told before the segment that enters it. */
  readonly loopBegins?: Readonly<Record<string, (loop: GuideLoop) => void>>
  readonly loopEnds?: Readonly<Record<string, (loop: GuideLoop) => void>>
  /** Only for a set that has its SE. */
  readonly setEnds?: (here: Here) => void
}

/** What a finding of a check may tell besides its place. */
export interface SayMore extends Pick<Finding, 'figures' | 'list' | 'trigger' | 'isWarning'> {
  readonly hint?: string
  /** Of the missing segment, when the mark is of another one. */
  readonly missing?: { readonly loop: string; readonly segment: string; readonly key?: string }
}

/** Tells a finding at a place that was marked. */
export type Say = (code: IssueCode, mark: Mark, more?: SayMore) => void
