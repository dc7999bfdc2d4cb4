import { Checkbox } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { Row as TableRow } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import classes from './data-table.module.css'
import type { DataTableProps, Features } from './data-table.tsx'
import { roles } from './roles.ts'

interface DataRowProps<Row extends object> {
  readonly row: TableRow<Features, Row>
  readonly index: number
  readonly measure: (row: Element | null) => void
  readonly props: DataTableProps<Row>
}

/** One row; a click anywhere on it that hits no control opens it. Its first link does the same for the keyboard. */
export function DataRow<Row extends object>({ row, index, measure, props }: DataRowProps<Row>) {
  const { columns, toOf, nameOf, onSelect } = props
  const { history } = useRouter()
  const open = (event: MouseEvent) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button, input, label')
    if (!toOf || onControl || window.getSelection()?.isCollapsed === false) return
    history.push(toOf(row.original))
  }
  return (
    // The row's own link is what the keyboard uses.
    <tr
      {...roles.row}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-opens={toOf !== undefined || undefined}
      data-picked={row.getIsSelected() || undefined}
      onClick={open}
    >
      {onSelect && (
        <td {...roles.cell} className={classes.pick}>
          <Checkbox
            size="xs"
            aria-label={`Pick ${nameOf?.(row.original) ?? 'row'}`}
            checked={row.getIsSelected()}
            onChange={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {columns.map(({ id, header, cell, align, from, card = 'line' }) => (
        <td
          key={id}
          {...roles.cell}
          data-label={header}
          data-align={align}
          data-card={card}
          className={from && classes[from]}
        >
          {cell(row.original)}
        </td>
      ))}
    </tr>
  )
}
