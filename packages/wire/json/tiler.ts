import type { Issue } from '@mortar/values/issue'
import type { Window } from '../flat/charset.ts'
import type { SourceRecord } from '../source-record.ts'

/** What a piece of the file is; its place follows from the piece before it. */
export type Piece = Pick<SourceRecord, 'kind' | 'record' | 'fields' | 'issues'>

/** A place in the file. */
export interface FilePlace {
  readonly line: number
  readonly byteFrom: number
}

/** Lays pieces end to end over a file that passes by in windows, and numbers them. */
export interface Tiler {
  /** Where a position of the window is in the file. Positions may only grow. */
  readonly placeOf: (window: Window, at: number) => FilePlace
  /** Makes everything from the last piece to this position a filler, if there is anything. */
  readonly fillTo: (window: Window, at: number) => void
  /** Makes everything from the last piece to this position a piece. */
  readonly add: (window: Window, to: number, piece: Piece) => void
  /** The window now begins so many characters later. */
  readonly leave: (window: Window, at: number) => void
  /** The pieces since the last call. */
  readonly records: () => SourceRecord[]
}

const nothing: readonly Issue[] = []

/** Starts at the first byte of a file. */
export const pieceTiler = (): Tiler => {
  let records: SourceRecord[] = []
  let recordNo = 0
  // The window's first byte in the file, and how far in the window lines are counted.
  let base = 0
  let seen = 0
  let line = 1
  let last: FilePlace = { line: 1, byteFrom: 0 }

  const placeOf = (window: Window, at: number): FilePlace => {
    for (let feed = window.indexOf('\n', seen); feed >= 0 && feed < at; feed = window.indexOf('\n', feed + 1)) line += 1
    seen = Math.max(seen, at)
    return { line, byteFrom: base + at }
  }
  const add = (window: Window, to: number, { kind, record, fields, issues }: Piece) => {
    const end = placeOf(window, to)
    recordNo += 1
    records.push({ kind, record, recordNo, ...last, byteTo: end.byteFrom, fields, issues })
    last = end
  }
  const fillTo = (window: Window, at: number) => {
    const filler = base + at > last.byteFrom
    if (filler) add(window, at, { kind: 'filler', record: '', fields: [], issues: nothing })
  }
  const leave = (window: Window, at: number) => {
    placeOf(window, at)
    base += at
    seen -= at
  }
  const take = () => {
    const taken = records
    records = []
    return taken
  }
  return { placeOf, fillTo, add, leave, records: take }
}
