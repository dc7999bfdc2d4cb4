import type { Issue } from '@mortar/values/issue'
import type { RecordReader, SourceRecord } from '../../source-record.ts'
import { type Finding, issueOfFinding } from '../finding.ts'
import type { GuideLoop, GuideSegment } from '../guide/guide.ts'
import { guideOf } from '../guide/guides.ts'
import type { SegmentView } from '../segment-view.ts'
import type { Skipped } from '../tokenize.ts'
import { listenAll, type X12Listener } from '../walk/listener.ts'
import { walkX12 } from '../walk/walker.ts'
import { fillCells, type X12Charset } from './cells.ts'
import { mostChildren, type RecordPlan, recordPlanOf, type SegmentPlan, type TablePlan } from './tables.ts'

/**
 * A row of a record table as a source record. `record` is the table, `fields` its columns in order; `recordNo` counts in the order the rows begin.
 * A loop's row spans its own segments up to its first inner loop; the rows of its repeated segments lie inside that span.
 */
export interface X12Record extends SourceRecord {
  /** Record number of the row of the loop around it; 0 for an ISA. */
  readonly parentNo: number
  /** True when its bytes lie inside the span of its parent's row. The rest of the records tile the file. */
  readonly isPart: boolean
  /** Segment keys in the order they came, when that is not the order of the guide; else ''. */
  readonly order: string
}

/** Takes each record when it is complete: a loop's row when its first inner loop begins or it ends, then its parts. */
export type TakeRecord = (record: X12Record) => void

/** A loop's row that is being filled. Used again for the next loop at its depth. */
interface OpenRow {
  plan: TablePlan
  no: number
  parentNo: number
  line: number
  byteFrom: number
  byteTo: number
  cells: string[]
  issues: readonly Issue[]
  /** `partCount` of them, and `count` of the sequence: a list that is emptied would be made anew for each row. */
  readonly parts: X12Record[]
  partCount: number
  /** Indexes of the segments in the order they came. */
  readonly sequence: Uint16Array
  count: number
  isOdd: boolean
  isDone: boolean
  /** By index of a segment: `no` of the row it was filled into last. */
  readonly filled: Uint32Array
}

const mostParts = 10_000
const mostPartsKept = 100
const mostFileIssues = 1_000
const mostRowIssues = 100
const noIssues: readonly Issue[] = []
const noFields: readonly string[] = []

/** Makes a listener that turns what the walker tells into records. */
export const recordListener = (
  take: TakeRecord,
  charset: X12Charset = 'utf-8',
): X12Listener & { fileIssues: () => readonly Issue[] } => {
  const envelope = recordPlanOf(guideOf('envelope'))
  const envelopeGuide = guideOf('envelope')
  const fileIssues: Issue[] = []
  const rows: OpenRow[] = []
  let depth = 0
  /** The innermost open row. */
  let top: OpenRow | undefined
  let plan: RecordPlan = envelope
  let recordNo = 0

  const begin = (table: TablePlan, { line, byteFrom, byteTo }: SegmentView) => {
    if (top) finish(top)
    recordNo += 1
    const row = (rows[depth] ??= newRow(table))
    row.plan = table
    row.no = recordNo
    row.parentNo = top === undefined ? 0 : top.no
    row.line = line
    row.byteFrom = byteFrom
    row.byteTo = byteTo
    row.cells = table.blank.slice()
    row.issues = noIssues
    row.isOdd = false
    row.isDone = false
    row.count = 0
    row.partCount = 0
    depth += 1
    top = row
  }
  const finish = (row: OpenRow) => {
    if (row.isDone) return
    row.isDone = true
    const { plan: table, no, parentNo, line, byteFrom, byteTo, cells, issues } = row
    const order = row.isOdd ? orderOf(row) : ''
    take({
      kind: 'record',
      record: table.name,
      recordNo: no,
      line,
      byteFrom,
      byteTo,
      fields: cells,
      issues,
      parentNo,
      isPart: false,
      order,
    })
    takeParts(row)
  }
  const takeParts = (row: OpenRow) => {
    const { parts, partCount } = row
    row.partCount = 0
    for (let at = 0; at < partCount; at += 1) take(parts[at]!)
    // Their texts hold on to pieces of the file: few may stay until they are overwritten, many not.
    if (partCount > mostPartsKept) parts.length = 0
  }
  const addPart = (row: OpenRow, part: X12Record) => {
    row.parts[row.partCount] = part
    row.partCount += 1
    // A hostile number of repeats must not grow the memory: these parts come before the row they are part of.
    if (row.partCount === mostParts) takeParts(row)
  }
  const end = () => {
    if (!top) return
    finish(top)
    depth -= 1
    top = depth === 0 ? undefined : rows[depth - 1]
  }
  const fill = (target: SegmentPlan, view: SegmentView) => {
    const { place } = target
    const row = top!
    if (target.isOwnRow) return addRow(row, target, view)
    // It comes too often or too late for its loop's row.
    if (row.isDone || row.filled[place.index] === row.no) return pass(view, 'reject', noIssues, noFields)
    row.filled[place.index] = row.no
    fillCells(row.cells, target, view, charset)
    note(row, place, view)
  }
  const note = (row: OpenRow, place: GuideSegment, view: SegmentView) => {
    const { sequence, count } = row
    if (count > 0 && place.index < sequence[count - 1]!) row.isOdd = true
    if (count < mostParts) {
      sequence[count] = place.index
      row.count = count + 1
    }
    row.byteTo = view.byteTo
  }
  /** A segment that is a row of its own. */
  const addRow = (row: OpenRow, target: SegmentPlan, view: SegmentView) => {
    const { table, place } = target
    recordNo += 1
    const fields = table.blank.slice()
    fillCells(fields, target, view, charset)
    const record: X12Record = {
      kind: 'record',
      record: table.name,
      recordNo,
      line: view.line,
      byteFrom: view.byteFrom,
      byteTo: view.byteTo,
      fields,
      issues: noIssues,
      parentNo: row.no,
      isPart: !row.isDone,
      order: '',
    }
    if (row.isDone) return take(table.name === 'ISA_IEA' ? withLineEnd(record, table, view) : record)
    note(row, place, view)
    addPart(row, record)
  }
  const pass = (
    piece: Pick<SegmentView, 'line' | 'byteFrom' | 'byteTo'>,
    kind: 'filler' | 'reject',
    issues: readonly Issue[],
    fields: readonly string[],
  ) => {
    const row = top
    recordNo += 1
    const { line, byteFrom, byteTo } = piece
    const isPart = row !== undefined && !row.isDone
    const record: X12Record = {
      kind,
      record: '',
      recordNo,
      line,
      byteFrom,
      byteTo,
      fields,
      issues,
      parentNo: row?.no ?? 0,
      isPart,
      order: '',
    }
    if (!isPart) return take(record)
    row.byteTo = byteTo
    addPart(row, record)
  }
  const envelopeLoop = (id: string): TablePlan => envelope.loops[envelopeGuide.loops.get(id)!.no]!
  const endTo = (id: string) => {
    while (top && top.plan.name !== id) end()
    end()
  }
  let strayIssues: readonly Issue[] = noIssues
  const finding = (found: Finding, view: SegmentView | undefined) => {
    const told = issueOfFinding(found)
    const row = top
    if (found.code.startsWith('x12-segment-un') || found.code === 'x12-segment-not-in-set') strayIssues = [told]
    else if (row && !row.isDone && view)
      row.issues = row.issues.length < mostRowIssues ? [...row.issues, told] : row.issues
    else if (fileIssues.length < mostFileIssues) fileIssues.push(told)
  }
  const fillEnvelope = (tag: string, view: SegmentView) => fill(envelope.segments[envelopePlace(tag).no]!, view)
  return {
    fileIssues: () => fileIssues,
    interchangeBegins: (_, view) => {
      begin(envelopeLoop('ISA'), view)
      fillEnvelope('ISA', view)
      const row = top!
      const texts = separatorsOf(view)
      row.cells.splice(row.cells.length - texts.length, texts.length, ...texts)
    },
    interchangeEnds: (_, view) => {
      if (view) {
        finish(top!)
        fillEnvelope('IEA', view)
      }
      endTo('ISA')
    },
    groupBegins: (_, view) => {
      if (!view) return
      begin(envelopeLoop('GS'), view)
      fillEnvelope('GS', view)
    },
    groupEnds: (group, view) => {
      if (group.no === 0) return view && pass(view, 'reject', noIssues, noFields)
      if (view) {
        finish(top!)
        fillEnvelope('GE', view)
      }
      endTo('GS')
    },
    setBegins: ({ guide }) => {
      if (top) finish(top)
      plan = guide ? recordPlanOf(guide) : envelope
    },
    loopBegins: (loop: GuideLoop, view) => begin(plan.loops[loop.no]!, view),
    loopEnds: end,
    segment: (place, view) => {
      const own = plan.segments[place.no]
      // A TA1 is told between sets.
      fill(own?.place === place ? own : envelope.segments[place.no]!, view)
    },
    stray: (view) => {
      pass(view, 'reject', strayIssues, noFields)
      strayIssues = noIssues
    },
    skipped: (piece: Skipped) => {
      const isFiller = piece.kind === 'mark' || piece.kind === 'blank'
      pass(piece, isFiller ? 'filler' : 'reject', noIssues, piece.kind === 'mark' ? ['\ufeff'] : noFields)
    },
    finding,
  }
}

const newRow = (plan: TablePlan): OpenRow => ({
  plan,
  no: 0,
  parentNo: 0,
  line: 0,
  byteFrom: 0,
  byteTo: 0,
  cells: [],
  issues: noIssues,
  isOdd: false,
  isDone: false,
  parts: [],
  partCount: 0,
  sequence: new Uint16Array(mostParts),
  count: 0,
  filled: new Uint32Array(mostChildren),
})

const orderOf = ({ plan: { loop }, sequence, count }: OpenRow): string =>
  Array.from(sequence.subarray(0, count), (index) => (loop.children[index] as GuideSegment).key).join(' ')

const envelopePlace = (tag: string): GuideSegment => {
  for (const loop of guideOf('envelope').loops.values())
    for (const child of loop.children) if (child.kind === 'segment' && child.tag === tag) return child
  throw new TypeError(`no segment ${tag} in the envelope`)
}

const separatorsOf = ({ delimiters, ...view }: SegmentView): string[] => [
  String.fromCharCode(delimiters.element),
  String.fromCharCode(delimiters.terminator),
  lineEndOf({ ...view, delimiters }),
]

const lineEndOf = ({ window, starts, length, byteFrom, byteTo, isTerminated }: SegmentView): string => {
  const from = starts[0]! + length + (isTerminated ? 1 : 0)
  return window().slice(from, starts[0]! + byteTo - byteFrom)
}

const withLineEnd = (record: X12Record, { columns }: TablePlan, view: SegmentView): X12Record => {
  const fields = [...record.fields]
  fields[columns.length - 1] = lineEndOf(view)
  return { ...record, fields }
}

/** A record reader whose records know their place among each other. */
export interface X12Reader extends RecordReader {
  readonly push: (bytes: Uint8Array) => X12Record[]
  readonly end: () => X12Record[]
}

/**
 * Reads an X12 file, pushed in any pieces, into records, in constant memory. Other listeners hear the same walk.
 * Short field texts are copies; longer ones hold on to their piece of the file (256 KiB) for as long as they are kept.
 */
export const x12Reader = ({
  charset = 'utf-8',
  also = [],
}: {
  readonly charset?: X12Charset
  readonly also?: readonly X12Listener[]
} = {}): X12Reader => {
  let records: X12Record[] = []
  const listener = recordListener((record) => void records.push(record), charset)
  const { fileIssues, ...heard } = listener
  const walker = walkX12(listenAll([heard, ...also]))
  const taken = (): X12Record[] => {
    const complete = records
    records = []
    return complete
  }
  return {
    push: (bytes) => {
      walker.push(bytes)
      return taken()
    },
    end: () => {
      walker.end()
      return taken()
    },
    fileIssues,
  }
}
