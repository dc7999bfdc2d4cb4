import { type Lane, rowsOf } from './database.ts'
import { closeFinding, findingPrefix } from './findings.ts'
import { judgedTable, judgeRows, type NounMap, rowFindings } from './judging.ts'
import type { MoneyControl } from './money.ts'
import { moneyOfSlice } from './money.ts'
import { findRepeats, type Repeats } from './repeats.ts'
import type { Turn } from './slice-queue.ts'
import type { SourceType } from './source-form.ts'
import type { SpoolWriter } from './spool.ts'
import { mapFailure } from './sql-errors.ts'
import { quoteText } from './sql-text.ts'
import { batchTable, sourceFindings, stagedTable, typeBatches } from './staging.ts'
import type { Tally } from './tally.ts'

/** What a slice is mapped with. */
export interface SlicePlan {
  readonly details: readonly SourceType[]
  readonly maps: readonly NounMap[]
  readonly money: readonly MoneyControl[]
}

/** Everything that outlives a slice. */
export interface SliceSinks {
  readonly tally: Tally
  readonly repeats: Repeats
  readonly spool: SpoolWriter
  /** Keys are judged in file order. */
  readonly turn: Turn
}

/** Types the batches of a slice; `work.staged_<RECORD>` and `src.<RECORD>` hold its records afterwards. */
export const typeSlice = async ({ connection }: Lane, details: readonly SourceType[]): Promise<void> => {
  for (const type of details) {
    await connection.run(typeBatches(type))
    await connection.run(`create or replace table ${batchTable(type.record)} (text varchar)`)
  }
}

/**
 * Maps, checks and writes out the typed records of a slice. A map that fails, gives several rows for one record or rows
 * for none ends up in the tally's failures; what is not a map's fault is thrown.
 */
export const mapSlice = async (lane: Lane, plan: SlicePlan, sinks: SliceSinks): Promise<void> => {
  for (const map of plan.maps) {
    if (!(await runMap(lane, map, sinks.tally))) return
  }
  if (!(await checkIdentity(lane, plan, sinks.tally))) return
  await lane.connection.run(verdictOf(plan))
  await sinks.turn.before
  await findRepeats(lane, plan.maps, sinks.repeats)
  sinks.turn.end()
  await noteFindings(lane, plan, sinks.tally)
  await writeOut(lane, plan, sinks)
}

const runMap = async ({ connection }: Lane, map: NounMap, tally: Tally): Promise<boolean> => {
  const sql = judgeRows(map)
  try {
    await connection.run(sql)
    return true
  } catch (error) {
    tally.failWith(mapFailure(error, map, sql))
    return false
  }
}

const checkIdentity = async ({ connection }: Lane, { maps, details }: SlicePlan, tally: Tally): Promise<boolean> => {
  let isSound = true
  for (const { noun, many } of maps) {
    const staged = details
      .map(({ record }) => `select _record_no, _line from ${stagedTable(record)} where _ok`)
      .join(' union all ')
    const [lost] = await rowsOf(
      connection,
      `select count(*)::integer as n from ${judgedTable(noun)} j where not exists (select 1 from (${staged}) s where s._record_no = j._record_no)`,
    )
    if (lost!.n !== 0) {
      tally.fail('map-loses-record', noun.name)
      isSound = false
    }
    if (many) continue
    const [twice] = await rowsOf(
      connection,
      `select s._line::integer as line from (${staged}) s join (select _record_no from ${judgedTable(noun)} group by all having count(*) > 1 order by 1 limit 1) using (_record_no)`,
    )
    if (twice) {
      tally.fail('map-two-rows', noun.name, Number(twice.line))
      isSound = false
    }
  }
  return isSound
}

/**
 * `work.verdict`: one row per detail record that could be staged, `_rows` counts its mapped rows. Repeats are not known yet.
 */
const verdictOf = ({ details, maps }: SlicePlan): string => {
  const staged = details.map(
    ({ record }) =>
      `select _record_no, ${quoteText(record)} as record, _line, _byte_from, _byte_to, _ok from ${stagedTable(record)}`,
  )
  const rows = maps.map(({ noun }) => `select _record_no, _bad, _warn from ${judgedTable(noun)}`)
  return `create or replace table work.verdict as
    select s.*, coalesce(m.n, 0) as _rows, not s._ok or m.n is null or m.bad as _bad,
      coalesce(m.warn, false) or exists (select 1 from work.odd o where o.n = s._record_no) as _warn
    from (${staged.join(' union all ')}) s left join (
      select _record_no, count(*) as n, bool_or(_bad) as bad, bool_or(_warn) as warn from (${rows.join(' union all ')}) group by all
    ) m using (_record_no)`
}

/** `work.found`: every finding of the slice. */
const noteFindings = async ({ connection }: Lane, { details, maps }: SlicePlan, tally: Tally): Promise<void> => {
  const notMapped = findingPrefix({ code: 'record-not-mapped', hint: 'No map gives a row for this record.' })
  const repeated = findingPrefix({
    code: 'key-repeated',
    hint: 'An earlier record of the file has the same key and other content.',
  })
  const selects = [
    ...details.map(sourceFindings),
    ...maps.map(rowFindings),
    `select _record_no, 'record-not-mapped', ${notMapped} || ${closeFinding('v')} from work.verdict v where _ok and _rows = 0`,
    `select v._record_no, 'key-repeated', ${repeated} || ${closeFinding('v')} from work.verdict v join work.refused r on r.n = v._record_no`,
    'select n, code, json from work.odd',
  ]
  await connection.run(
    `create or replace table work.found as ${selects.map((select) => `(${select})`).join(' union all ')}`,
  )
  tally.addCodes(await rowsOf(connection, 'select code, count(distinct n)::integer as n from work.found group by code'))
  if (tally.wantsIssues())
    tally.addIssues(await rowsOf(connection, `select json from work.found order by n, code limit 200`))
}

const writeOut = async (lane: Lane, plan: SlicePlan, { tally, spool }: SliceSinks): Promise<void> => {
  const { connection } = lane
  await connection.run(finalVerdict)
  tally.addOutcomes(
    await rowsOf(connection, 'select outcome, flag, count(*)::integer as n from work.final group by all'),
  )
  tally.addMoney(await moneyOfSlice(lane, plan))
  for (const { noun } of plan.maps) {
    const lines = `select f._record_no || chr(9) || case when j._warn or o.n is not null then 'warn' else 'pass' end || chr(9) || md5(j._body) || chr(9) || j._body as line, j.rowid as nth
      from ${judgedTable(noun)} j join work.final f using (_record_no)
      left join (select distinct n from work.odd) o on o.n = j._record_no
      where f.outcome is null and not exists (select 1 from work.duplicate_rows d where d.noun = ${quoteText(noun.name)} and d.row = j.rowid)`
    tally.addRows(noun.name, await writeLines(lane, lines, `rows ${noun.name}`, spool))
  }
  await writeLines(lane, recordLines, 'records', spool)
}

/** `work.final`: the verdict once repeats are known. A record is a duplicate when all of its rows are. */
const finalVerdict = `create or replace table work.final as
  select v._record_no, v.record, v._line, v._byte_from, v._byte_to, v.rowid as nth,
    case when v._bad or r.n is not null then 'rejected' when d.n = v._rows then 'duplicate' end as outcome,
    case when v._bad or r.n is not null then 'rejected' when v._warn then 'warn' else 'pass' end as flag
  from work.verdict v
  left join work.refused r on r.n = v._record_no
  left join (select n as record_no, count(*) as n from work.duplicate_rows group by all) d on d.record_no = v._record_no`

// JSON keeps no raw tab or line feed; only its backslashes must be doubled for COPY.
const recordLines = `select f._record_no || chr(9) || f.record || chr(9) || f._line || chr(9) || f._byte_from || chr(9) || f._byte_to
    || chr(9) || f.flag || chr(9) || coalesce(f.outcome, '\\N') || chr(9) || coalesce('[' || replace(i.json, '\\', '\\\\') || ']', '\\N') as line, f.nth
  from work.final f left join (select n, string_agg(json, ',' order by code, json) as json from work.found group by n) i on i.n = f._record_no`

const linesPerBlock = 2048

/** Writes lines to a stream of the spool, many per block, and counts them. */
const writeLines = async ({ connection }: Lane, lines: string, stream: string, spool: SpoolWriter): Promise<number> => {
  const blocks = await connection.runAndReadAll(
    `select encode(string_agg(line, chr(10)) || chr(10)) as block, count(*)::integer as n from (${lines}) group by nth // ${linesPerBlock}`,
  )
  let count = 0
  for (const [block, n] of blocks.getRows() as [{ bytes: Uint8Array }, number][]) {
    spool.write(stream, block.bytes)
    count += n
  }
  return count
}
