import { type IssuePlace, issue } from '@mortar/values/issue'
import type { X12Listener } from '@mortar/wire/x12/walk/listener'
import type { RecordBytes } from '../mapper-types.ts'
import type { SourceForm } from '../source-form.ts'
import { type UnitRecord, unitReader } from './unit-reader.ts'

/** Units to read again, and what else is to be known of them. */
export interface Rereading {
  readonly form: SourceForm
  /** Tables whose rows are wanted; those the feed's maps read where not given. */
  readonly wanted?: ReadonlySet<string>
  readonly also?: readonly X12Listener[]
}

/** A unit read again. Its place is that in its file; `shift` is what was added to the bytes it was read at. */
export interface RereadUnit {
  readonly record: UnitRecord
  readonly bytes: Uint8Array
  readonly shift: number
}

interface Placed {
  readonly place: RecordBytes
  /** Where its bytes stand among those that are read. */
  readonly at: number
  readonly found: UnitRecord[]
}

/**
 * Reads units of a file again among the records that stand around them: what is read is a shorter file, so that each unit is
 * read as it was. Frames are in file order; those of `around` give no unit.
 */
export const rereadUnits = async function* (
  { form, wanted, also = [] }: Rereading,
  frames: AsyncIterable<RecordBytes>,
  around: ReadonlySet<number>,
): AsyncGenerator<RereadUnit> {
  const { plan, charset } = form.x12!
  const reader = unitReader({ plan, charset, wanted: wanted ?? new Set(form.tables.map(({ record }) => record)), also })
  const open: Placed[] = []
  let at = 0
  const sort = (records: readonly UnitRecord[]) => {
    for (const record of records) open.findLast(({ at: from }) => from <= record.byteFrom)?.found.push(record)
  }
  const finished = function* (count: number) {
    for (const placed of open.splice(0, count)) if (!around.has(placed.place.recordNo)) yield unitOf(placed)
  }
  for await (const place of frames) {
    open.push({ place, at, found: [] })
    at += place.bytes.length
    sort(reader.push(place.bytes))
    yield* finished(open.findLastIndex(({ found }) => found.length > 0))
  }
  sort(reader.end())
  yield* finished(open.length)
}

const unitOf = ({ place, at, found }: Placed): RereadUnit => {
  const [first, second] = found
  const { recordNo, line, byteFrom, bytes } = place
  const lines = line - (first?.line ?? line)
  const shift = byteFrom - at
  const moved = (where: IssuePlace): IssuePlace => ({
    ...where,
    ...(where.line === undefined ? {} : { line: where.line + lines }),
    ...(where.byteFrom === undefined ? {} : { byteFrom: where.byteFrom + shift }),
    ...(where.byteTo === undefined ? {} : { byteTo: where.byteTo + shift }),
  })
  const span = { recordNo, line, byteFrom, byteTo: byteFrom + bytes.length }
  if (!first || second) {
    const told = issue('record-type-unknown', { line, byteFrom, byteTo: span.byteTo })
    return { record: { kind: 'reject', record: '', fields: [], issues: [told], ...span }, bytes, shift }
  }
  const issues = first.issues.map((each) => ({ ...each, where: moved(each.where) }))
  const rows = first.rows?.map((row) =>
    row.isOwn ? { ...row, line: row.line + lines, byteFrom: row.byteFrom + shift, byteTo: row.byteTo + shift } : row,
  )
  return { record: { ...first, ...span, issues, ...(rows ? { rows } : {}) }, bytes, shift }
}
