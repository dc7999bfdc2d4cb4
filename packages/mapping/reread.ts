import { type Issue, type IssuePlace, issue } from '@mortar/values/issue'
import { flatReader } from '@mortar/wire/flat/read'
import { jsonItems } from '@mortar/wire/json/json-items'
import type { RecordReader, SourceRecord } from '@mortar/wire/source-record'
import { correctItem } from './correct-item.ts'
import type { Correction, RecordBytes } from './mapper-types.ts'
import type { SourceForm } from './source-form.ts'

/**
 * Reads one physical record of a file again, alone, with its place in the file. Alone, so that what stands around a reject
 * cannot change how a good record reads.
 */
export const rereadRecord = (form: SourceForm, place: RecordBytes): SourceRecord => {
  const reader = lonelyReader(form)
  const around = form.flat ? ['', ''] : ['[', ']']
  const pieces = [
    ...reader.push(Buffer.from(around[0]!)),
    ...reader.push(place.bytes),
    ...reader.push(Buffer.from(around[1]!)),
    ...reader.end(),
  ]
  const read = pieces.find(({ kind }) => kind !== 'filler') ?? pieces[0]
  return placed(read ?? emptyPiece, place, around[0]!.length)
}

const emptyPiece: SourceRecord = {
  kind: 'filler',
  record: '',
  recordNo: 1,
  line: 1,
  byteFrom: 0,
  byteTo: 0,
  fields: [],
  issues: [],
}

const lonelyReader = ({ flat }: SourceForm): RecordReader => {
  if (!flat) return jsonItems({ items: '$[*]' })
  return flatReader(flat.format === 'delimited' ? { ...flat, headerRow: false } : flat)
}

const placed = (read: SourceRecord, { recordNo, line, byteFrom, bytes }: RecordBytes, ahead: number): SourceRecord => ({
  ...read,
  recordNo,
  line,
  byteFrom,
  byteTo: byteFrom + bytes.length,
  issues: read.issues.map((found) => ({ ...found, where: shifted(found.where, line - 1, byteFrom - ahead) })),
})

const shifted = (where: IssuePlace, lines: number, bytes: number): IssuePlace => ({
  ...where,
  ...(where.line === undefined ? {} : { line: where.line + lines }),
  ...(where.byteFrom === undefined ? {} : { byteFrom: where.byteFrom + bytes }),
  ...(where.byteTo === undefined ? {} : { byteTo: where.byteTo + bytes }),
})

/** Puts corrected values into a record. What names no field of it comes back as issues, and is not applied. */
export const correctRecord = (
  form: SourceForm,
  record: SourceRecord,
  corrections: readonly Correction[],
): { record: SourceRecord; issues: Issue[] } => {
  const issues: Issue[] = []
  const fields = [...record.fields]
  const type = form.details.find(({ record: name }) => name === record.record)
  for (const { field, value } of corrections) {
    const at = form.flat ? type?.columns.find(({ name }) => name === field)?.fieldAt : 0
    const corrected = form.flat ? value : correctItem(fields[0], field, value)
    if (record.kind !== 'record' || at === undefined || corrected === undefined) issues.push(unknown(record, field))
    else fields[at] = corrected
  }
  return { record: { ...record, fields }, issues }
}

const unknown = ({ line, byteFrom, byteTo, record }: SourceRecord, field: string): Issue =>
  issue('correction-unknown', { line, byteFrom, byteTo, record, field })
