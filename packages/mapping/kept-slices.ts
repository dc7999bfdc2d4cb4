import type { Lane } from './database.ts'
import type { Finding } from './reports.ts'
import type { Slice } from './sort-records.ts'
import type { SourceType } from './source-form.ts'
import type { Spool } from './spool.ts'
import { quoteText } from './sql-text.ts'
import { batchTable } from './staging.ts'

const stream = 'slices'

/** Puts a slice into a lane's batch tables, in place of what was there. */
export const loadSlice = async ({ connection }: Lane, details: readonly SourceType[], slice: Slice): Promise<void> => {
  for (const { record } of details) {
    await connection.run(`create or replace table ${batchTable(record)} (text varchar)`)
    const appender = await connection.createAppender(`batch_${record}`, 'work')
    for (const batch of slice.batches.get(record) ?? []) {
      appender.appendVarchar(batch)
      appender.endRow()
    }
    appender.closeSync()
  }
  await connection.run('create or replace table work.odd (n bigint, code varchar, json varchar)')
  const values = slice.odd.flatMap(({ recordNo, findings }) => findings.map((finding) => oddRow(recordNo, finding)))
  for (let from = 0; from < values.length; from += 2_000) {
    await connection.run(`insert into work.odd values ${values.slice(from, from + 2_000).join(', ')}`)
  }
}

const oddRow = (recordNo: number, finding: Finding): string =>
  `(${recordNo}, ${quoteText(finding.code)}, ${quoteText(JSON.stringify(finding))})`

/** Keeps a slice in the spool until the whole file has been read. */
export const keepSlice = (spool: Spool, slice: Slice): void => {
  spool.write(stream, Buffer.from(JSON.stringify({ ...slice, batches: [...slice.batches] })))
}

/** The kept slices in file order; as one when a map must see the whole file at once. */
export const keptSlices = function* (spool: Spool, asOne: boolean): Generator<Slice> {
  const whole = { batches: new Map<string, string[]>(), odd: [] as Slice['odd'][number][], records: 0 }
  for (const bytes of spool.read(stream)) {
    const kept = JSON.parse(Buffer.from(bytes).toString()) as Omit<Slice, 'batches'> & { batches: [string, string[]][] }
    const slice = { ...kept, batches: new Map(kept.batches) }
    if (!asOne) {
      yield slice
      continue
    }
    for (const [record, batches] of slice.batches)
      whole.batches.set(record, (whole.batches.get(record) ?? []).concat(batches))
    whole.odd.push(...slice.odd)
    whole.records += slice.records
  }
  if (asOne) yield whole
}
