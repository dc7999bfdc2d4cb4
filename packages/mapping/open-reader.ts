import { type Issue, issue } from '@mortar/values/issue'
import { flatReader } from '@mortar/wire/flat/read'
import { type JsonScalar, jsonItems } from '@mortar/wire/json/json-items'
import type { RecordReader } from '@mortar/wire/source-record'
import type { TypedValue } from './reports.ts'
import type { SourceForm } from './source-form.ts'
import { controlValues } from './x12/control-values.ts'
import { unitReader } from './x12/unit-reader.ts'

/** A reader that also knows the scalars beside the items of a JSON file. */
export interface FileReader extends RecordReader {
  readonly values: () => Readonly<Record<string, TypedValue>>
}

/** Opens the reader of a form. */
export const openReader = ({ flat, json, x12, tables }: SourceForm): FileReader => {
  if (x12) {
    const { hear, values } = controlValues(x12.plan.set)
    return { ...unitReader({ ...x12, wanted: new Set(tables.map(({ record }) => record)), hear }), values }
  }
  if (flat) return { ...flatReader(flat), values: () => ({}) }
  const { push, end, fileIssues, values } = jsonItems(json!)
  return {
    push,
    end,
    fileIssues: () => [...fileIssues(), ...differing(values())],
    values: () => firstValues(values()),
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
