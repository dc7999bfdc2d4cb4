import type { Noun } from '@mortar/canonical/noun'
import type { Lane } from './database.ts'
import { judgedTable } from './judging.ts'
import type { SpoolWriter } from './spool.ts'
import { quoteText } from './sql-text.ts'

/** Where lines go, and the number of their slice. */
export interface LineTarget {
  readonly spool: SpoolWriter
  readonly order: number
}

const recordsPerBlock = 2_048

/** Writes the accepted rows of a noun to the spool as COPY text; gives their number. */
export const writeRows = (lane: Lane, noun: Noun, target: LineTarget): Promise<number> => {
  const lines = `select concat_ws(chr(9), f._record_no::varchar, f.flag, j._hash, j._body) as line, f._record_no as n
    from ${judgedTable(noun)} j join work.final f on f._record_no = j._record_no
    where f.outcome is null
      and j.rowid not in (select d.row from work.duplicate_rows d where d.noun = ${quoteText(noun.name)})`
  return writeLines(lane, lines, { stream: `rows ${noun.name}`, ...target })
}

// JSON keeps no raw tab or line feed; only its backslashes must be doubled for COPY.
const recordLines = `select concat_ws(chr(9), f._record_no::varchar, f.record, f._line::varchar, f._byte_from::varchar,
    f._byte_to::varchar, f.flag, coalesce(f.outcome, '\\N'), coalesce('[' || replace(i.json, '\\', '\\\\') || ']', '\\N')) as line, f._record_no as n
  from work.final f
  left join (select n, string_agg(json, ',' order by code, json) as json from work.found group by n) i on i.n = f._record_no`

/** Writes the detail records of a slice to the spool as COPY text. */
export const writeRecords = async (lane: Lane, target: LineTarget): Promise<void> => {
  await writeLines(lane, recordLines, { stream: 'records', ...target })
}

// Many lines leave DuckDB as one value: that is several times faster than one by one. Sorted, and by one thread, so that
// the same file always gives the same bytes.
const writeLines = async (
  { connection }: Lane,
  lines: string,
  { stream, spool, order }: LineTarget & { readonly stream: string },
): Promise<number> => {
  const blocks = await connection.stream(
    `select encode(string_agg(line, chr(10)) || chr(10)) as block, count(*)::integer as lines from (${lines} order by n)
     group by n // ${recordsPerBlock} order by min(n)`,
  )
  let count = 0
  for await (const rows of blocks.yieldRows()) {
    for (const [block, lines] of rows as [{ bytes: Uint8Array }, number][]) {
      spool.write(stream, block.bytes, order)
      count += lines
    }
  }
  return count
}
