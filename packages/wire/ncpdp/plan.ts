import type { FieldKind, FieldRow, HeaderRows, RepeatRow, Rows, SegmentRow, Segments, Use } from './table.ts'
import type { Version } from './version.ts'

/** One field made ready: all that can be computed once, is. */
export interface FieldPlan {
  readonly id: string
  readonly name: string
  /** Its place among the items of its segment or block. */
  readonly order: number
  readonly kind: FieldKind
  readonly length: number
  readonly use: Use
  readonly mandatoryIn: readonly string[]
  /** The code to answer when it is missing or wrong. */
  readonly reject: string
  /** `count` and `counter` are no values of the object: they tell of the blocks of `group`. */
  readonly role: 'value' | 'count' | 'counter'
  /** The block it stands in, or tells of; undefined in the segment itself. */
  readonly group: GroupPlan | undefined
  /** It opens a new block. */
  readonly opens: boolean
  /** Field separator and id, as written. */
  readonly prefix: string
}

/** A repeating block made ready. */
export interface GroupPlan {
  readonly name: string
  readonly order: number
  /** Its place among the blocks of the segment. */
  readonly index: number
  readonly parent: GroupPlan | undefined
  readonly count: FieldPlan | undefined
  readonly counter: FieldPlan | undefined
  readonly most: number
  readonly mismatch: string
  readonly items: readonly ItemPlan[]
  readonly byName: ReadonlyMap<string, ItemPlan>
  readonly mandatory: readonly FieldPlan[]
  /** Blocks within it. */
  readonly inner: readonly GroupPlan[]
}

/** What is written one after the other: fields and blocks. */
export type ItemPlan = FieldPlan | GroupPlan

/** Tells a block from a field. */
export const isGroup = (item: ItemPlan): item is GroupPlan => 'items' in item

/** A segment made ready. */
export interface SegmentPlan {
  readonly id: string
  readonly name: string
  /** Its place among the segments of its direction, below 31. */
  readonly order: number
  readonly level: SegmentRow['level']
  readonly missing: string
  /** By `slotOf` the id. */
  readonly slots: readonly (FieldPlan | undefined)[]
  readonly byId: ReadonlyMap<string, FieldPlan>
  readonly items: readonly ItemPlan[]
  readonly byName: ReadonlyMap<string, ItemPlan>
  readonly groups: readonly GroupPlan[]
  readonly mandatory: readonly FieldPlan[]
  readonly mandatoryInSome: readonly FieldPlan[]
  /** As issues name it: `AM07`. */
  readonly record: string
  /** Separators and id, as written. */
  readonly opening: string
}

/** One field of a header with its place. */
export interface HeaderFieldPlan extends FieldPlan {
  readonly from: number
  readonly to: number
}

/** One direction of one version. */
export interface DirectionPlan {
  readonly version: string
  readonly header: readonly HeaderFieldPlan[]
  readonly headerBytes: number
  /** Where the version stands. */
  readonly versionAt: number
  readonly segments: readonly SegmentPlan[]
  readonly byId: ReadonlyMap<string, SegmentPlan>
  readonly byName: ReadonlyMap<string, SegmentPlan>
}

const firstCharacter = 0x30
const lastCharacter = 0x5a
const characters = lastCharacter - firstCharacter + 1

/** The place of a field id in a segment's slots; -1 when its two characters are no id. */
export const slotOf = (first: number, second: number): number => {
  const isId = first >= firstCharacter && first <= lastCharacter && second >= firstCharacter && second <= lastCharacter
  return isId ? (first - firstCharacter) * characters + second - firstCharacter : -1
}

/** Compiles the tables of one direction. */
export const planDirection = (version: Version, direction: 'request' | 'response'): DirectionPlan => {
  const header = planHeader(version[direction].header)
  const segments = planSegments(version[direction].segments)
  return {
    version: version.version,
    header,
    headerBytes: header.at(-1)!.to,
    versionAt: header.find(({ name }) => name === 'version')!.from,
    segments,
    byId: new Map(segments.map((segment) => [segment.id, segment])),
    byName: named(segments),
  }
}

const planHeader = (rows: HeaderRows): HeaderFieldPlan[] => {
  let from = 0
  return Object.entries(rows).map(([name, row]) => {
    const plan = { ...planField(name, row, {}), from, to: from + row.length }
    from = plan.to
    return plan
  })
}

const planSegments = (segments: Segments): SegmentPlan[] =>
  Object.entries(segments).map(([name, { id, level, missing, fields }], order) => {
    const groups: GroupPlan[] = []
    const items = planItems(fields, undefined, groups)
    const found = items.flatMap(fieldsOf)
    const slots = new Array<FieldPlan | undefined>(characters * characters).fill(undefined)
    for (const plan of found) slots[slotOf(plan.id.charCodeAt(0), plan.id.charCodeAt(1))] = plan
    const own = items.filter((item) => !isGroup(item)) as FieldPlan[]
    const counts = groups.flatMap(({ parent, count }) => (parent === undefined && count?.use === 'M' ? [count] : []))
    return {
      id,
      name,
      order,
      level,
      missing,
      slots,
      byId: new Map(found.map((plan) => [plan.id, plan])),
      items,
      byName: named(items),
      groups,
      mandatory: [...own.filter(({ use }) => use === 'M'), ...counts],
      mandatoryInSome: own.filter(({ mandatoryIn }) => mandatoryIn.length > 0),
      record: `AM${id}`,
      opening: `\x1e\x1cAM${id}`,
    }
  })

const fieldsOf = (item: ItemPlan): FieldPlan[] => {
  if (!isGroup(item)) return [item]
  const told = [item.count, item.counter].filter((plan) => plan !== undefined)
  return [...told, ...item.items.flatMap(fieldsOf)]
}

const named = <Item extends { readonly name: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.name, item]))

const planItems = (rows: Rows, parent: GroupPlan | undefined, groups: GroupPlan[]): ItemPlan[] =>
  Object.entries(rows).map(([name, row], order) =>
    'fields' in row
      ? planGroup({ name, order, row, parent }, groups)
      : planField(name, row, { order, group: parent, opens: order === 0 && parent !== undefined && !parent.counter }),
  )

interface GroupSource {
  readonly name: string
  readonly order: number
  readonly row: RepeatRow
  readonly parent: GroupPlan | undefined
}

const planGroup = ({ name, order, row, parent }: GroupSource, groups: GroupPlan[]): GroupPlan => {
  const { most, count, counter } = row
  const told = (count ?? counter)!
  const group = {
    name,
    order,
    index: groups.length,
    parent,
    most,
    mismatch: row.mismatch ?? told.reject ?? told.id,
    count: undefined as FieldPlan | undefined,
    counter: undefined as FieldPlan | undefined,
    items: [] as ItemPlan[],
    byName: new Map<string, ItemPlan>(),
    mandatory: [] as FieldPlan[],
    inner: [] as GroupPlan[],
  }
  groups.push(group)
  // A field knows its block and a block its fields: the block is there first and is filled now.
  if (count) group.count = planField('count', count, { group, role: 'count' })
  if (counter) group.counter = planField('counter', counter, { group, role: 'counter', opens: true })
  group.items.push(...planItems(row.fields, group, groups))
  for (const item of group.items) {
    group.byName.set(item.name, item)
    if (isGroup(item)) group.inner.push(item)
    else if (item.use === 'M') group.mandatory.push(item)
  }
  return group
}

type Place = Partial<Pick<FieldPlan, 'group' | 'opens' | 'role' | 'order'>>

const planField = (
  name: string,
  row: FieldRow,
  { group, opens = false, role = 'value', order = 0 }: Place,
): FieldPlan => ({
  id: row.id,
  name,
  order,
  kind: row.kind,
  length: row.length,
  use: row.use,
  mandatoryIn: row.mandatoryIn ?? [],
  reject: row.reject ?? row.id,
  role,
  group,
  opens,
  prefix: `\x1c${row.id}`,
})
