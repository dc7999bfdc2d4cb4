import { usePartners } from '../../api/partners.ts'
import type { PartnerSummary } from '../../client/index.ts'
import { countOf } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { State } from '../../parts/state.tsx'
import { type DataColumn, DataTable } from '../../parts/table/data-table.tsx'
import { feedNameOf, inWords, type Wording } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { expiryTone } from './expiry.ts'

/** The organizations we exchange with. */
export const Screen = () => {
  const query = usePartners()
  return (
    <Page title="Partners">
      <Loaded query={query}>
        {(partners) =>
          partners.length === 0 ? (
            <Nothing title="No partner is set up yet">
              A partner is a folder of the site. Apply one: <code>mortar apply sites/demo</code>.
            </Nothing>
          ) : (
            <DataTable
              label="Partners"
              rows={partners}
              columns={partnerColumns}
              keyOf={({ partnerId }) => partnerId}
              toOf={({ partnerId }) => paths.partner(partnerId)}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const partnerColumns: readonly DataColumn<PartnerSummary>[] = [
  {
    id: 'name',
    header: 'Partner',
    width: '24%',
    card: 'title',
    cell: ({ partnerId, name }) => <Go to={paths.partner(partnerId)}>{name}</Go>,
  },
  { id: 'kind', header: 'Kind', width: '90px', cell: ({ kind }) => kind.toUpperCase() },
  { id: 'status', header: 'Status', width: '104px', cell: ({ status }) => inWords(status) },
  { id: 'protocol', header: 'Reached by', width: '104px', cell: ({ protocol }) => protocol.toUpperCase() },
  { id: 'zone', header: 'Time zone', width: '152px', from: 'wide', cell: ({ timezone }) => timezone },
  { id: 'feeds', header: 'Feeds', cell: ({ feeds }) => <Feeds feeds={feeds} /> },
  { id: 'keys', header: 'Keys', width: '168px', cell: (partner) => <Keys partner={partner} /> },
]

const Feeds = ({ feeds }: Pick<PartnerSummary, 'feeds'>) => (
  <>
    {feeds.map(({ feedId, direction }) => (
      <div key={feedId}>
        <Go to={paths.feed(feedId)}>{feedNameOf(feedId)}</Go> <span className="dim">{direction}</span>
      </div>
    ))}
  </>
)

const Keys = ({ partner: { keysExpiringInDays: days } }: { readonly partner: PartnerSummary }) => {
  if (days === null) return <span className="dim">no end in sight</span>
  const wording: Wording = {
    tone: expiryTone(days),
    label: days < 0 ? 'ended' : `next ends in ${countOf(days, 'day')}`,
    means: 'The next host key or PGP key of this partner to end.',
  }
  return <State wording={wording} />
}
