import type { Discrepancy } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { Money } from '../../parts/money.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import type { DataColumn } from '../../parts/table/data-table.tsx'
import { When } from '../../parts/when.tsx'
import { actorName } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { RowActions } from './row-actions.tsx'

/** The columns of a list of discrepancies. */
export const discrepancyColumns: readonly DataColumn<Discrepancy>[] = [
  {
    id: 'summary',
    header: 'Difference',
    card: 'title',
    cell: (one) => (
      <>
        <Go to={causeOf(one)}>{one.summary}</Go>
        {one.resolution && <div className="dim">Settled: {one.resolution}</div>}
      </>
    ),
  },
  { id: 'code', header: 'Code', width: '160px', cell: ({ code }) => <code>{code}</code> },
  {
    id: 'amount',
    header: 'Dollars',
    width: '96px',
    align: 'end',
    cell: ({ amountCents }) => <Money cents={amountCents} />,
  },
  {
    id: 'owner',
    header: 'Owner',
    width: '164px',
    cell: ({ owner }) => (owner ? actorName(owner) : <span className="dim">nobody</span>),
  },
  { id: 'clock', header: 'Clock', width: '150px', cell: (one) => <Clock of={one} /> },
  { id: 'actions', header: 'Actions', width: '148px', cell: (one) => <RowActions of={one} /> },
]

/** The page that shows where the difference comes from. */
const causeOf = ({ deliveryId, lineageId, runId, feedId }: Discrepancy): string => {
  if (deliveryId !== null) return paths.delivery(deliveryId)
  if (lineageId !== null) return paths.lens(lineageId)
  return runId === null ? paths.feed(feedId) : paths.run(runId)
}

const Clock = ({ of: { overdue, dueAt, resolvedAt, feedId } }: { readonly of: Discrepancy }) =>
  resolvedAt !== null ? (
    <span>
      settled <When at={resolvedAt} of={feedId} style="ago" />
    </span>
  ) : (
    <span className="nowrap" style={{ color: overdue ? 'var(--bad)' : undefined }}>
      {overdue && <ToneIcon tone="bad" size={13} />} {overdue ? 'was due' : 'due'}{' '}
      <When at={dueAt} of={feedId} style="ago" />
    </span>
  )
