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

/** Sums a field over all staged records of a slice, whatever becomes of them: what the partner's total must equal. */
export const sumsOfSlice = async ({ connection }: Lane, controls: readonly MoneyControl[]): Promise<bigint[]> => {
  if (controls.length === 0) return []
  const sums = controls.map(
    ({ record, field }, at) =>
      `(select coalesce(sum(${quoteName(field)}), 0) from ${stagedTable(record)})::varchar as sum${at}`,
  )
  const [row] = await rowsOf(connection, `select ${sums.join(', ')}`)
  return controls.map((_, at) => BigInt(String(row![`sum${at}`])))
}

/** The money of a slice on both sides of its map, by outcome. Needs `work.final`. */
export const moneyOfSlice = async (
  { connection }: Lane,
  { money }: { readonly money: readonly MoneyControl[] },
): Promise<MoneySum[]> => {
  const sums: MoneySum[] = []
  for (const control of money) {
    if (!control.posts) continue
    const rows = await rowsOf(connection, `${sourceQuery(control)} union all ${mappedQuery(control.posts)}`)
    for (const { side, outcome, sum, unread } of rows as unknown as (Omit<MoneySum, 'sum'> & { sum: string })[]) {
      sums.push({ name: control.name, side, outcome, sum: BigInt(sum), unread: Number(unread) })
    }
  }
  return sums
}

const sourceQuery = ({ record, field }: MoneyControl): string => `
  select 'source' as side, coalesce(f.outcome, 'accepted') as outcome,
    coalesce(sum(s.${quoteName(field)}), 0)::varchar as sum, count_if(s.${quoteName(field)} is null)::integer as unread
  from ${stagedTable(record)} s join work.final f on f._record_no = s._record_no group by all`

const mappedQuery = ({ noun, column }: { noun: Noun; column: string }): string => `
  select 'mapped', case when f.outcome = 'rejected' then 'rejected' when d.row is not null then 'duplicate' else 'accepted' end as outcome,
    coalesce(sum(j.${moneyColumn(column)}), 0)::varchar, 0
  from ${judgedTable(noun)} j join work.final f on f._record_no = j._record_no
  left join work.duplicate_rows d on d.noun = ${quoteText(noun.name)} and d.row = j.rowid group by all`
