import type { Delivery } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { Count } from '../../parts/money.tsx'
import { State } from '../../parts/state.tsx'
import type { DataColumn } from '../../parts/table/data-table.tsx'
import { When } from '../../parts/when.tsx'
import { deliveryStates, inWords, keyWithoutPartner } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

/** The columns of a list of deliveries. */
export const deliveryColumns: readonly DataColumn<Delivery>[] = [
  {
    id: 'key',
    header: 'Message',
    width: '156px',
    card: 'title',
    cell: ({ deliveryId, businessKey, noun }) => (
      <Go to={paths.delivery(deliveryId)} title={`${inWords(noun)} ${businessKey}, delivery ${deliveryId}`}>
        {keyWithoutPartner(businessKey)}
      </Go>
    ),
  },
  { id: 'state', header: 'State', width: '104px', cell: ({ state }) => <State wording={deliveryStates[state]} /> },
  {
    id: 'code',
    header: 'Last answer',
    cell: ({ lastCode }) => (lastCode ? <code>{lastCode}</code> : <span className="dim">–</span>),
  },
  { id: 'feed', header: 'Feed', width: '150px', card: 'hidden', cell: ({ feedId }) => feedId },
  { id: 'tries', header: 'Tries', width: '58px', align: 'end', cell: ({ attempts }) => <Count of={attempts} /> },
  {
    id: 'theirs',
    header: 'Their id',
    width: '112px',
    from: 'wide',
    card: 'hidden',
    cell: ({ theirId }) => theirId ?? <span className="dim">–</span>,
  },
  {
    id: 'queued',
    header: 'Queued',
    width: '116px',
    cell: ({ queuedAt, feedId }) => <When at={queuedAt} of={feedId} />,
  },
  {
    id: 'next',
    header: 'Next try',
    width: '92px',
    from: 'wide',
    card: 'hidden',
    cell: ({ nextAttemptAt, feedId }) => <When at={nextAttemptAt} of={feedId} style="ago" />,
  },
  {
    id: 'lens',
    header: 'From',
    width: '66px',
    cell: ({ lineageId }) => <Go to={paths.lens(lineageId)}>record</Go>,
  },
]
