import type { Noun } from '@mortar/canonical/noun'
import { nouns } from '@mortar/canonical/nouns'
import type { MapFile } from '@mortar/canonical/site/site'
import { duckdbType } from '@mortar/canonical/tables'
import { type Issue, issue } from '@mortar/values/issue'
import { x12Checker } from '@mortar/wire/x12/checker'
import { type Finding, issueOfFinding } from '@mortar/wire/x12/finding'
import { guideOf } from '@mortar/wire/x12/guide/guides'
import type { X12Charset } from '@mortar/wire/x12/records/cells'
import { type EnvelopeNumbers, envelopeRecords, type X12Companion } from '@mortar/wire/x12/records/envelope'
import type { RecordTable } from '@mortar/wire/x12/records/tables'
import { type WritableRecord, x12Writer } from '@mortar/wire/x12/records/write'
import { compileSelect } from '../compile-select.ts'
import { type Lane, rowsOf } from '../database.ts'
import type { MapCatalog } from '../map-catalog.ts'
import { quoteName, quoteText } from '../sql-text.ts'
import { inOrder, type MadeRow } from './out-order.ts'
import { tablesOf, type UnitSet } from './units.ts'

/** An X12 file to be made: the maps of its record tables (`out/834/L2000.sql`), what the partners agreed, and what is new with it. */
export interface X12Out {
  readonly set: UnitSet
  readonly maps: readonly MapFile[]
  readonly companion: X12Companion
  /** Further agreed values (`sponsor_name`); the maps read them in `ctx`, empty where not given. */
  readonly values: Readonly<Record<string, string>>
  readonly numbers: EnvelopeNumbers
  /** `full`: all there is; `delta`: what changed. */
  readonly action: 'full' | 'delta'
  /** The file's own number, BGN02. */
  readonly reference: string
  readonly charset?: X12Charset
}

/** Canonical rows by noun: the declared columns, and `change` (`add`, `end`, `change`). */
export type CanonicalRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** A file made. With issues it must not be sent. */
export interface X12Made {
  readonly bytes: Uint8Array
  readonly issues: readonly Issue[]
}

/** Names every map of a set may read in `ctx`, given or not. */
const agreedNames = [
  ...['master_policy', 'sponsor_name', 'sponsor_tax_id', 'insurance_line', 'employment_status'],
  ...['payer_name', 'payer_tax_id', 'payer_address', 'payer_city', 'payer_state', 'payer_zip'],
  ...['payer_contact', 'payer_phone', 'payer_bank', 'payer_account'],
  ...['payee_name', 'payee_tax_id', 'payee_bank', 'payee_account'],
  ...['submitter_name', 'submitter_id', 'submitter_contact', 'submitter_phone', 'receiver_name', 'receiver_id'],
  ...['billing_name', 'billing_taxonomy', 'billing_tax_id'],
  ...['billing_address', 'billing_city', 'billing_state', 'billing_zip', 'claim_filing'],
]

/**
 * Makes an X12 file of canonical rows. Each map is one select and gives rows of the record table it is named after: its columns
 * as text; `_unit`, which member or claim a row belongs to (or, of a level around it, stands before); `_loop`, which loop inside
 * it; `_set`, which transaction set, where a file holds several. Units come in the order of the map of the unit's own table,
 * loops in the order of theirs. A file with findings of its own is not made.
 */
export const makeX12 = async (lane: Lane, out: X12Out, rows: CanonicalRows): Promise<X12Made> => {
  const issues: Issue[] = []
  const catalog = await loadRows(lane, out, rows)
  const made: MadeRow[] = []
  for (const table of tablesOf(out.set)) {
    const map = out.maps.find(({ name }) => name === table.name)
    if (map) made.push(...(await rowsOfMap({ lane, table, map, catalog }, issues)))
  }
  const known = new Set(tablesOf(out.set).map(({ name }) => name))
  for (const { name, path } of out.maps)
    if (!known.has(name))
      issues.push(issue('map-noun-unknown', { file: path }, `The ${out.set} has no record table ${name}.`))
  if (issues.length > 0) return { bytes: new Uint8Array(0), issues }
  return written(out, inOrder(out.set, made, issues), issues)
}

const written = (out: X12Out, records: readonly WritableRecord[], issues: Issue[]): X12Made => {
  const { before, after } = envelopeRecords(guideOf(out.set), out.companion, out.numbers)
  const writer = x12Writer(out.charset ? { charset: out.charset } : {})
  const bytes = Buffer.concat([writer.push([...before, ...records, ...after]), writer.end()])
  const found = [...issues, ...writer.issues()]
  return { bytes, issues: found.length > 0 ? found : findingsIn(bytes) }
}

/** What would be found at the other side: a file that does not pass our own checks is not to be sent. */
const findingsIn = (bytes: Uint8Array): Issue[] => {
  const found: Issue[] = []
  const finding = (each: Finding) => {
    if (!each.isWarning && found.length < mostFindings) found.push(issueOfFinding(each))
  }
  const checker = x12Checker([{ finding }])
  checker.push(bytes)
  checker.end()
  return found
}

const mostFindings = 200

/** Loads `canon.<table>` and `ctx`. */
const loadRows = async ({ connection }: Lane, out: X12Out, rows: CanonicalRows): Promise<MapCatalog> => {
  const catalog = new Map<string, { kind: 'canon' | 'ctx'; table: string; columns: string[] }>()
  for (const noun of nouns) {
    const given = rows[noun.name]
    if (!given && !isNamed(out, noun)) continue
    const columns: [string, string][] = [
      ...Object.entries(noun.columns).map(([column, { kind }]): [string, string] => [column, duckdbType(kind)]),
      ['change', 'VARCHAR'],
    ]
    const declared = columns.map(([column, type]) => `${quoteName(column)} ${type}`).join(', ')
    await connection.run(`create or replace table canon.${noun.table} (${declared})`)
    const shape = JSON.stringify([Object.fromEntries(columns.map(([column]) => [column, 'VARCHAR']))])
    const casts = columns.map(([column, type]) => `r.${quoteName(column)}::${type}`).join(', ')
    const insert = await connection.prepare(
      `insert into canon.${noun.table} select ${casts} from (select unnest(from_json($1::varchar, ${quoteText(shape)})) as r)`,
    )
    insert.bindVarchar(1, JSON.stringify(given ?? []))
    await insert.run()
    catalog.set(`canon.${noun.table}`, { kind: 'canon', table: noun.table, columns: columns.map(([column]) => column) })
  }
  const context = contextOf(out)
  const selected = Object.entries(context).map(
    ([name, value]) => `${value === undefined ? 'null::varchar' : quoteText(value)} as ${quoteName(name)}`,
  )
  await connection.run(`create or replace table ctx as select ${selected.join(', ')}`)
  catalog.set('ctx', { kind: 'ctx', table: '', columns: Object.keys(context) })
  return catalog
}

/** A noun that a map reads and nobody gave has no rows. */
const isNamed = ({ maps }: X12Out, { table }: Noun): boolean =>
  maps.some(({ sql }) => new RegExp(`\\bcanon\\s*\\.\\s*"?${table}\\b`, 'i').test(sql))

const contextOf = ({ values, numbers, action, reference }: X12Out): Record<string, string | undefined> => ({
  ...Object.fromEntries(agreedNames.map((name) => [name, undefined])),
  ...values,
  action,
  reference,
  made_on: numbers.date,
  made_at: numbers.time,
  set_control: '1',
})

interface MapOfTable {
  readonly lane: Lane
  readonly table: RecordTable
  readonly map: MapFile
  readonly catalog: MapCatalog
}

const rowsOfMap = async ({ lane, table, map, catalog }: MapOfTable, issues: Issue[]): Promise<MadeRow[]> => {
  const select = await compileSelect({ lane, file: map.path, sql: map.sql, catalog })
  if (select.kind === 'refused') {
    issues.push(...select.issues)
    return []
  }
  const own = new Set([...table.columns.map(({ name }) => name), '_unit', '_loop', '_set'])
  for (const { name } of select.columns)
    if (!own.has(name))
      issues.push(issue('map-column-unknown', { file: map.path, field: name }, `${table.name} has no column ${name}.`))
  // As it stands: a select around it need not keep its order.
  const rows = await rowsOf(lane.connection, map.sql)
  return rows.map((row) => ({
    record: table.name,
    fields: table.columns.map(({ name }) => String(row[name] ?? '')),
    unit: String(row._unit ?? ''),
    loop: String(row._loop ?? ''),
    set: String(row._set ?? ''),
  }))
}
