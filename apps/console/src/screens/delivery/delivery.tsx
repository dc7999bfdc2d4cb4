import { Button } from '@mantine/core'
import { IconRotateClockwise } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { getDeliveryOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { DeliveryWithAttempts } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { deliveryStates, inWords, keyWithoutPartner } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { useRetry } from '../deliveries/use-retry.ts'
import { Attempts } from './attempts.tsx'
import classes from './delivery.module.css'

/** One outbound message: what it carries, how far it is, and each try with its answer. */
export const Screen = () => {
  const { deliveryId } = useParams({ strict: false }) as { readonly deliveryId: string }
  const query = useQuery(getDeliveryOptions({ path: { deliveryId: Number(deliveryId) } }))
  const delivery = query.data
  return (
    <Page
      title={
        delivery ? `${inWords(delivery.noun)} ${keyWithoutPartner(delivery.businessKey)}` : `Delivery ${deliveryId}`
      }
      trail={[{ label: 'Deliveries', to: paths.deliveries() }]}
      beside={delivery && <State wording={deliveryStates[delivery.state]} />}
      actions={delivery && <Again delivery={delivery} />}
    >
      <Loaded query={query} rows={10}>
        {(data) => <Content delivery={data} />}
      </Loaded>
    </Page>
  )
}

const Again = ({ delivery: { deliveryId, state } }: { readonly delivery: DeliveryWithAttempts }) => {
  const retry = useRetry()
  if (state !== 'refused' && state !== 'queued') return null
  return (
    <Button
      size="xs"
      leftSection={<IconRotateClockwise size={14} />}
      loading={retry.isPending}
      onClick={() => retry.mutate({ deliveryIds: [deliveryId] })}
    >
      {state === 'refused' ? 'Try again' : 'Try now'}
    </Button>
  )
}

const Content = ({ delivery }: { readonly delivery: DeliveryWithAttempts }) => (
  <div className={classes.columns}>
    <Attempts delivery={delivery} />
    <div className={classes.side}>
      <Section title="Facts">
        <KeysAndValues facts={factsOf(delivery)} />
      </Section>
      {delivery.before.length > 0 && <Before delivery={delivery} />}
    </div>
  </div>
)

const factsOf = (delivery: DeliveryWithAttempts): (readonly [string, React.ReactNode])[] => [
  ['Delivery', delivery.deliveryId],
  [
    'Feed',
    <Go key="feed" to={paths.feed(delivery.feedId)}>
      {delivery.feedId}
    </Go>,
  ],
  [
    'Made from',
    <Go key="record" to={paths.lens(delivery.lineageId)}>
      record {delivery.lineageId}
    </Go>,
  ],
  ['File', delivery.fileName],
  [
    'Queued by',
    <Go key="run" to={paths.run(delivery.runId)}>
      run {delivery.runId}
    </Go>,
  ],
  [
    'Once by',
    <span key="key">
      <code>{delivery.businessKey}</code> <Copy text={delivery.businessKey} what="business key" />
    </span>,
  ],
  ['Their id', delivery.theirId && <code key="theirs">{delivery.theirId}</code>],
  ['Queued', <When key="queued" at={delivery.queuedAt} of={delivery.feedId} />],
  ['Sent', delivery.sentAt && <When key="sent" at={delivery.sentAt} of={delivery.feedId} />],
  ['Accepted', delivery.acceptedAt && <When key="accepted" at={delivery.acceptedAt} of={delivery.feedId} />],
  ['Next try', delivery.nextAttemptAt && <When key="next" at={delivery.nextAttemptAt} of={delivery.feedId} />],
  [
    'Discrepancy',
    delivery.discrepancyId && (
      <Go key="discrepancy" to={paths.discrepancies()}>
        {delivery.discrepancyId}
      </Go>
    ),
  ],
]

const Before = ({ delivery }: { readonly delivery: DeliveryWithAttempts }) => (
  <Section title="Waits for" note="the same member, in order">
    <KeysAndValues
      facts={delivery.before.map(({ deliveryId, state, businessKey }) => [
        keyWithoutPartner(businessKey),
        <Go key={deliveryId} to={paths.delivery(deliveryId)} className="">
          <State wording={deliveryStates[state]} />
        </Go>,
      ])}
    />
  </Section>
)
