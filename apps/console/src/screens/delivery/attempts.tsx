import type { DeliveryAttempt, DeliveryWithAttempts } from '../../client/index.ts'
import { countOf, durationText } from '../../parts/format.ts'
import { JsonBlock } from '../../parts/json-block.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import classes from './delivery.module.css'

/** The tries of a delivery, the latest first: request and answer side by side. */
export const Attempts = ({ delivery }: { readonly delivery: DeliveryWithAttempts }) => {
  const attempts = delivery.attemptList.toSorted((one, other) => other.attemptNo - one.attemptNo)
  return (
    <Section title="Tries" note={countOf(attempts.length, 'try', 'tries')}>
      {attempts.length === 0 ? (
        <Nothing title="Not tried yet">
          {delivery.before.length > 0
            ? 'It waits for the deliveries of the same member before it.'
            : 'It is sent when its turn comes; a moment, unless the partner does not answer.'}
        </Nothing>
      ) : (
        attempts.map((attempt) => <Attempt key={attempt.attemptNo} attempt={attempt} feedId={delivery.feedId} />)
      )}
    </Section>
  )
}

const Attempt = ({ attempt, feedId }: { readonly attempt: DeliveryAttempt; readonly feedId: string }) => (
  <article className={classes.attempt} aria-label={`Try ${attempt.attemptNo}`}>
    <div className={classes.line}>
      <strong>Try {attempt.attemptNo}</strong>
      <span>{attempt.status === null ? 'no answer' : `answer ${attempt.status}`}</span>
      {attempt.code && <code>{attempt.code}</code>}
      <span className="dim">
        <When at={attempt.startedAt} of={feedId} />
        {attempt.endedAt && `, took ${durationText(Date.parse(attempt.endedAt) - Date.parse(attempt.startedAt))}`}
      </span>
    </div>
    <code className={classes.line}>
      {attempt.method} {attempt.path}
    </code>
    <div className={classes.pair}>
      <JsonBlock label="Request" text={attempt.requestBody} />
      <JsonBlock label="Answer" text={attempt.responseBody} />
    </div>
  </article>
)
