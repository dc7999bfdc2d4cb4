import { type Issue, issue } from '@mortar/values/issue'
import type { RecordReader } from '../source-record.ts'
import { documentReader } from './documents.ts'
import { lineReader } from './json-lines.ts'
import { parseJsonPath } from './json-path.ts'

/** How items are found in a JSON file. Plain data. */
export interface JsonForm {
  /** `$.members[*]`, `$[*]`, or `ndjson` when each line is an item. */
  readonly items: string
  /** Scalars beside the items, by name: `{ total: '$.total' }`. */
  readonly values?: Readonly<Record<string, string>>
  /** A longer item is a reject; memory stays within a few times of it. 1 MiB unless told. */
  readonly maxItemBytes?: number
}

/** A JSON value that holds no other. */
export type JsonScalar = string | number | boolean | null

/** A record reader whose records are JSON items: one field, the item's exact text; record type `item`. */
export interface JsonItemsReader extends RecordReader {
  /** The wanted scalars, one entry per document that has any, in file order; what is not there is left out. */
  readonly values: () => readonly Readonly<Record<string, JsonScalar>>[]
}

/** What is wrong with a form; `jsonItems` may only be made from one without issues. */
export const jsonFormIssues = ({ items, values = {} }: JsonForm): readonly Issue[] => {
  const itemSteps = items === 'ndjson' ? [] : parseJsonPath(items)
  const isArray = items === 'ndjson' || itemSteps?.at(-1)?.kind === 'each'
  const scalars = Object.values(values).map(parseJsonPath)
  const areKeys = scalars.every((steps) => steps?.every(({ kind }) => kind === 'key'))
  return isArray && areKeys ? [] : [issue('json-path')]
}

/**
 * Reads the items of a JSON file, pushed in pieces of any size, in constant memory. The file is one document or several
 * after each other, as the pages of an API are kept. What is not an item - wrappers, commas - is filler. An item that is
 * wrong inside is a reject, and the next item is read. Where the brackets themselves are wrong, everything up to the
 * next line that begins a document is one reject, and an issue of the file.
 */
export const jsonItems = (form: JsonForm): JsonItemsReader =>
  form.items === 'ndjson' ? lineReader(form) : documentReader(form)
