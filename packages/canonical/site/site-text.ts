import { type Issue, issue } from '@mortar/values/issue'
import { sha256 } from '@mortar/values/sha256'
import { parse as parseCsv } from 'csv-parse/sync'
import type { z } from 'zod'
import { cellStart, firstCsvFault } from './csv-place.ts'
import type { CsvFile } from './site.ts'
import { reasonOf } from './value-reasons.ts'
import { readDocument, type YamlDocument } from './yaml-document.ts'

/** The files of a site: path below the site folder → bytes. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** The text of a file that is known to be there. */
export const textOf = (files: SiteFiles, path: string): string => new TextDecoder().decode(files.get(path))

interface YamlRequest<Schema extends z.ZodType> {
  readonly files: SiteFiles
  readonly path: string
  readonly schema: Schema
  readonly issues: Issue[]
}

/** A YAML file as read, and the line on which the value at a path of keys stands. */
interface PlacedYaml<Value> {
  readonly value: Value
  readonly lineOf: (keys: readonly (string | number)[]) => number
}

/** Reads one YAML file by its schema; each fault is an issue at the line and column where it stands. */
export const readYaml = <Schema extends z.ZodType>(request: YamlRequest<Schema>): z.infer<Schema> | undefined =>
  readPlacedYaml(request)?.value

/** As `readYaml`, and keeps where each value stands. */
export const readPlacedYaml = <Schema extends z.ZodType>(
  request: YamlRequest<Schema>,
): PlacedYaml<z.infer<Schema>> | undefined => {
  const { files, path, schema, issues } = request
  if (!files.has(path)) {
    issues.push(issue('site-file-missing', { file: path }))
    return undefined
  }
  const document = readDocument(textOf(files, path), path)
  if (Array.isArray(document)) {
    issues.push(...document)
    return undefined
  }
  const read = schema.safeParse(document.data)
  if (read.success) return { value: read.data, lineOf: (keys) => document.placeOf(keys).line }
  issues.push(...read.error.issues.flatMap((fault) => issuesOf(fault, document, path)))
  return undefined
}

/** A key that the schema does not have is told where it stands; one that is missing, in words of its own. */
const issuesOf = (fault: z.core.$ZodIssue, document: YamlDocument, file: string): Issue[] => {
  const keys = fault.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const tell = (
    place: { readonly line: number; readonly column: number },
    at: readonly (string | number)[],
    why: string,
  ) => issue('site-value-wrong', { file, ...place, field: at.join('.') }, why)
  if (fault.code === 'unrecognized_keys')
    return fault.keys.map((key) =>
      tell(document.keyPlaceOf([...keys, key]), [...keys, key], 'There is no such key here.'),
    )
  return [tell(document.placeOf(keys), keys, document.has(keys) ? reasonOf(fault) : 'It must be given, and is not.')]
}

/** Reads one CSV with a header row; each row keeps the line it stands on. */
export const readCsv = (files: SiteFiles, path: string, issues: Issue[]): CsvFile | undefined => {
  if (!files.has(path)) {
    issues.push(issue('site-file-missing', { file: path }))
    return undefined
  }
  try {
    const parsed = parseCsv(textOf(files, path), { bom: true, info: true, skip_empty_lines: true }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    const columns = parsed[0]?.record ?? []
    const once = onlyOnce()
    const rows = parsed.slice(1).map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(columns.map((column, index) => [column, once(record[index] ?? '')])),
    }))
    return { path, columns, rows }
  } catch (error) {
    const { hint, ...place } = firstCsvFault(textOf(files, path)) ?? { line: (error as { lines?: number }).lines ?? 1 }
    issues.push(issue('site-csv-broken', { file: path, ...place }, hint))
    return undefined
  }
}

/** The same text for the same words: a drug file says the same few thousand words over and over, and a claim meets them all over. */
const onlyOnce = () => {
  const known = new Map<string, string>()
  return (text: string): string => {
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return before ?? text
  }
}

/** SHA-256 over the named files and folders: paths and contents, in path order. */
export const folderHash = (files: SiteFiles, paths: readonly string[]): string => {
  const inside = [...files.keys()].filter((file) => paths.some((path) => file === path || file.startsWith(`${path}/`)))
  return sha256(
    inside
      .sort()
      .map((file) => `${file}\n${sha256(files.get(file)!)}`)
      .join('\n'),
  )
}

interface TableRequest<Schema extends z.ZodObject> {
  readonly files: SiteFiles
  readonly path: string
  readonly schema: Schema
  readonly issues: Issue[]
}

/**
 * Reads one CSV by a schema of its row; an empty cell counts as not given. A wrong cell is an issue at its line and column, and
 * its row is left out; a column that the schema does not have, or has and the file has not, is an issue of the header.
 */
export const readTable = <Schema extends z.ZodObject>(
  request: TableRequest<Schema>,
): { readonly line: number; readonly value: z.infer<Schema> }[] => {
  const { files, path, schema, issues } = request
  const csv = readCsv(files, path, issues)
  if (!csv) return []
  const wanted = Object.keys(schema.shape)
  const unknown = csv.columns.filter((column) => !wanted.includes(column))
  const missing = wanted.filter((column) => !csv.columns.includes(column) && !schema.shape[column].isOptional())
  const lines = textOf(files, path).split('\n')
  for (const field of [...unknown, ...missing]) {
    const column = headerPlace(lines[0]!, csv.columns, field)
    issues.push(
      issue('site-name-unknown', { file: path, line: 1, column, field }, `The columns are ${wanted.join(', ')}.`),
    )
  }
  if (unknown.length + missing.length > 0) return []
  return csv.rows.flatMap(({ line, values }) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, cell]) => cell !== ''))
    const read = schema.safeParse(given)
    if (read.success) return [{ line, value: read.data }]
    for (const fault of read.error.issues) {
      const field = String(fault.path[0] ?? '')
      const column = cellStart(lines[line - 1] ?? '', csv.columns.indexOf(field))
      issues.push(issue('site-value-wrong', { file: path, line, column, field }, fault.message))
    }
    return []
  })
}

/** 1-based column of a header at which a column's name stands; where the header ends for one that is missing. */
export const headerPlace = (header: string, columns: readonly string[], name: string): number => {
  const at = columns.indexOf(name)
  const line = header.replace(/\r$/, '')
  return at < 0 ? line.length + 1 : cellStart(line, at)
}
