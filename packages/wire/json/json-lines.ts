import { issue } from '@mortar/values/issue'
import type { FlatForm } from '../flat/form.ts'
import { flatReader } from '../flat/read.ts'
import type { SourceRecord } from '../source-record.ts'
import type { JsonForm, JsonItemsReader } from './json-items.ts'
import { readValue } from './token.ts'

/** The record type of every item. */
export const itemRecord = 'item'

/** Reads a file in which each line is an item. */
export const lineReader = ({ maxItemBytes }: JsonForm): JsonItemsReader => {
  const lines = flatReader(lineForm(maxItemBytes))
  return {
    push: (bytes) => lines.push(bytes).map(checked),
    end: () => lines.end().map(checked),
    fileIssues: lines.fileIssues,
    values: () => [],
  }
}

// A line is a delimited record of one column; the delimiter is a byte that JSON cannot hold.
const lineForm = (maxRecordBytes: number | undefined): FlatForm => ({
  format: 'delimited',
  charset: 'utf-8',
  lineEnding: 'any',
  delimiter: '\0',
  quote: null,
  headerRow: false,
  recordType: { kind: 'only', record: itemRecord },
  roles: {},
  layout: {
    records: [
      {
        record: itemRecord,
        fields: [{ field: 'json', start: 1, type: { kind: 'text' }, required: true, specRef: '', note: '', line: 1 }],
      },
    ],
  },
  ...(maxRecordBytes === undefined ? {} : { maxRecordBytes }),
})

const checked = (line: SourceRecord): SourceRecord => {
  if (line.kind !== 'record') return line
  const read = readValue(line.fields[0]!)
  if (read.kind === 'value') return line
  const { line: at, byteFrom, byteTo, record } = line
  return { ...line, kind: 'reject', fields: [], issues: [issue(read.code, { line: at, byteFrom, byteTo, record })] }
}
