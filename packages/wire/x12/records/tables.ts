import type { Guide, GuideElement, GuideLoop, GuideSegment } from '../guide/guide.ts'
import { guideOf } from '../guide/guides.ts'

/** A column of a record table: one element or component of a segment. */
export interface RecordColumn {
  /** `nm1_03`, `ref_0f_02`, `clm_05_1`: segment key, element and component, in small letters. */
  readonly name: string
  /** Segment key in the guide; '' for a column that is no element (see `extraColumns`). */
  readonly segment: string
  readonly element: number
  /** 0 for a simple element and for one that repeats. */
  readonly component: number
  /** The name the guide gives the element, in our words. */
  readonly title: string
  /** The value may hold several, joined as `joints` says. */
  readonly isRepeated: boolean
}

/**
 * A record table of a guide. One row per instance of a loop, or, for a segment that may repeat or that follows the inner
 * loops, one row per segment.
 */
export interface RecordTable {
  /** `L2000` for a loop, `L2000_DTP`, `L2000_REF_supplement` for a segment of it; `ST`, `ST_SE`, `ISA`, `GS`, `GS_GE`. */
  readonly name: string
  readonly loop: GuideLoop
  /** The segment, when a row is one segment. */
  readonly segment: GuideSegment | undefined
  readonly title: string
  readonly columns: readonly RecordColumn[]
}

/** How a repeated value is one text: `^` between repetitions, a backtick between components. X12 text holds neither. */
export const joints = { repetition: '^', component: '`' } as const

/** What the row of an ISA or IEA holds besides its elements, so that a file can be written as it was. */
export const extraColumns: Readonly<Record<string, readonly string[]>> = {
  ISA: ['separator', 'terminator', 'line_end'],
  ISA_IEA: ['line_end'],
}

/** Where the elements of a segment go. */
export interface SegmentPlan {
  readonly table: TablePlan
  /** The row is the segment's own; else the segment fills a part of its loop's row. */
  readonly isOwnRow: boolean
  /** By element position; undefined where the guide uses none. */
  readonly slots: readonly (Slot | undefined)[]
  /** By element position: the column of an element that is not cut; -1 for any other. */
  readonly columns: Int32Array
  readonly place: GuideSegment
}

/** Where one element goes: a column, or one per component. */
export interface Slot {
  readonly column: number
  /** Column by component position - 1, -1 where not used; empty for a simple or repeated element. */
  readonly components: readonly number[]
  readonly isRepeated: boolean
}

/** A table with a blank row to copy. */
export interface TablePlan extends RecordTable {
  readonly blank: readonly string[]
}

/** The tables of a guide, and where each of its segments goes. */
export interface RecordPlan {
  readonly tables: readonly TablePlan[]
  /** By `no` of the segment. */
  readonly segments: readonly SegmentPlan[]
  /** By `no` of the loop; none for a loop that holds only loops. */
  readonly loops: readonly (TablePlan | undefined)[]
}

const made = new Map<Guide, RecordPlan>()

/** The plan of a guide; made once. */
export const recordPlanOf = (guide: Guide): RecordPlan => {
  const known = made.get(guide)
  if (known) return known
  const tables: TablePlan[] = []
  const segments: SegmentPlan[] = []
  const loops: TablePlan[] = []
  for (const loop of guide.loops.values()) {
    if (loop.children[0]?.kind !== 'segment') continue
    const { table, plans } = planLoop(loop)
    tables.push(table, ...plans.filter((plan) => plan.isOwnRow).map((plan) => plan.table))
    loops[loop.no] = table
    for (const plan of plans) segments[plan.place.no] = plan
  }
  const plan = { tables, segments, loops }
  made.set(guide, plan)
  return plan
}

/** The record tables of a guide by name (`834`), those of the envelope first. */
export const recordTables = (name: string): readonly RecordTable[] => [
  ...recordPlanOf(guideOf('envelope')).tables,
  ...recordPlanOf(guideOf(name)).tables,
]

const tableNameOf = ({ id }: GuideLoop): string => (/^\d/.test(id) ? `L${id}` : id)

/** They end what lies between, inner loops or not. */
const trailers: ReadonlySet<string> = new Set(['SE', 'GE', 'IEA'])

/** No loop of a guide has more segments and loops. */
export const mostChildren = 64

const planLoop = (loop: GuideLoop): { table: TablePlan; plans: SegmentPlan[] } => {
  if (loop.children.length > mostChildren) throw new TypeError(`loop ${loop.id} has too many children`)
  const firstInner = loop.children.findIndex((child) => child.kind === 'loop')
  const isOwnRow = ({ max, index, tag }: GuideSegment) =>
    max > 1 || trailers.has(tag) || (firstInner >= 0 && index > firstInner)
  const segments = loop.children.filter((child) => child.kind === 'segment')
  const name = tableNameOf(loop)
  const table = tableOf(
    { name, loop, segment: undefined, title: loop.name },
    segments.filter((each) => !isOwnRow(each)),
  )
  const plans = segments.map((place): SegmentPlan => {
    if (!isOwnRow(place)) return { table, isOwnRow: false, place, ...wherein(table, place) }
    const own = `${name}_${place.key.replaceAll(/[.-]/g, '_')}`
    const rowTable = tableOf({ name: own, loop, segment: place, title: place.name }, [place])
    return { table: rowTable, isOwnRow: true, place, ...wherein(rowTable, place) }
  })
  return { table, plans }
}

const wherein = (table: TablePlan, place: GuideSegment): Pick<SegmentPlan, 'slots' | 'columns'> => {
  const slots = slotsOf(table, place)
  return { slots, columns: Int32Array.from(slots, (slot) => slot?.column ?? -1) }
}

const tableOf = (head: Omit<RecordTable, 'columns'>, segments: readonly GuideSegment[]): TablePlan => {
  const extra = (extraColumns[head.name] ?? []).map(
    (name): RecordColumn => ({ name, segment: '', element: 0, component: 0, title: name, isRepeated: false }),
  )
  const columns = [...segments.flatMap(columnsOf), ...extra]
  return { ...head, columns, blank: columns.map(() => '') }
}

const columnsOf = (segment: GuideSegment): RecordColumn[] =>
  segment.elements.flatMap((element) => {
    if (!element) return []
    const isRepeated = element.repeat > 1
    const parts = isRepeated ? [] : element.components.filter((part) => part !== undefined)
    const column = (part: GuideElement | undefined): RecordColumn => ({
      name: columnName(segment, element.at, part?.at ?? 0),
      segment: segment.key,
      element: element.at,
      component: part?.at ?? 0,
      title: (part ?? element).name,
      isRepeated,
    })
    return parts.length === 0 ? [column(undefined)] : parts.map(column)
  })

const columnName = ({ key }: GuideSegment, element: number, component: number): string => {
  const segment = key.toLowerCase().replaceAll(/[.-]/g, '_')
  return `${segment}_${String(element).padStart(2, '0')}${component > 0 ? `_${component}` : ''}`
}

const slotsOf = ({ columns }: TablePlan, segment: GuideSegment): (Slot | undefined)[] => {
  const at = (element: number, component: number) =>
    columns.findIndex(
      (each) => each.segment === segment.key && each.element === element && each.component === component,
    )
  return [
    undefined,
    ...segment.elements.map((element) => {
      if (!element) return undefined
      const isRepeated = element.repeat > 1
      const components = isRepeated ? [] : element.components.map((part) => (part ? at(element.at, part.at) : -1))
      return { column: components.length > 0 ? -1 : at(element.at, 0), components, isRepeated }
    }),
  ]
}
