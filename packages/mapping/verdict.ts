import { type Issue, issue } from '@mortar/values/issue'
import { type Lane, rowsOf } from './database.ts'
import { judgedTable } from './judging.ts'
import type { SlicePlan } from './slice.ts'
import { quoteText } from './sql-text.ts'
import { stagedTable } from './staging.ts'

/**
 * `work.verdict`: one row per detail record of the slice. `_rows`: how many rows the maps give for it, `_bad`: it is
 * rejected, `_warn`, and `_twice`: a map that may give one row gives more. Repeated keys are not known yet.
 */
export const verdictOf = ({ details, tables, maps }: SlicePlan): string => {
  const inner = tables.filter((type) => !details.includes(type)).map(({ record }) => unreadRows(record))
  const staged = details.map((type) => {
    const { record } = type
    const ownOnly = isUnit(type) ? ' where _own' : ''
    const isReadable = inner.length === 0 ? '_ok' : `_ok and _record_no not in (${inner.join(' union all ')}) as _ok`
    return `select _record_no, ${quoteText(record)} as record, _line, _byte_from, _byte_to, ${isReadable} from ${stagedTable(record)}${ownOnly}`
  })
  const joins = maps.map(
    ({ noun }, at) => `left join (select _record_no, count(*) as n, bool_or(_bad) as bad, bool_or(_warn) as warn
      from ${judgedTable(noun)} group by all) m${at} on m${at}._record_no = s._record_no`,
  )
  const every = (part: (at: number) => string, by: string) => maps.map((_, at) => part(at)).join(by)
  const twice = maps.flatMap(({ many }, at) => (many ? [] : [`coalesce(m${at}.n, 0) > 1`]))
  return `create or replace table work.verdict as
    select s.*, ${every((at) => `coalesce(m${at}.n, 0)`, ' + ')} as _rows,
      not s._ok or _rows = 0 or ${every((at) => `coalesce(m${at}.bad, false)`, ' or ')} as _bad,
      ${every((at) => `coalesce(m${at}.warn, false)`, ' or ')} or s._record_no in (select n from work.odd) as _warn,
      ${['false', ...twice].join(' or ')} as _twice
    from (${staged.join(' union all ')}) s ${joins.join(' ')}`
}

const unreadRows = (record: string): string => `select _record_no from ${stagedTable(record)} where not _ok`

// A unit of X12 is told apart from the rows around others by a column.
const isUnit = ({ columns }: SlicePlan['details'][number]): boolean => columns.some(({ name }) => name === '_own')

/** Why the rows of the slice cannot be trusted: several rows for one record, or rows that came from no record. */
export const findLosses = async ({ connection }: Lane, { maps }: SlicePlan): Promise<Issue[]> => {
  const orphans = maps.map(({ noun }) => `(select count(*) from ${judgedTable(noun)} where _record_no is null) > 0`)
  const [found] = await rowsOf(
    connection,
    `select (select bool_or(_twice) from work.verdict) as twice, ${orphans.map((sql, at) => `${sql} as orphan${at}`).join(', ')}`,
  )
  const issues = maps.flatMap(({ path }, at) =>
    found![`orphan${at}`] ? [issue('map-loses-record', { file: path })] : [],
  )
  for (const map of found!.twice ? maps : []) issues.push(...(await firstTwice(connection, map)))
  return issues
}

const firstTwice = async (
  connection: Lane['connection'],
  { noun, path, many }: SlicePlan['maps'][number],
): Promise<Issue[]> => {
  if (many) return []
  const [first] = await rowsOf(
    connection,
    `select v._line::integer as line from work.verdict v where v._twice and
     (select count(*) from ${judgedTable(noun)} j where j._record_no = v._record_no) > 1 order by 1 limit 1`,
  )
  if (!first) return []
  const hint = `The map gives more than one row for the record on line ${first.line} of the file, and the feed does not list ${noun.name} under many.`
  return [issue('map-two-rows', { file: path }, hint)]
}

/**
 * `work.final`: the outcome and flag of each record, once repeated keys are known: null while the store must decide. A record
 * is a duplicate when all of its rows are.
 */
export const settleVerdict = (hasRepeats: boolean): string => {
  const rejected = hasRepeats ? 'v._bad or r.n is not null' : 'v._bad'
  const joins = `left join work.refused r on r.n = v._record_no
    left join (select n as record_no, count(*) as n from work.duplicate_rows group by all) d on d.record_no = v._record_no`
  return `create or replace view work.final as
    select v._record_no, v.record, v._line, v._byte_from, v._byte_to,
      case when ${rejected} then 'rejected' ${hasRepeats ? "when d.n = v._rows then 'duplicate'" : ''} end as outcome,
      case when ${rejected} then 'rejected' when v._warn then 'warn' else 'pass' end as flag
    from work.verdict v ${hasRepeats ? joins : ''}`
}
