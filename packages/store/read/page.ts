import { Fault } from '@mortar/values/issue'

/** One page of a list. `nextCursor` is null on the last. */
export interface Page<Item> {
  readonly items: Item[]
  readonly nextCursor: string | null
}

/** Which page: where the one before ended, and how many items. */
export interface Paging {
  readonly cursor?: string | undefined
  readonly limit: number
}

/**
 * Cuts what a query for `limit + 1` rows gave into a page. Pages go by the key of their last item and not by counting, so
 * they stay right while rows are added, and the last page costs as much as the first.
 */
export const pageOf = <Item>(rows: Item[], limit: number, keyOf: (last: Item) => number): Page<Item> => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? String(keyOf(last)) : null }
}

/** The id a cursor stands for; null on the first page. Throws `cursor-wrong`. */
export const afterOf = ({ cursor }: Paging): number | null => {
  if (cursor === undefined) return null
  if (!/^\d{1,16}$/.test(cursor)) throw new Fault('cursor-wrong')
  return Number(cursor)
}
