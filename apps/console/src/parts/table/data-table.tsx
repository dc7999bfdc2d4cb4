import { Button, Checkbox, Loader } from '@mantine/core'
import { type ColumnDef, rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { DataRow } from './data-row.tsx'
import classes from './data-table.module.css'
import { roles } from './roles.ts'

/** A column of a table. On a phone each row is a card: `card` says where the cell stands in it. */
export interface DataColumn<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Width of the column as CSS; columns without one share what is left. */
  readonly width?: string
  readonly align?: 'end'
  /** Left out on screens narrower than this. */
  readonly from?: 'wide'
  readonly card?: 'title' | 'line' | 'hidden'
}

/** Rows a person has picked, by row key. */
export type Selection = Readonly<Record<string, true>>

interface DataTableProps<Row> {
  /** What the table holds, for people who hear it. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly DataColumn<Row>[]
  readonly keyOf: (row: Row) => string
  /** Where a click on a row leads. */
  readonly toOf?: (row: Row) => string
  /** What a row is called, for its checkbox. */
  readonly nameOf?: (row: Row) => string
  readonly selection?: Selection
  readonly onSelect?: (selection: Selection) => void
  readonly more?: { readonly has: boolean; readonly loading: boolean; readonly load: () => void }
}

const features = tableFeatures({ rowSelectionFeature })
/** The features of every table of the console. */
export type Features = typeof features

/**
 * A table of any length: only the rows in sight are drawn, and the next page is asked for before its end is reached.
 * The page scrolls, not the table, so that its header stays and a phone has one scroll.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, columns, keyOf, selection, onSelect, more } = props
  const definitions = useMemo(
    () =>
      columns.map(
        ({ id, header, cell }): ColumnDef<Features, Row> => ({ id, header, cell: ({ row }) => cell(row.original) }),
      ),
    [columns],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: keyOf,
    state: { rowSelection: { ...(selection ?? {}) } },
    onRowSelectionChange: (change) =>
      onSelect?.(typeof change === 'function' ? change({ ...(selection ?? {}) }) : change),
  })
  const drawn = table.getRowModel().rows
  const { ref, items, before, after, measure } = useWindow(drawn.length)
  const lastSeen = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (more?.has && !more.loading && lastSeen >= drawn.length - 10) more.load()
  }, [more, lastSeen, drawn.length])
  return (
    <div ref={ref} className={classes.wrap}>
      <table
        {...roles.table}
        className={classes.table}
        aria-label={label}
        aria-rowcount={more?.has ? -1 : drawn.length + 1}
      >
        <colgroup>
          {onSelect && <col style={{ width: 38 }} />}
          {columns.map(({ id, width, from }) => (
            <col key={id} style={{ width }} className={from && classes[from]} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {onSelect && (
              <th scope="col" className={classes.pick}>
                <Checkbox
                  size="xs"
                  aria-label="Pick all shown"
                  checked={table.getIsAllRowsSelected()}
                  indeterminate={table.getIsSomeRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
            )}
            {columns.map(({ id, header, align, from }) => (
              <th key={id} scope="col" data-align={align} className={from && classes[from]}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          <Gap height={before} />
          {items.map((item) => {
            const row = drawn[item.index]
            return row && <DataRow key={row.id} row={row} index={item.index} measure={measure} props={props} />
          })}
          <Gap height={after} />
        </tbody>
      </table>
      {more?.has && <More more={more} />}
    </div>
  )
}

export type { DataTableProps }

const hidden = { 'aria-hidden': true } as const

/** The height of the rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr {...hidden} className={classes.gap}>
      <td style={{ height }} />
    </tr>
  ) : null

const More = ({ more }: { readonly more: NonNullable<DataTableProps<object>['more']> }) => (
  <div className={classes.more}>
    {more.loading ? (
      <Loader size="sm" aria-label="Loading more" />
    ) : (
      <Button variant="default" size="xs" onClick={more.load}>
        Show more
      </Button>
    )}
  </div>
)

const rowHeightPx = 38

interface DrawnWindow {
  readonly ref: React.RefObject<HTMLDivElement | null>
  readonly items: readonly VirtualItem[]
  /** Heights of what is not drawn above and below. */
  readonly before: number
  readonly after: number
  readonly measure: (row: Element | null) => void
}

const useWindow = (count: number): DrawnWindow => {
  const ref = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  // Measured again whenever the rows change: what stands above may have changed too.
  useLayoutEffect(() => {
    setTop((ref.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [count])
  const list = useWindowVirtualizer({ count, estimateSize: () => rowHeightPx, overscan: 14, scrollMargin: top })
  const items = list.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = list.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return { ref, items, before, after, measure: list.measureElement }
}
