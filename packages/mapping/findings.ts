import { type Lane, rowsOf } from './database.ts'
import { findingPrefix } from './finding-text.ts'
import { judgedTable } from './judging.ts'
import type { SlicePlan } from './slice.ts'
import { quoteText } from './sql-text.ts'
import { sourceFindings } from './staging.ts'
import { keptIssues, type Tally } from './tally.ts'

// The place of the verdict `v`, and the braces that close the finding.
const closing = `v._line || ',"byteFrom":' || v._byte_from || ',"byteTo":' || v._byte_to || '}}'`

/**
 * `work.found`: every finding of the slice as `n, code, json`; empty when nothing was found. Counts them, and keeps the
 * first word for word.
 */
export const noteFindings = async (
  { connection }: Lane,
  { tables, maps }: SlicePlan,
  { tally, isClean }: { readonly tally: Tally; readonly isClean: boolean },
): Promise<void> => {
  await connection.run('create or replace table work.found (n bigint, code varchar, json varchar)')
  if (isClean) return
  const selects = [
    ...tables.map(sourceFindings),
    ...maps.map(({ noun }) => rowFindings(noun.name, judgedTable(noun))),
    notMapped,
    keyRepeated,
    odd,
  ]
  for (const select of selects) await connection.run(`insert into work.found ${select}`)
  tally.addCodes(await rowsOf(connection, 'select code, count(distinct n)::integer as n from work.found group by code'))
  if (!tally.wantsIssues()) return
  tally.addIssues(await rowsOf(connection, `select json from work.found order by n, code limit ${keptIssues}`))
}

// A record told twice of one thing is told once.
const rowFindings = (noun: string, judged: string): string => `
  select distinct v._record_no, k.code, k.prefix || ${closing}
  from (select _record_no, unnest(_found) as place from ${judged} where _bad or _warn) j
  join work.conditions k on k.noun = ${quoteText(noun)} and k.place = j.place
  join work.verdict v on v._record_no = j._record_no`

const notMappedPrefix = findingPrefix({ code: 'record-not-mapped', hint: 'No map gives a row for this record.' })
const notMapped = `select _record_no, 'record-not-mapped', ${notMappedPrefix} || ${closing} from work.verdict v where _ok and _rows = 0`

const repeatedHint = 'An earlier record of the file has the same key and other content.'
const repeatedPrefix = findingPrefix({ code: 'key-repeated', hint: repeatedHint })
const keyRepeated = `select v._record_no, 'key-repeated', ${repeatedPrefix} || ${closing}
  from work.verdict v join work.refused r on r.n = v._record_no`

const odd = 'select n, code, json from work.odd'
