import type { Lane } from './database.ts'
import type { Finding } from './reports.ts'
import type { Slice } from './sort-records.ts'
import type { SourceType } from './source-form.ts'
import type { Spool } from './spool.ts'
import { quoteText } from './sql-text.ts'
import { emptyBatchTable } from './staging.ts'

const stream = 'slices'

/** Puts a slice into a lane's batch tables, in place of what was there. */
export const loadSlice = async ({ connection }: Lane, tables: readonly SourceType[], slice: Slice): Promise<void> => {
  for (const { record } of tables) {
    await connection.run(emptyBatchTable(record))
    const appender = await connection.createAppender(`batch_${record}`, 'work')
    for (const batch of slice.batches.get(record) ?? []) {
      appender.appendBlob(batch)
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
export const keepSlice = (spool: Spool, { batches, odd, records }: Slice): void => {
  const shape = [...batches].map(([record, list]): [string, number[]] => [record, list.map(({ length }) => length)])
  spool.write(stream, Buffer.from(JSON.stringify({ odd, records, shape })))
  for (const list of batches.values()) for (const batch of list) spool.write(stream, batch)
}

/** The kept slices in file order; as one when a map must see the whole file at once. */
export const keptSlices = function* (spool: Spool, asOne: boolean): Generator<Slice> {
  const whole = { batches: new Map<string, Uint8Array[]>(), odd: [] as Slice['odd'][number][], records: 0 }
  for (const slice of readSlices(spool)) {
    if (!asOne) {
      yield slice
      continue
    }
    for (const [record, batches] of slice.batches) {
      whole.batches.set(record, (whole.batches.get(record) ?? []).concat(batches))
    }
    whole.odd.push(...slice.odd)
    whole.records += slice.records
  }
  if (asOne) yield whole
}

const readSlices = function* (spool: Spool): Generator<Slice> {
  const blocks = spool.read(stream)
  for (const head of blocks) {
    const { odd, records, shape } = JSON.parse(Buffer.from(head).toString()) as KeptHead
    const batches = shape.map(([record, lengths]): [string, Uint8Array[]] => [
      record,
      lengths.map(() => blocks.next().value as Uint8Array),
    ])
    yield { batches: new Map(batches), odd, records }
  }
}

interface KeptHead extends Pick<Slice, 'odd' | 'records'> {
  /** Lengths of the batches that follow, by record type. */
  readonly shape: readonly [string, readonly number[]][]
}
