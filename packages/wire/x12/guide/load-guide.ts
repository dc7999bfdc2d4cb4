import { externalNames } from '../codes/list-names.ts'
import { type Condition, readConditions } from './condition.ts'
import { baseSegments, type DataType, dataElements } from './dictionary.ts'
import type { Guide, GuideElement, GuideLoop, GuideSegment, Selector, Use } from './guide.ts'
import { unlimited } from './guide.ts'
import { readTable, type TableRow } from './table.ts'

/** What a guide's row in `guides.tsv` tells. */
export type GuideMeta = Pick<Guide, 'name' | 'set' | 'group' | 'version' | 'also' | 'when' | 'title'>

/** Something in a table that does not resolve. */
export interface TableFault {
  readonly line: number
  readonly fault: string
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Loop = Mutable<Omit<GuideLoop, 'children'>> & { children: (GuideLoop | GuideSegment)[] }
type Segment = Mutable<Omit<GuideSegment, 'elements' | 'by'>> & {
  elements: (GuideElement | undefined)[]
  by: readonly Selector[]
}

/** Makes the tree of a guide's table. The faults are empty when everything the table names is there. */
export const loadGuide = (
  meta: GuideMeta,
  text: string,
  lists: ReadonlyMap<string, readonly string[]>,
): { guide: Guide; faults: TableFault[] } => {
  const faults: TableFault[] = []
  const loops = new Map<string, Loop>()
  const segments = new Map<string, { segment: Segment; by: string; line: number }>()
  const tell = (line: number, fault: string) => faults.push({ line, fault })

  // A loop with several parents is one list of children that hangs at each of them.
  const addLoop = (row: TableRow) => {
    const { loop: id, parent: parentIds, name } = row.cells as Record<string, string>
    if (loops.has(id!)) tell(row.line, `loop ${id} comes twice`)
    const children: (GuideLoop | GuideSegment)[] = []
    const no = loops.size
    for (const parentId of parentIds!.split(' ')) {
      const parent = loops.get(parentId)
      if (parentId !== '' && !parent) tell(row.line, `no loop ${parentId} before this row`)
      const place = placeIn(parent, row)
      const loop: Loop = { kind: 'loop', no, id: id!, parent, name: name!, ...usage(row, tell), ...place, children }
      if (!loops.has(id!)) loops.set(id!, loop)
      parent?.children.push(loop)
    }
  }
  const addSegment = (row: TableRow) => {
    const { loop: loopId, segment: key, by, name } = row.cells as Record<string, string>
    const loop = loops.get(loopId!)
    const tag = key!.split('.')[0]!
    const base = baseSegments.get(tag)
    if (!loop) return tell(row.line, `no loop ${loopId}`)
    if (!base) return tell(row.line, `no segment ${tag} in segments.tsv`)
    if (segments.has(`${loopId}:${key}`)) tell(row.line, `segment ${key} comes twice in ${loopId}`)
    const segment: Segment = {
      kind: 'segment',
      no: segments.size,
      loop,
      tag,
      key: key!,
      name: name!,
      ...usage(row, tell),
      ...placeIn(loop, row),
      by: [],
      elements: base.data.map(() => undefined),
      relations: base.relations,
      baseCount: base.data.length,
    }
    loop.children.push(segment)
    segments.set(`${loopId}:${key}`, { segment, by: by!, line: row.line })
  }
  const addElement = (row: TableRow) => {
    const { loop, segment: key, element: place } = row.cells as Record<string, string>
    const segment = segments.get(`${loop}:${key}`)?.segment
    if (!segment) return tell(row.line, `no segment ${key} in ${loop}`)
    const [at, component] = place!.split('-').map(Number) as [number, number | undefined]
    if (!(at >= 1 && at <= segment.baseCount)) return tell(row.line, `${segment.tag} has no element ${place}`)
    const owner = component === undefined ? undefined : segment.elements[at - 1]
    if (component !== undefined && !owner) return tell(row.line, `no row for the composite of ${place}`)
    const base = baseSegments.get(owner ? owner.data : segment.tag)
    const data = base?.data[(component ?? at) - 1]
    if (data === undefined) return tell(row.line, `${owner?.data} has no component ${component}`)
    const element = elementOf(
      row,
      { at: component ?? at, data, mayRepeat: base!.repeats[at - 1] === true },
      lists,
      tell,
    )
    const siblings = owner ? (owner.components as (GuideElement | undefined)[]) : segment.elements
    if (siblings[element.at - 1]) tell(row.line, `element ${place} comes twice`)
    siblings[element.at - 1] = element
  }
  for (const row of readTable(text)) {
    if (row.cells.element !== '') addElement(row)
    else if (row.cells.segment !== '') addSegment(row)
    else addLoop(row)
  }
  for (const { segment, by, line } of segments.values())
    segment.by = selectorsOf(segment, by, (fault) => tell(line, fault))
  const root = [...loops.values()][0]
  if (!root) throw new TypeError(`the guide ${meta.name} has no loop`)
  for (const loop of loops.values())
    if (loop !== root && loop.children[0]?.kind !== 'segment') tell(0, `loop ${loop.id} does not begin with a segment`)
  const guide: Guide = { ...meta, root, loops }
  return { guide: freeze(guide), faults: [...faults, ...conditionFaults(guide)] }
}

type Tell = (line: number, fault: string) => unknown

const usage = ({ cells, line }: TableRow, tell: Tell): { use: Use; max: number; conditions: readonly Condition[] } => {
  const { use, repeat, condition } = cells as Record<string, string>
  if (use !== 'R' && use !== 'S') tell(line, 'use is R or S')
  if (!/^(|>1|[1-9]\d*)$/.test(repeat!)) tell(line, 'repeat is empty, a number or >1')
  const conditions = readConditions(condition!)
  if (!conditions) tell(line, 'the condition cannot be read')
  const max = repeat === '' ? 1 : repeat === '>1' ? unlimited : Number(repeat)
  return { use: use as Use, max, conditions: conditions ?? [] }
}

const placeIn = (parent: Loop | undefined, { cells }: TableRow): { order: number; index: number } => {
  const index = parent?.children.length ?? 0
  const before = parent?.children.at(-1)?.order ?? 0
  return { index, order: cells.order === '=' && index > 0 ? before : before + 1 }
}

interface Slot {
  readonly at: number
  readonly data: string
  readonly mayRepeat: boolean
}

const elementOf = (
  row: TableRow,
  { at, data, mayRepeat }: Slot,
  lists: ReadonlyMap<string, readonly string[]>,
  tell: Tell,
): GuideElement => {
  const { cells, line } = row
  const { use, max: repeat, conditions } = usage(row, tell)
  const composite = data.startsWith('C') ? baseSegments.get(data) : undefined
  const known = dataElements.get(data)
  if (!composite && !known) tell(line, `no data element ${data} in elements.tsv`)
  if (cells.data !== '' && cells.data !== data) tell(line, `the data element here is ${data}`)
  if (repeat > 1 && !mayRepeat) tell(line, 'the value cannot repeat')
  const type = (cells.type || known?.type || 'C') as DataType
  const min = Number(cells.min || known?.min || 0)
  const max = Number(cells.max || known?.max || 0)
  if (known && (min < known.min || max > known.max || min > max))
    tell(line, 'the lengths are not within the data element')
  const { codes, external } = codesOf(cells.codes!, lists, (fault) => tell(line, fault))
  return {
    kind: 'element',
    at,
    data,
    name: cells.name || known?.name || '',
    type,
    min,
    max,
    use,
    repeat,
    codes,
    external,
    conditions,
    formatBy: conditions.find((each) => each.kind === 'format')?.element ?? 0,
    components: composite ? composite.data.map(() => undefined) : [],
    relations: composite?.relations ?? [],
    baseCount: composite?.data.length ?? 0,
  }
}

const codesOf = (text: string, lists: ReadonlyMap<string, readonly string[]>, tell: (fault: string) => unknown) => {
  const codes: string[] = []
  let external: string | undefined
  for (const word of text.split(' ').filter((each) => each !== '')) {
    if (word.startsWith('ext:')) external = word.slice(4)
    else if (word.startsWith('@')) {
      const list = lists.get(word.slice(1))
      if (!list) tell(`no code list ${word}`)
      codes.push(...(list ?? []))
    } else codes.push(word.replaceAll('_', ' '))
  }
  if (external !== undefined && !externalNames.has(external)) tell(`no external list ${external}`)
  return { codes: codes.length > 0 ? new Set(codes) : undefined, external }
}

const selectorsOf = (segment: Segment, by: string, tell: (fault: string) => unknown): Selector[] =>
  (by === '' ? [] : by.split('+')).flatMap((place) => {
    const [element, component = 0] = place.split('-').map(Number) as [number, number | undefined]
    const owner = segment.elements[element - 1]
    const codes = (component === 0 ? owner : owner?.components[component - 1])?.codes
    if (!codes) {
      tell(`by ${place}: the element lists no codes`)
      return []
    }
    return [{ element, component, codes }]
  })

const conditionFaults = (guide: Guide): TableFault[] => {
  const faults: TableFault[] = []
  const check = (conditions: readonly Condition[], loop: GuideLoop, segment?: GuideSegment) => {
    for (const condition of conditions) {
      const where = `${loop.id}${segment ? ` ${segment.key}` : ''}`
      if (condition.kind === 'format') {
        if (!segment?.elements[condition.element - 1]) faults.push({ line: 0, fault: `${where}: format of no element` })
        continue
      }
      for (const { place } of condition.tests.flat()) {
        const inLoop = place.loop === '' ? loop : guide.loops.get(place.loop)
        const at =
          place.segment === '' ? segment : inLoop?.children.find((each) => 'key' in each && each.key === place.segment)
        const found = at as GuideSegment | undefined
        const element = place.element === 0 ? undefined : found?.elements[place.element - 1]
        const lost =
          !inLoop ||
          (place.segment !== '' && !found) ||
          (place.element > 0 && !element) ||
          (place.component > 0 && !element?.components[place.component - 1])
        if (lost) faults.push({ line: 0, fault: `${where}: a place of the condition is not in the guide` })
      }
    }
  }
  for (const loop of guide.loops.values()) {
    check(loop.conditions, loop)
    for (const child of loop.children) {
      if (child.kind === 'loop') continue
      check(child.conditions, loop, child)
      for (const element of child.elements)
        for (const each of [element, ...(element?.components ?? [])]) if (each) check(each.conditions, loop, child)
    }
  }
  return faults
}

const freeze = (guide: Guide): Guide => {
  for (const loop of guide.loops.values()) {
    for (const child of loop.children) {
      if (child.kind === 'loop') continue
      for (const element of child.elements) if (element) Object.freeze(element)
      Object.freeze(child)
    }
    Object.freeze(loop)
  }
  return Object.freeze(guide)
}
