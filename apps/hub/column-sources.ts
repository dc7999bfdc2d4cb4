import type { LineageSource, MapColumn } from '@mortar/mapping/reports'
import type { ColumnSource, FeedLineage } from './desk.ts'

const kinds: Record<LineageSource['kind'], ColumnSource['kind']> = {
  src: 'field',
  canon: 'field',
  xw: 'crosswalk',
  ctx: 'context',
  constant: 'constant',
}

/** Column lineage as people read it: fields and context by name, crosswalks as `crosswalk.column`. */
export const lineageWords = (
  maps: readonly { readonly name: string; readonly columns: readonly MapColumn[] }[],
): FeedLineage =>
  Object.fromEntries(
    maps.map(({ name, columns }) => [name, Object.fromEntries(columns.map((each) => [each.name, sourcesOf(each)]))]),
  )

const sourcesOf = ({ sources }: MapColumn): ColumnSource[] => {
  const told = sources.map(({ kind, table, column, path, role }) => ({
    kind: kinds[kind],
    name: kind === 'xw' ? `${table}.${column}` : kind === 'src' ? (path ?? column) : column,
    role,
  }))
  return [...new Map(told.map((source) => [Object.values(source).join(), source])).values()]
}
