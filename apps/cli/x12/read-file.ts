import { once } from 'node:events'
import { type RecordTable, recordTables } from '@mortar/wire/x12/records/tables'
import { recordListener, type X12Record } from '@mortar/wire/x12/records/read'
import { listenAll } from '@mortar/wire/x12/walk/listener'
import { walkX12 } from '@mortar/wire/x12/walk/walker'

/** Writes each record of an X12 file to the standard output as a line of JSON; the columns that are blank are left out. */
export const readFile = async (pieces: AsyncIterable<Uint8Array>): Promise<number> => {
  let tables = tablesOf(undefined)
  let isX12 = false
  let lines: string[] = []
  const records = recordListener((record) => void lines.push(JSON.stringify(asJson(record, tables))))
  const { fileIssues, ...heard } = records
  const walker = walkX12(
    listenAll([
      {
        interchangeBegins: () => {
          isX12 = true
        },
        setBegins: ({ guide }) => {
          tables = tablesOf(guide?.name)
        },
      },
      heard,
    ]),
  )
  const print = async () => {
    const text = lines.length === 0 ? '' : `${lines.join('\n')}\n`
    lines = []
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  for await (const piece of pieces) {
    walker.push(piece)
    await print()
  }
  walker.end()
  await print()
  for (const { code, hint, where } of fileIssues()) console.error(`byte ${where.byteFrom}  ${code}: ${hint}`)
  return isX12 ? 0 : 2
}

const known = new Map<string | undefined, ReadonlyMap<string, RecordTable>>()

/** The tables a record may be of while a set of this guide is read. */
const tablesOf = (guide: string | undefined): ReadonlyMap<string, RecordTable> => {
  const before = known.get(guide)
  if (before) return before
  const made = new Map(recordTables(guide ?? 'envelope').map((table) => [table.name, table]))
  known.set(guide, made)
  return made
}

const asJson = (record: X12Record, tables: ReadonlyMap<string, RecordTable>) => {
  const { kind, recordNo, parentNo, line, byteFrom, byteTo, issues } = record
  const columns = tables.get(record.record)?.columns ?? []
  const fields: Record<string, string> = {}
  for (const [at, { name }] of columns.entries()) {
    const value = record.fields[at] ?? ''
    if (value !== '') fields[name] = value
  }
  const told = issues.map(({ code, where, hint }) => ({ code, where, hint }))
  return {
    kind,
    record: record.record,
    recordNo,
    parentNo,
    line,
    byteFrom,
    byteTo,
    fields,
    ...(told.length === 0 ? {} : { issues: told }),
  }
}
