import type { FeedToday } from '../../client/index.ts'
import { countOf } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { Strip, StripLegend } from '../../parts/strip.tsx'
import { When } from '../../parts/when.tsx'
import { feedNameOf, feedStates, runStates } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './feed-list.module.css'

/** The feeds: how each stands against its calendar, its last 30 slots, and its last run. */
export const FeedList = ({ feeds }: { readonly feeds: readonly FeedToday[] }) => (
  <Section title="Feeds" actions={<StripLegend />} fit="flush">
    {feeds.length === 0 ? (
      <Nothing title="No feed is set up yet">
        Apply a site folder: <code>mortar apply sites/demo</code>. Its partners and feeds show here at once.
      </Nothing>
    ) : (
      <ul className={classes.list}>
        {feeds.map((feed) => (
          <FeedRow key={feed.feedId} feed={feed} />
        ))}
      </ul>
    )}
  </Section>
)

const FeedRow = ({ feed }: { readonly feed: FeedToday }) => (
  <li className={classes.row}>
    <div className={classes.name}>
      <Go to={paths.feed(feed.feedId)} className={classes.title} title={feed.describes}>
        {feedNameOf(feed.feedId)}
      </Go>
      <div className={classes.partner}>
        {feed.direction === 'in' ? 'from' : 'to'} {feed.partnerName}
      </div>
    </div>
    <div className={classes.state}>
      {feed.direction === 'in' ? <State wording={feedStates[feed.state]} /> : <Sending feed={feed} />}
      <div className={classes.small}>
        <Clock feed={feed} />
      </div>
    </div>
    <div className={classes.strip}>{feed.direction === 'in' && <Strip slots={feed.recent} />}</div>
    <div className={classes.run}>
      <LastRun feed={feed} />
    </div>
    {(feed.state === 'late' || feed.state === 'missing') && <p className={classes.effect}>{feed.effect}</p>}
  </li>
)

const Clock = ({ feed }: { readonly feed: FeedToday }) => {
  const { arrivedAt, dueAt, feedId, deliveries, direction } = feed
  if (direction === 'out')
    return deliveries?.oldestQueuedAt ? (
      <>
        oldest waits since <When at={deliveries.oldestQueuedAt} of={feedId} />
      </>
    ) : (
      <>nothing waits</>
    )
  if (arrivedAt) return <>came {<When at={arrivedAt} of={feedId} />}</>
  if (dueAt)
    return (
      <>
        {feed.state === 'not-expected' ? 'next due' : 'due'} {<When at={dueAt} of={feedId} />}
      </>
    )
  return null
}

const Sending = ({ feed: { deliveries, feedId } }: { readonly feed: FeedToday }) => {
  const { queued = 0, refused = 0 } = deliveries ?? {}
  if (refused > 0)
    return (
      <Go to={paths.deliveries({ feed: feedId, state: 'refused' })}>
        <State
          wording={{ tone: 'bad', label: `${countOf(refused, 'refused', 'refused')}`, means: 'The partner said no.' }}
        />
      </Go>
    )
  if (queued > 0)
    return (
      <Go to={paths.deliveries({ feed: feedId, state: 'queued' })}>
        <State
          wording={{ tone: 'quiet', label: `${countOf(queued, 'queued', 'queued')}`, means: 'They wait their turn.' }}
        />
      </Go>
    )
  return <State wording={{ tone: 'good', label: 'All sent', means: 'Every delivery was answered.' }} />
}

const LastRun = ({ feed: { lastRun, direction, feedId } }: { readonly feed: FeedToday }) => {
  if (direction === 'out') return <Go to={paths.deliveries({ feed: feedId })}>Deliveries</Go>
  if (!lastRun) return <span className="dim">no run yet</span>
  return (
    <>
      <Go to={paths.run(lastRun.runId)}>{lastRun.fileName ?? `Run ${lastRun.runId}`}</Go>
      <div className={classes.small}>
        {runStates[lastRun.state].label.toLowerCase()}
        {lastRun.recordsIn !== null && `, ${countOf(lastRun.recordsIn, 'record')}`}
      </div>
    </>
  )
}
