import { type Issue, issue } from '@mortar/values/issue'
import type { Guide, GuideSegment } from '../guide/guide.ts'
import { guideOf } from '../guide/guides.ts'
import type { Delimiters } from '../segment-view.ts'
import { chooseGuides } from '../walk/choose-guide.ts'
import type { X12Charset } from './cells.ts'
import type { X12Record } from './read.ts'
import { joints, type RecordPlan, recordPlanOf, type SegmentPlan, type Slot, type TablePlan } from './tables.ts'

/** What the writer needs of a record. Records read by `x12Reader` fit; those of a map carry no `order`. */
export type WritableRecord = Pick<X12Record, 'record' | 'fields'> &
  Partial<Pick<X12Record, 'kind' | 'order' | 'isPart'>>

/** Segments of a set that are text already, for what comes by the hundred thousand. The writer counts them. */
export interface WrittenSegments {
  readonly kind: 'written'
  readonly text: string
}

/** A running writer: give the records in file order, each loop's row before its parts and its inner loops. */
export interface X12Writer {
  /** Bytes that are complete by now. */
  readonly push: (records: Iterable<WritableRecord>) => Uint8Array
  /** The same as text, for whoever puts it into bytes of their own. */
  readonly pushText: (records: Iterable<WritableRecord | WrittenSegments>) => string
  readonly end: () => Uint8Array
  /** What could not be written as it should: rejects are left out, text with a separator in it is written and told. */
  readonly issues: () => readonly Issue[]
}

interface WaitingRow {
  readonly table: TablePlan
  readonly fields: readonly string[]
  readonly order: string
  readonly parts: { readonly plan: SegmentPlan; readonly fields: readonly string[] }[]
}

const mostIssues = 1_000

/**
 * Writes records as X12: the same tables as the reader's, backwards. Separators and line ends are those of the ISA row. Blank
 * counts and control numbers of SE, GE and IEA are filled in: what was counted, and the number of the header.
 */
export const x12Writer = ({ charset = 'utf-8' }: { readonly charset?: X12Charset } = {}): X12Writer => {
  const envelope = recordPlanOf(guideOf('envelope'))
  const issues: Issue[] = []
  let plan: RecordPlan = envelope
  let byName = namesOf(envelope)
  let delimiters: Delimiters = { element: 0x2a, component: 0x3a, repetition: 0x5e, terminator: 0x7e }
  let lineEnd = ''
  let version = ''
  let waiting: WaitingRow | undefined
  let out: string[] = []
  let line = 1
  const counted = { segments: 0, sets: 0, groups: 0, set: '', group: '', interchange: '' }

  const writeSegment = (
    place: GuideSegment,
    fields: readonly string[],
    slots: readonly (Slot | undefined)[],
    end = lineEnd,
  ) => {
    const texts = [place.tag]
    for (let at = 1; at < slots.length; at += 1) texts.push(slots[at] ? elementOf(slots[at]!, fields) : '')
    while (texts.length > 1 && texts[texts.length - 1] === '') texts.pop()
    if (texts.length === 1 && trailers[place.tag] === undefined) return
    const completed = completeTrailer(place.tag, texts)
    out.push(completed.join(String.fromCharCode(delimiters.element)), String.fromCharCode(delimiters.terminator), end)
    line += 1
    count(place.tag, completed)
  }
  const elementOf = ({ column, components, isRepeated }: Slot, fields: readonly string[]): string => {
    if (isRepeated) return split(fields[column] ?? '')
    if (components.length === 0) return checked(fields[column] ?? '')
    const parts = components.map((each) => (each < 0 ? '' : checked(fields[each] ?? '')))
    while (parts.length > 0 && parts.at(-1) === '') parts.pop()
    return parts.join(String.fromCharCode(delimiters.component))
  }
  const split = (text: string): string =>
    text
      .split(joints.repetition)
      .map((each) => each.split(joints.component).map(checked).join(String.fromCharCode(delimiters.component)))
      .join(String.fromCharCode(delimiters.repetition))
  const checked = (text: string): string => {
    if (text === '') return text
    const { element, component, repetition, terminator } = delimiters
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code !== element && code !== component && code !== repetition && code !== terminator) continue
      if (issues.length < mostIssues) issues.push(issue('separator-in-text', { line }))
      break
    }
    return text
  }
  const completeTrailer = (tag: string, texts: string[]): string[] => {
    const trailer = trailers[tag]
    if (!trailer) return texts
    const found = tag === 'SE' ? counted.segments + 1 : tag === 'GE' ? counted.sets : counted.groups
    return [tag, texts[1] || String(found), texts[2] || counted[trailer]]
  }
  const count = (tag: string, texts: readonly string[]) => {
    counted.segments += 1
    if (tag === 'ST') Object.assign(counted, { segments: 1, set: texts[2] ?? '', sets: counted.sets + 1 })
    else if (tag === 'GS') Object.assign(counted, { sets: 0, group: texts[6] ?? '', groups: counted.groups + 1 })
    else if (tag === 'ISA') Object.assign(counted, { groups: 0, interchange: texts[13] ?? '' })
  }

  const planOf = (place: GuideSegment): SegmentPlan => {
    const own = plan.segments[place.no]
    return own?.place === place ? own : envelope.segments[place.no]!
  }
  const known = new Map<TablePlan, readonly SegmentPlan[]>()
  /** The segments that a row of the table holds itself. */
  const ownPlans = (table: TablePlan): readonly SegmentPlan[] => {
    const before = known.get(table)
    if (before) return before
    const plans = table.loop.children.flatMap((child) => (child.kind === 'segment' ? planOf(child) : []))
    const own = plans.filter(({ isOwnRow }) => !isOwnRow)
    known.set(table, own)
    return own
  }
  const flush = () => {
    if (!waiting) return
    const { table, fields, order, parts } = waiting
    waiting = undefined
    if (order === '' && parts.length === 0) {
      for (const { place, slots } of ownPlans(table)) writeSegment(place, fields, slots)
      return
    }
    const places = table.loop.children.filter((child) => child.kind === 'segment')
    const keys = order === '' ? places.map(({ key }) => key) : order.split(' ')
    const rest = [...parts]
    for (const key of keys) {
      const place = places.find((each) => each.key === key)
      if (!place) continue
      const target = planOf(place)
      if (!target.isOwnRow) writeSegment(target.place, fields, target.slots)
      for (let at = 0; target.isOwnRow && at < rest.length; ) {
        const part = rest[at]!
        if (part.plan.place !== target.place) at += 1
        else {
          writeSegment(part.plan.place, part.fields, part.plan.slots)
          rest.splice(at, 1)
          // An order names each segment; without one, all of a kind follow each other.
          if (order !== '') break
        }
      }
    }
  }
  const take = (record: WritableRecord) => {
    const { record: name, fields, kind = 'record' } = record
    if (kind === 'filler') {
      flush()
      if (fields[0] === '\ufeff') out.push('\ufeff')
      return
    }
    if (name === 'ST') {
      flush()
      beginSet(fields)
    }
    const table = kind === 'reject' ? undefined : byName.get(name)
    if (!table) return tellLeftOut()
    if (table.segment && record.isPart !== false && waiting?.table.loop === table.loop)
      return void waiting.parts.push({ plan: planOf(table.segment), fields })
    flush()
    if (table.segment) writeOwn(table, fields)
    else startLoop(table, fields, record.order ?? '')
  }
  const tellLeftOut = () => {
    if (issues.length < mostIssues) issues.push(issue('record-type-unknown', { line }))
  }
  const writeOwn = (table: TablePlan, fields: readonly string[]) => {
    const target = planOf(table.segment!)
    const end = table.name === 'ISA_IEA' ? (fields.at(-1) ?? lineEnd) : lineEnd
    writeSegment(target.place, fields, target.slots, end)
  }
  const startLoop = (table: TablePlan, fields: readonly string[], order: string) => {
    if (table.name === 'ISA') return writeIsa(fields)
    if (table.name === 'GS') version = fields[7] ?? ''
    if (table.name === 'GS') return writeFirst(table, fields)
    waiting = { table, fields, order, parts: [] }
  }
  const writeFirst = (table: TablePlan, fields: readonly string[]) => {
    const place = table.loop.children[0] as GuideSegment
    writeSegment(place, fields, planOf(place).slots)
  }
  const writeIsa = (fields: readonly string[]) => {
    const [separator = '*', terminator = '~', end = ''] = fields.slice(-3)
    const component = fields[15] || ':'
    delimiters = {
      element: separator.charCodeAt(0),
      component: component.charCodeAt(0),
      repetition: /[A-Za-z0-9 ]/.test(fields[10] ?? '') ? -1 : (fields[10] || '^').charCodeAt(0),
      terminator: terminator.charCodeAt(0),
    }
    lineEnd = end
    const elements = fields.slice(0, 16)
    out.push(['ISA', ...elements].join(separator), terminator, end)
    line += 1
    count('ISA', ['ISA', ...elements])
  }
  const beginSet = (fields: readonly string[]) => {
    const guide = guideOfSet(fields, version || (fields[2] ?? ''))
    plan = guide ? recordPlanOf(guide) : envelope
    byName = new Map([...namesOf(envelope), ...namesOf(plan)])
  }
  const taken = (): string => {
    const text = out.join('')
    out = []
    return text
  }
  const takeWritten = ({ text }: WrittenSegments) => {
    flush()
    out.push(text)
    const terminator = String.fromCharCode(delimiters.terminator)
    for (let at = text.indexOf(terminator); at >= 0; at = text.indexOf(terminator, at + 1)) {
      counted.segments += 1
      line += 1
    }
  }
  const pushText = (records: Iterable<WritableRecord | WrittenSegments>): string => {
    for (const record of records) {
      if (record.kind === 'written') takeWritten(record)
      else take(record)
    }
    return taken()
  }
  const bytesOf = (text: string): Uint8Array => Buffer.from(text, charset === 'utf-8' ? 'utf8' : 'latin1')
  return {
    push: (records) => bytesOf(pushText(records)),
    pushText,
    end: () => {
      flush()
      return bytesOf(taken())
    },
    issues: () => issues,
  }
}

const trailers: Readonly<Record<string, 'set' | 'group' | 'interchange'>> = {
  SE: 'set',
  GE: 'group',
  IEA: 'interchange',
}

const namesOf = (plan: RecordPlan): ReadonlyMap<string, TablePlan> =>
  new Map(plan.tables.map((table) => [table.name, table]))

/** The guide of an ST row. Where several share a version, the one whose `when` the row's own columns fulfil. */
const guideOfSet = (fields: readonly string[], version: string): Guide | undefined => {
  const { guides } = chooseGuides(fields[0] ?? '', version)
  return guides.length < 2 ? guides[0] : (guides.find((guide) => fulfils(guide, fields)) ?? guides[0])
}

const fulfils = (guide: Guide, fields: readonly string[]): boolean =>
  guide.when.split(' ').some((test) => {
    const [place = '', codes = ''] = test.split('=')
    const name = place.replace(/(\d\d)$/, '_$1').toLowerCase()
    const { columns } = recordPlanOf(guide).loops[guide.root.no]!
    const at = columns.findIndex((column) => column.name === name)
    return at >= 0 && codes.split(',').includes(fields[at] ?? '')
  })
