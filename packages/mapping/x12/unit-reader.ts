import { type Issue, issue } from '@mortar/values/issue'
import type { SourceRecord } from '@mortar/wire/source-record'
import type { X12Charset } from '@mortar/wire/x12/records/cells'
import { recordListener, type X12Record } from '@mortar/wire/x12/records/read'
import { listenAll, type X12Listener } from '@mortar/wire/x12/walk/listener'
import { walkX12 } from '@mortar/wire/x12/walk/walker'
import type { UnitPlan } from './units.ts'

/** A unit as one record of the file: `rows` are its own rows and, before them, those that stand around it. */
export interface UnitRecord extends SourceRecord {
  readonly rows?: readonly UnitRow[]
  /** Its set or claim failed a check: it counts in no control. */
  readonly isRefused?: boolean
}

/** A row of a record table for a unit. Its place is its own, its fields end with its number, its parent's, and `1` when it is the unit's own. */
export interface UnitRow extends SourceRecord {
  readonly isOwn: boolean
}

/** What a unit reader needs to know. */
export interface UnitReading {
  readonly plan: UnitPlan
  readonly charset: X12Charset
  /** Tables whose rows are wanted. */
  readonly wanted: ReadonlySet<string>
  /** Hears each row of the set itself, in file order. */
  readonly hear?: (row: X12Record) => void
  readonly also?: readonly X12Listener[]
}

interface OpenLoop {
  readonly no: number
  readonly isLevel: boolean
  readonly isUnit: boolean
}

interface Around {
  readonly row: UnitRow
  /** The level it belongs to. */
  readonly levelNo: number
}

interface OpenPiece {
  readonly first: X12Record
  readonly isUnit: boolean
  readonly around: readonly UnitRow[]
  readonly rows: UnitRow[]
  readonly issues: Issue[]
  byteTo: number
  kind: SourceRecord['kind']
}

// More rows than the largest claim of 999 lines has; a hostile unit must not grow the memory.
const mostRows = 100_000

/** Reads a file into units and the records around them. The records tile the file; each is whole when it is given. */
export const unitReader = ({ plan, charset, wanted, hear, also = [] }: UnitReading) => {
  let done: UnitRecord[] = []
  let lastNo = 0
  let isForeign = false
  let piece: OpenPiece | undefined
  let open: OpenLoop[] = []
  let around: Around[] = []
  /** Parts that came before the row they are part of. */
  let early: X12Record[] = []

  const close = () => {
    if (!piece) return
    const { first, isUnit, rows, issues, byteTo, kind } = piece
    lastNo += 1
    const { record, line, byteFrom, fields } = first
    const given = { kind, record, recordNo: lastNo, line, byteFrom, byteTo, issues }
    if (isUnit && kind === 'record')
      done.push({ ...given, fields: withNumbers(first, true), rows: [...piece.around, ...rows] })
    else done.push({ ...given, fields: kind === 'filler' ? fields : [] })
    piece = undefined
  }
  const begin = (first: X12Record, isUnit: boolean, kind = first.kind) => {
    close()
    const chain = new Set(open.map(({ no }) => no))
    piece = {
      first,
      isUnit,
      around: isUnit ? around.filter(({ levelNo }) => chain.has(levelNo)).map(({ row }) => row) : [],
      rows: [],
      issues: [],
      byteTo: first.byteFrom,
      kind,
    }
  }
  const unitIsOpen = () => piece?.isUnit === true
  /** Adds a row to the open piece, or only its bytes when nobody wants it. */
  const extend = (record: X12Record) => {
    const current = piece!
    current.byteTo = Math.max(current.byteTo, record.byteTo)
    current.issues.push(...record.issues)
    if (record.kind === 'reject' && current.isUnit) current.kind = 'reject'
    if (!current.isUnit || record.kind !== 'record' || !wanted.has(record.record)) return
    if (current.rows.length < mostRows) current.rows.push(rowOf(record, true))
    else if (current.kind !== 'reject') {
      current.kind = 'reject'
      current.issues.push(issue('x12-unit-too-long', placeOf(record)))
    }
  }
  const keepAround = (record: X12Record, levelNo: number) => {
    if (wanted.has(record.record)) around.push({ row: rowOf(record, false), levelNo })
  }
  const levelNow = () => open.findLast(({ isLevel }) => isLevel)?.no ?? 0
  const isInUnit = () => open.some(({ isUnit }) => isUnit)

  const takeLoop = (record: X12Record) => {
    while (open.length > 0 && open.at(-1)!.no !== record.parentNo) open.pop()
    const isLevel = plan.levels.has(record.record)
    const isUnit = plan.units.has(record.record)
    if (isLevel) {
      const chain = new Set(open.map(({ no }) => no))
      around = around.filter(({ levelNo }) => chain.has(levelNo))
    }
    const isWithin = unitIsOpen() && !isLevel && !isUnit
    open.push({ no: record.recordNo, isLevel, isUnit })
    if (!isWithin) begin(record, isUnit)
    extend(record)
    if (!isInUnit()) keepAround(record, levelNow())
  }
  const takeSegment = (record: X12Record) => {
    if (record.isPart) {
      if (piece === undefined || !open.some(({ no }) => no === record.parentNo)) return void early.push(record)
      extend(record)
      if (!isInUnit() && record.kind === 'record') keepAround(record, levelNow())
      return
    }
    const isUnit = record.kind === 'record' && plan.units.has(record.record)
    while (open.length > 0 && open.at(-1)!.no !== record.parentNo) open.pop()
    const isWithin = unitIsOpen() && !isUnit && open.some(({ no }) => no === piece!.first.recordNo)
    if (!isWithin) begin(record, isUnit)
    extend(record)
  }
  const take = (record: X12Record) => {
    if (isForeign) return takeForeign(record)
    hear?.(record)
    if (isLoopRow(record)) {
      takeLoop(record)
      const waiting = early
      early = []
      for (const part of waiting) takeSegment(part)
    } else takeSegment(record)
  }
  const takeForeign = (record: X12Record) => {
    if (record.isPart && piece) return extend(record)
    begin({ ...record, record: '', issues: [issue('record-type-unknown', placeOf(record))] }, false, 'reject')
    extend({ ...record, issues: piece!.first.issues })
  }
  const rows = recordListener(take, charset)
  const { fileIssues, ...heard } = rows
  const sets: X12Listener = {
    setBegins: (set, view) => {
      heard.setBegins?.(set, view)
      isForeign = set.guide?.name !== plan.set
      if (isForeign) open = open.filter(({ isLevel }) => isLevel)
    },
    setEnds: () => {
      isForeign = false
    },
  }
  const walker = walkX12(listenAll([{ ...heard, ...sets }, ...also]))
  const taken = (): UnitRecord[] => {
    const complete = done
    done = []
    return complete
  }
  return {
    push: (bytes: Uint8Array): UnitRecord[] => {
      walker.push(bytes)
      return taken()
    },
    end: (): UnitRecord[] => {
      walker.end()
      close()
      return taken()
    },
    fileIssues,
  }
}

/** A loop's row; the names of segments' rows have a second part. */
const isLoopRow = ({ kind, record }: X12Record): boolean => kind === 'record' && !record.includes('_')

const rowOf = (record: X12Record, isOwn: boolean): UnitRow => ({
  ...record,
  fields: withNumbers(record, isOwn),
  isOwn,
})

const withNumbers = ({ fields, recordNo, parentNo }: X12Record, isOwn: boolean): string[] => [
  ...fields,
  String(recordNo),
  String(parentNo),
  isOwn ? 'true' : 'false',
]

const placeOf = ({ line, byteFrom, byteTo, record }: X12Record) => ({ line, byteFrom, byteTo, record })
