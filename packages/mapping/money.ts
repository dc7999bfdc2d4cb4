import type { Noun } from '@mortar/canonical/noun'
import { type Lane, rowsOf } from './database.ts'
import { judgedTable } from './judging.ts'
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

/** Sums a field over all staged records of a slice, whatever becomes of them: what the partner's total must equal. */
export const sumOfSlice = async ({ connection }: Lane, { record, field }: MoneyControl): Promise<bigint> => {
  const [row] = await rowsOf(
    connection,
    `select coalesce(sum(${quoteName(field)}), 0)::varchar as sum from ${stagedTable(record)}`,
  )
  return BigInt(String(row!.sum))
}

/** The money of a slice on both sides of its map, by outcome. Needs `work.final`. */
export const moneyOfSlice = async (
  { connection }: Lane,
  { money }: { readonly money: readonly MoneyControl[] },
): Promise<MoneySum[]> => {
  const queries = money.flatMap((control) =>
    control.posts ? [sourceQuery(control), mappedQuery(control, control.posts)] : [],
  )
  if (queries.length === 0) return []
  const rows = await rowsOf(connection, queries.join(' union all '))
  return rows.map((row) => ({ ...(row as unknown as Omit<MoneySum, 'sum'>), sum: BigInt(String(row.sum)) }))
}

const sourceQuery = ({ name, record, field }: MoneyControl): string => `
  select ${quoteText(name)} as name, 'source' as side, coalesce(f.outcome, 'accepted') as outcome,
    coalesce(sum(s.${quoteName(field)}), 0)::varchar as sum, count_if(s.${quoteName(field)} is null)::integer as unread
  from ${stagedTable(record)} s join work.final f using (_record_no) group by all`

const mappedQuery = ({ name }: MoneyControl, { noun, column }: { noun: Noun; column: string }): string => `
  select ${quoteText(name)}, 'mapped', case when f.outcome = 'rejected' then 'rejected' when d.row is not null then 'duplicate' else 'accepted' end as outcome,
    coalesce(sum(j.${quoteName(column)}), 0)::varchar, 0
  from ${judgedTable(noun)} j join work.final f using (_record_no)
  left join work.duplicate_rows d on d.noun = ${quoteText(noun.name)} and d.row = j.rowid group by all`
