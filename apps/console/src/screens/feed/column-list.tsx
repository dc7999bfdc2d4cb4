import type { Feed } from '../../client/index.ts'
import { sourceWords } from '../../parts/source-words.ts'
import classes from './maps.module.css'

type Column = Feed['maps'][number]['columns'][number]

interface ColumnListProps {
  readonly columns: readonly Column[]
  readonly pointed: string | null
  readonly point: (name: string | null) => void
}

/** The columns of a map and where each comes from; hover or focus lights its words in the SQL. */
export const ColumnList = ({ columns, pointed, point }: ColumnListProps) => (
  <table className={classes.columns} aria-label="Columns and their sources">
    <thead>
      <tr>
        <th scope="col">Column</th>
        <th scope="col">From</th>
      </tr>
    </thead>
    <tbody>
      {columns.map((column) => (
        <tr
          key={column.name}
          className={classes.row}
          data-lit={pointed === column.name || undefined}
          onMouseEnter={() => point(column.name)}
          onMouseLeave={() => point(null)}
        >
          <th scope="row" title={column.describes}>
            <button
              type="button"
              className={classes.name}
              onFocus={() => point(column.name)}
              onBlur={() => point(null)}
            >
              {column.name}
            </button>{' '}
            <span className="dim">{column.kind}</span>
          </th>
          <td>{column.from.length === 0 ? <NotFilled column={column} /> : sourceWords(column.from)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const NotFilled = ({ column }: { readonly column: Column }) => (
  <span className="dim">{column.required ? 'required, not filled' : 'not filled'}</span>
)
