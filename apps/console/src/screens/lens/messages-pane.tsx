import type { DeliveryAttempt, Lens } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import { durationText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { deliveryStates, outcomes } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { JsonText } from './json-text.tsx'
import { answerPlace, sentPlace } from './links.ts'
import classes from './messages-pane.module.css'
import pane from './pane.module.css'

/** What went out because of the record, and what was answered: the last try of each delivery. */
export const MessagesPane = ({ lens }: { readonly lens: Lens }) => (
  <section aria-label="Request and answer" className={pane.pane} data-pane="messages">
    {lens.deliveries.length === 0 && <NoDelivery lens={lens} />}
    {lens.deliveries.map((delivery) => (
      <Message key={delivery.deliveryId} delivery={delivery} />
    ))}
  </section>
)

const NoDelivery = ({ lens: { record } }: { readonly lens: Lens }) => (
  <>
    <div className={pane.head}>
      <h2 className={pane.title}>Request and answer</h2>
    </div>
    <div className={pane.frame}>
      <Nothing title="Nothing went out because of this record">
        {record.outcome === 'posted' ? 'The feed routes it nowhere.' : outcomes[record.outcome].means}
      </Nothing>
    </div>
  </>
)

type LensDelivery = Lens['deliveries'][number]

const Message = ({ delivery }: { readonly delivery: LensDelivery }) => {
  const attempt = delivery.attemptList.at(-1)
  return (
    <>
      <div className={pane.head}>
        <h2 className={pane.title}>
          To <Go to={paths.delivery(delivery.deliveryId)}>{delivery.feedId}</Go>
        </h2>
        <State wording={deliveryStates[delivery.state]} />
        {delivery.attempts > 1 && <span className={pane.note}>try {delivery.attempts}</span>}
      </div>
      <div className={pane.frame}>
        {attempt ? (
          <Attempt deliveryId={delivery.deliveryId} attempt={attempt} />
        ) : (
          <Nothing title="Not sent yet">
            Next try <When at={delivery.nextAttemptAt} of={delivery.feedId} />.
          </Nothing>
        )}
      </div>
    </>
  )
}

interface AttemptProps {
  readonly deliveryId: number
  readonly attempt: DeliveryAttempt
}

const Attempt = ({ deliveryId, attempt }: AttemptProps) => (
  <>
    <div className={classes.line}>
      <code>
        {attempt.method} {attempt.path}
      </code>
      <Copy text={attempt.requestBody} what="the request" />
    </div>
    <JsonText text={attempt.requestBody} label="Request" placeOf={(path) => sentPlace(deliveryId, path)} />
    <div className={classes.line}>
      <strong>{attempt.status === null ? 'No answer' : `Answer ${attempt.status}`}</strong>
      {attempt.code && <code>{attempt.code}</code>}
      <span className="dim">{tookText(attempt)}</span>
      {attempt.responseBody && <Copy text={attempt.responseBody} what="the answer" />}
    </div>
    {attempt.responseBody && (
      <JsonText text={attempt.responseBody} label="Answer" placeOf={(path) => answerPlace(deliveryId, path)} />
    )}
  </>
)

const tookText = ({ startedAt, endedAt }: DeliveryAttempt): string =>
  endedAt === null ? '' : `after ${durationText(Date.parse(endedAt) - Date.parse(startedAt))}`
