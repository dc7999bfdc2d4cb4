import { type Issue, issue } from '@mortar/values/issue'
import { sha256 } from '@mortar/values/sha256'
import { parse as parseCsv } from 'csv-parse/sync'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { CsvFile } from './site.ts'

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

/** Reads one YAML file by its schema; each fault is an issue at the line and column where it stands. */
export const readYaml = <Schema extends z.ZodType>(request: YamlRequest<Schema>): z.infer<Schema> | undefined => {
  const { files, path, schema, issues } = request
  if (!files.has(path)) {
    issues.push(issue('site-file-missing', { file: path }))
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(textOf(files, path), { lineCounter: lines })
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0])
    issues.push(issue('site-yaml-broken', { file: path, line, column: col }))
  }
  if (document.errors.length > 0) return undefined
  const read = schema.safeParse(document.toJS() ?? {})
  if (read.success) return read.data
  for (const fault of read.error.issues) {
    const keys = fault.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    const position = lines.linePos(startOf(document, keys))
    issues.push(
      issue(
        'site-value-wrong',
        { file: path, line: position.line, column: position.col, field: keys.join('.') },
        fault.message,
      ),
    )
  }
  return undefined
}

/** Offset of the deepest node that exists on the way to `keys`. */
function startOf(document: ReturnType<typeof parseDocument>, keys: (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
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
    const rows = parsed.slice(1).map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
    }))
    return { path, columns, rows }
  } catch (error) {
    const line = (error as { lines?: number }).lines
    issues.push(issue('site-csv-broken', line === undefined ? { file: path } : { file: path, line }))
    return undefined
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
