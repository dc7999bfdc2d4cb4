import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Lens, LensRow } from '../../client/index.ts'
import { countOf } from '../../parts/format.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { sourceWords } from '../../parts/source-words.ts'
import { inWords, outcomes } from '../../parts/words.ts'
import { columnPlace } from './links.ts'
import { useLit, usePlace } from './lit.tsx'
import classes from './pane.module.css'

/** The canonical rows made of the record, each value with where it came from. */
export const RowsPane = ({ lens }: { readonly lens: Lens }) => (
  <section aria-label="Canonical rows" className={classes.pane} data-pane="rows">
    {lens.rows.length === 0 && <NoRow lens={lens} />}
    {lens.rows.map((row) => (
      <RowTable key={`${row.noun}-${row.knownFrom}`} row={row} />
    ))}
  </section>
)

const NoRow = ({ lens: { record } }: { readonly lens: Lens }) => (
  <>
    <div className={classes.head}>
      <h2 className={classes.title}>Canonical row</h2>
    </div>
    <div className={classes.frame}>
      <Nothing title="No row was made of this record">{outcomes[record.outcome].means}</Nothing>
    </div>
  </>
)

const RowTable = ({ row }: { readonly row: LensRow }) => {
  const [all, { toggle }] = useDisclosure(false)
  const filled = row.columns.filter(({ value }) => value !== null)
  const empty = row.columns.length - filled.length
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{inWords(row.noun)}</h2>
        <span className={classes.note}>as it is in the books{row.knownTo && ', since replaced'}</span>
      </div>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={inWords(row.noun)}>
          <thead>
            <tr>
              <th scope="col" style={{ width: '36%' }}>
                Column
              </th>
              <th scope="col">Value</th>
              <th scope="col" style={{ width: '28%' }}>
                From
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? row.columns : filled).map((column) => (
              <ColumnRow key={column.name} noun={row.noun} column={column} />
            ))}
          </tbody>
        </table>
        {empty > 0 && (
          <div className={classes.foot}>
            <Button variant="subtle" size="compact-sm" onClick={toggle}>
              {all ? 'Hide empty columns' : `Show ${countOf(empty, 'empty column')}`}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}

type Column = LensRow['columns'][number]

const ColumnRow = ({ noun, column }: { readonly noun: string; readonly column: Column }) => {
  const place = columnPlace(noun, column.name)
  const { onMouseEnter, onMouseLeave, onClick, ...button } = usePlace(place)
  const { pinned } = useLit()
  return (
    // The button of the row is what the keyboard uses; its click reaches the row.
    <tr
      className={classes.row}
      data-lit={button['data-lit']}
      data-pinned={pinned === place || undefined}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
      onClick={onClick}
    >
      <th scope="row" title={column.describes}>
        <button type="button" className={classes.name} {...button}>
          {column.name}
        </button>
      </th>
      <td className={classes.value}>{shownValue(column)}</td>
      <td className={classes.from}>{fromText(column)}</td>
    </tr>
  )
}

const fromText = ({ from, value }: Column): string =>
  from.length > 0 ? sourceWords(from) : value === null ? '' : 'not told'

const shownValue = ({ kind, value }: Column): React.ReactNode => {
  if (value === null) return <span className="dim">empty</span>
  if (kind === 'cents' && typeof value === 'number') return (value / 100).toFixed(2)
  if (kind === 'quantity_milli' && typeof value === 'number') return (value / 1000).toFixed(3)
  if (kind === 'price_micro' && typeof value === 'number') return (value / 1_000_000).toFixed(6)
  return String(value)
}
