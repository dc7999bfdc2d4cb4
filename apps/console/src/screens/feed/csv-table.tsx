import type { Feed } from '../../client/index.ts'
import { countOf } from '../../parts/format.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { inWords } from '../../parts/words.ts'

interface CsvTableProps {
  readonly csv: NonNullable<Feed['layout']>
  readonly label: string
}

/** A CSV of the feed's folder as it stands there. */
export const CsvTable = ({ csv, label }: CsvTableProps) => (
  <Section
    title={label}
    note={
      <>
        <code title={csv.path}>{csv.path.split('/').at(-1)}</code>, {countOf(csv.rows.length, 'row')}
      </>
    }
    fit="flush"
  >
    <PlainTable label={label}>
      <thead>
        <tr>
          {csv.columns.map((column) => (
            <th key={column} scope="col" data-align={isFigure(column) ? 'end' : undefined}>
              {inWords(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {csv.rows.map((row) => (
          <tr key={csv.columns.map((column) => row[column]).join('|')}>
            {csv.columns.map((column) => (
              <td key={column} data-align={isFigure(column) ? 'end' : undefined}>
                {row[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </Section>
)

const isFigure = (column: string): boolean => column === 'start' || column === 'length'
