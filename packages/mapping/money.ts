import type { Noun } from '@mortar/canonical/noun'
import { type Lane, rowsOf } from './database.ts'
import { judgedTable, moneyColumn } from './judging.ts'
import { quoteName, quoteText } from './sql-text.ts'
import { stagedTable } from './staging.ts'

/** A control of `feed.yml` that sums a field, and the canonical column the money must come out in. */
export interface MoneyControl {
  readonly name: string
  readonly record: string
  readonly field: string
  readonly posts?: { readonly noun: Noun; readonly column: string }
}

/** Exact sums of one slice. `accepted` waits for the store, `rejected` and `duplicate` are out. */
export interface MoneySum {
  readonly name: string
  readonly side: 'source' | 'mapped'
  readonly outcome: 'accepted' | 'rejected' | 'duplicate'
  readonly sum: bigint
  /** Records whose field could not be read. */
  readonly unread: number
}

/** What the typed records of one type in a slice add up to, whatever becomes of them. */
export interface SourceSums {
  /** Records with a field that is missing or unreadable. */
  readonly unread: number
  /** Sum of each control's field, over the records in which it could be read. */
  readonly sums: readonly bigint[]
}

/** Adds up the staged records of a type: what the partner's totals must equal. */
export const sourceSums = async (
  { connection }: Lane,
  record: string,
  controls: readonly MoneyControl[],
): Promise<SourceSums> => {
  const sums = controls.map(({ field }, at) => sumOf(quoteName(field), at))
  const [row] = await rowsOf(
    connection,
    `select ${['(count(distinct _record_no) filter (where not _ok))::integer as unread', ...sums].join(', ')} from ${stagedTable(record)}`,
  )
  return { unread: Number(row!.unread), sums: controls.map((_, at) => BigInt(String(row![`sum${at}`]))) }
}

const sumOf = (column: string, at: number): string => `coalesce(sum(${column}), 0)::varchar as sum${at}`

/**
 * The money of a slice on both sides of its map, by outcome. Needs `work.final`. In a clean slice everything is accepted,
 * and nothing needs to be looked up.
 */
export const moneyOfSlice = async (
  { connection }: Lane,
  money: readonly MoneyControl[],
  isClean: boolean,
): Promise<MoneySum[]> => {
  const posting = money.flatMap(({ name, record, field, posts }) => (posts ? [{ name, record, field, ...posts }] : []))
  const sums: MoneySum[] = []
  for (const [record, controls] of Map.groupBy(posting, (control) => control.record)) {
    const columns = controls.map(({ field }) => `s.${quoteName(field)}`)
    const from = `${stagedTable(record)} s ${isClean ? '' : 'join work.final f on f._record_no = s._record_no'}`
    const rows = await rowsOf(connection, sumsBy(isClean ? 'null' : 'f.outcome', columns, from))
    for (const [at, { name }] of controls.entries())
      sums.push(...rows.map((row) => sumIn(row, { name, side: 'source', at })))
  }
  for (const [noun, controls] of Map.groupBy(posting, (control) => control.noun)) {
    const columns = controls.map(({ column }) => `j.${moneyColumn(column)}`)
    const from = `${judgedTable(noun)} j ${isClean ? '' : outcomesOf(noun)}`
    const outcome = `case when f.outcome = 'rejected' then 'rejected' when d.row is not null then 'duplicate' end`
    const rows = await rowsOf(connection, sumsBy(isClean ? 'null' : outcome, columns, from))
    for (const [at, { name }] of controls.entries())
      sums.push(...rows.map((row) => sumIn(row, { name, side: 'mapped', at })))
  }
  return sums
}

const outcomesOf = (noun: Noun): string => `join work.final f on f._record_no = j._record_no
  left join work.duplicate_rows d on d.noun = ${quoteText(noun.name)} and d.row = j.rowid`

const sumsBy = (outcome: string, columns: readonly string[], from: string): string => {
  const sums = columns.map((column, at) => `${sumOf(column, at)}, count_if(${column} is null)::integer as unread${at}`)
  return `select ${outcome} as outcome, ${sums.join(', ')} from ${from} group by all`
}

const sumIn = (
  row: Record<string, unknown>,
  { name, side, at }: { readonly name: string; readonly side: MoneySum['side']; readonly at: number },
): MoneySum => ({
  name,
  side,
  outcome: (row.outcome ?? 'accepted') as MoneySum['outcome'],
  sum: BigInt(String(row[`sum${at}`])),
  unread: Number(row[`unread${at}`]),
})
