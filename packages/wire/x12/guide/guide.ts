import type { Condition } from './condition.ts'
import type { DataType, Relation } from './dictionary.ts'

/** How a loop, segment or element is used. What a guide does not use has no node. */
export type Use = 'R' | 'S'

/** An element or component of a segment in a guide. */
export interface GuideElement {
  readonly kind: 'element'
  /** Position from 1 in its segment, or in its composite. */
  readonly at: number
  /** Data element number, `C003` for a composite. */
  readonly data: string
  readonly name: string
  readonly type: DataType
  readonly min: number
  readonly max: number
  readonly use: Use
  /** How often the value may be repeated. */
  readonly repeat: number
  /** Allowed values; undefined when the guide lists none. */
  readonly codes: ReadonlySet<string> | undefined
  /** Name of a list kept outside the guide. */
  readonly external: string | undefined
  readonly conditions: readonly Condition[]
  /** Position of the element that tells the date form of this one, 0 when none does. */
  readonly formatBy: number
  /** A composite's components by position - 1; undefined where not used. Empty for a simple element. */
  readonly components: readonly (GuideElement | undefined)[]
  /** Relations among the components. */
  readonly relations: readonly Relation[]
  /** How many components the composite has in 005010. */
  readonly baseCount: number
}

/** An element whose code tells a variant of a segment apart. Positions from 1; component 0 = the whole element. */
export interface Selector {
  readonly element: number
  readonly component: number
  readonly codes: ReadonlySet<string>
}

/** A segment at one place of a guide. */
export interface GuideSegment {
  readonly kind: 'segment'
  /** Counts the segments of the guide from 0. */
  readonly no: number
  readonly loop: GuideLoop
  readonly tag: string
  /** Tag, or tag and short name (`REF.0F`): unique within the loop. */
  readonly key: string
  readonly name: string
  readonly use: Use
  readonly max: number
  /** Place among the loop's children: equal places may come in any order. */
  readonly order: number
  /** Index among the loop's children. */
  readonly index: number
  readonly by: readonly Selector[]
  /** By position - 1; undefined where not used. */
  readonly elements: readonly (GuideElement | undefined)[]
  readonly relations: readonly Relation[]
  /** How many elements the segment has in 005010. */
  readonly baseCount: number
  readonly conditions: readonly Condition[]
}

/** A loop of a guide. It is entered by its first segment. */
export interface GuideLoop {
  readonly kind: 'loop'
  /** Counts the loops of the guide from 0; the same for a loop that hangs at two parents. */
  readonly no: number
  readonly id: string
  readonly parent: GuideLoop | undefined
  readonly name: string
  readonly use: Use
  readonly max: number
  readonly order: number
  readonly index: number
  readonly children: readonly (GuideLoop | GuideSegment)[]
  readonly conditions: readonly Condition[]
}

/** A guide as a frozen tree. */
export interface Guide {
  /** `834`, `837P`, `277CA`. */
  readonly name: string
  /** ST01. */
  readonly set: string
  /** GS01. */
  readonly group: string
  /** GS08 and ST03 of the guide itself. */
  readonly version: string
  /** Other versions read with it. */
  readonly also: readonly string[]
  /** `BHT02=13`: what the second segment must hold when several guides share a version. */
  readonly when: string
  readonly title: string
  /** The loop `ST`; for the envelope, an empty root that holds ISA and GS. */
  readonly root: GuideLoop
  readonly loops: ReadonlyMap<string, GuideLoop>
}

/** No limit on repeats. */
export const unlimited = Number.MAX_SAFE_INTEGER

/** The segment that enters a loop. */
export const triggerOf = (loop: GuideLoop): GuideSegment => loop.children[0] as GuideSegment
