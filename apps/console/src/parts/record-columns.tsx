import type { Record as SourceRecord } from '../client/index.ts'
import { paths } from '../paths.ts'
import { countText } from './format.ts'
import { Go } from './go.tsx'
import { Code } from './issue-list.tsx'
import { State } from './state.tsx'
import type { DataColumn } from './table/data-table.tsx'
import { When } from './when.tsx'
import { inWords, outcomes } from './words.ts'

/** The columns of a list of records; each row opens the lens. */
export const recordColumns: readonly DataColumn<SourceRecord>[] = [
  {
    id: 'line',
    header: 'Line',
    width: '92px',
    card: 'title',
    cell: ({ lineageId, line }) => <Go to={paths.lens(lineageId)}>{countText(line)}</Go>,
  },
  { id: 'type', header: 'Record', width: '76px', cell: ({ recordType }) => <code>{recordType}</code> },
  { id: 'outcome', header: 'Outcome', width: '122px', cell: ({ outcome }) => <State wording={outcomes[outcome]} /> },
  { id: 'why', header: 'Why', cell: (record) => <Why record={record} /> },
  {
    id: 'lineage',
    header: 'Lineage id',
    width: '136px',
    align: 'end',
    from: 'wide',
    card: 'hidden',
    cell: ({ lineageId }) => <span className="mono">{lineageId}</span>,
  },
  {
    id: 'bytes',
    header: 'Bytes',
    width: '150px',
    align: 'end',
    from: 'wide',
    card: 'hidden',
    cell: ({ byteFrom, byteTo }) => `${countText(byteFrom)}–${countText(byteTo)}`,
  },
]

/** Why a record is where it is: its issues, or the cause it waits for and until when. */
export const Why = ({ record }: { readonly record: SourceRecord }) => {
  if (record.heldCause)
    return (
      <span>
        {inWords(record.heldCause)}
        {record.heldUntil && (
          <span className="dim">
            {' '}
            until <When at={record.heldUntil} />
          </span>
        )}
      </span>
    )
  const [first, ...others] = record.issues
  if (!first) return <span className="dim">–</span>
  return (
    <span title={record.issues.map(({ hint }) => hint).join('\n')}>
      {first.hint} <Code code={first.code} />
      {others.length > 0 && <span className="dim"> and {others.length} more</span>}
    </span>
  )
}
