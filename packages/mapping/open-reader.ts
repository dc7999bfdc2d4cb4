import { type Issue, issue } from '@mortar/values/issue'
import { flatReader } from '@mortar/wire/flat/read'
import { type JsonScalar, jsonItems } from '@mortar/wire/json/json-items'
import type { RecordReader } from '@mortar/wire/source-record'
import type { X12Record } from '@mortar/wire/x12/records/read'
import type { RefusedSpan } from './mapper-types.ts'
import type { TypedValue } from './reports.ts'
import type { SourceForm, SourceType } from './source-form.ts'
import { controlValues } from './x12/control-values.ts'
import { refuseSpans } from './x12/refuse-spans.ts'
import { unitReader } from './x12/unit-reader.ts'
import type { X12Form } from './x12/x12-source.ts'

/** A reader that also knows the scalars beside the items of a JSON file. */
export interface FileReader extends RecordReader {
  readonly values: () => Readonly<Record<string, TypedValue>>
}

/** Opens the reader of a form. */
export const openReader = (
  { flat, json, x12, tables }: SourceForm,
  refused: readonly RefusedSpan[] = [],
): FileReader => {
  if (x12) return x12Reader(x12, tables, refused)
  if (flat) return { ...flatReader(flat), values: () => ({}) }
  const { push, end, fileIssues, values } = jsonItems(json!)
  return {
    push,
    end,
    fileIssues: () => [...fileIssues(), ...differing(values())],
    values: () => firstValues(values()),
  }
}

/** What lies in a refused set says nothing of the file either: neither totals nor issues of the file. */
const x12Reader = (x12: X12Form, tables: readonly SourceType[], refused: readonly RefusedSpan[]): FileReader => {
  const { hear, values } = controlValues(x12.plan.set)
  const wanted = new Set(tables.map(({ record }) => record))
  if (refused.length === 0) return { ...unitReader({ ...x12, wanted, hear }), values }
  const { judged, isInSet } = refuseSpans(refused, x12.plan)
  const hearTaken = (row: X12Record) => (isInSet(row.byteFrom) ? undefined : hear(row))
  const reader = unitReader({ ...x12, wanted, hear: hearTaken })
  return {
    push: (bytes) => reader.push(bytes).map(judged),
    end: () => reader.end().map(judged),
    fileIssues: () => reader.fileIssues().filter(({ where }) => !isInSet(where.byteFrom ?? -1)),
    values,
  }
}

type Page = Readonly<Record<string, JsonScalar>>

// The pages of one answer tell the same figures; the first that tells one is believed.
const firstValues = (pages: readonly Page[]): Record<string, TypedValue> => {
  const values: Record<string, TypedValue> = {}
  for (const page of pages) {
    for (const [name, value] of Object.entries(page))
      values[name] ??= typeof value === 'boolean' ? String(value) : value
  }
  return values
}

const differing = (pages: readonly Page[]): Issue[] => {
  const first = firstValues(pages)
  const names = Object.keys(first).filter((name) =>
    pages.some((page) => page[name] !== undefined && page[name] !== null && String(page[name]) !== String(first[name])),
  )
  return names.map((field) => issue('values-differ', { field }))
}
