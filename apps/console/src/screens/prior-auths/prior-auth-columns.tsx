import type { PriorAuth } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { State } from '../../parts/state.tsx'
import type { DataColumn } from '../../parts/table/data-table.tsx'
import { When } from '../../parts/when.tsx'
import { priorAuthStatuses } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { byWhom } from '../prior-auth/steps.tsx'

const dash = <span className="dim">–</span>

/** The columns of a list of authorizations. */
export const priorAuthColumns: readonly DataColumn<PriorAuth>[] = [
  {
    id: 'number',
    header: 'Number',
    width: '112px',
    card: 'title',
    cell: ({ number }) => <Go to={paths.priorAuth(number)}>{number}</Go>,
  },
  {
    id: 'status',
    header: 'Status',
    width: '112px',
    cell: ({ status }) => <State wording={priorAuthStatuses[status]} />,
  },
  {
    id: 'asked',
    header: 'Waits since',
    width: '104px',
    cell: ({ status, changedAt }) => (status === 'pended' ? <When at={changedAt} style="ago" /> : dash),
  },
  {
    id: 'member',
    header: 'Member',
    width: '156px',
    cell: ({ memberKey }) => <span className="nowrap">{memberKey}</span>,
  },
  { id: 'drug', header: 'Drug', cell: ({ drug }) => <code>{drug}</code> },
  { id: 'prescriber', header: 'Prescriber', width: '112px', cell: ({ prescriberId }) => prescriberId ?? dash },
  { id: 'pharmacy', header: 'Pharmacy', width: '112px', cell: ({ pharmacyId }) => pharmacyId ?? 'none' },
  {
    id: 'decided',
    header: 'Decided by',
    width: '160px',
    from: 'wide',
    cell: ({ decidedBy }) => (decidedBy === null ? dash : byWhom(decidedBy)),
  },
]
