import type { FeedToday, Today } from '../../client/index.ts'
import { countOf, countText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { Section } from '../../parts/section.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import { feedNameOf, feedStates, type Tone } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './flow-map.module.css'

/** A picture of the exchange: partners that bring on the left, Mortar, partners that receive on the right. */
export const FlowMap = ({ today }: { readonly today: Today }) => {
  const incoming = today.feeds.filter(({ direction }) => direction === 'in')
  const outgoing = today.feeds.filter(({ direction }) => direction === 'out')
  return (
    <Section title="Flow" note="From partner to partner">
      <div className={classes.map}>
        <ul className={classes.side} aria-label="Coming in">
          {incoming.map((feed) => (
            <Stream key={feed.feedId} feed={feed} tone={feedStates[feed.state].tone} count={broughtText(feed)} />
          ))}
        </ul>
        <Middle today={today} />
        <ul className={classes.side} aria-label="Going out">
          {outgoing.map((feed) => (
            <Stream key={feed.feedId} feed={feed} tone={sendingTone(feed)} count={waitingText(feed)} />
          ))}
        </ul>
      </div>
    </Section>
  )
}

const broughtText = ({ lastRun, state }: FeedToday): string =>
  lastRun?.recordsIn != null ? countOf(lastRun.recordsIn, 'record') : feedStates[state].label.toLowerCase()

const sendingTone = ({ deliveries }: FeedToday): Tone =>
  (deliveries?.refused ?? 0) > 0 ? 'bad' : (deliveries?.queued ?? 0) > 0 ? 'quiet' : 'good'

const waitingText = ({ deliveries }: FeedToday): string => {
  const { queued = 0, refused = 0 } = deliveries ?? {}
  if (queued + refused === 0) return 'all answered'
  return [queued > 0 && `${countText(queued)} queued`, refused > 0 && `${countText(refused)} refused`]
    .filter(Boolean)
    .join(', ')
}

interface StreamProps {
  readonly feed: FeedToday
  readonly tone: Tone
  readonly count: string
}

const Stream = ({ feed, tone, count }: StreamProps) => (
  <li className={classes.stream} data-direction={feed.direction} data-tone={tone}>
    <Go to={paths.feed(feed.feedId)} className={classes.node}>
      <span className={classes.partner}>{feed.partnerName}</span>
      <span className={classes.feed}>{feedNameOf(feed.feedId)}</span>
    </Go>
    <span className={classes.edge}>
      <span className={classes.count}>
        <ToneIcon tone={tone} size={13} /> {count}
      </span>
      <span className={classes.arrow} aria-hidden="true" />
    </span>
  </li>
)

const Middle = ({ today: { open, day } }: { readonly today: Today }) => {
  const stopped = open.held.count + open.rejected.count
  return (
    <div className={classes.middle}>
      <strong>Mortar</strong>
      <Go to={paths.runs({ from: day.from.slice(0, 10) })}>{countOf(day.recordsIn, 'record')} today</Go>
      {open.working.count > 0 && (
        <Go to={paths.runs({ state: 'working' })}>{countOf(open.working.count, 'run')} working</Go>
      )}
      {stopped > 0 ? (
        <Go to={paths.quarantine()}>{countText(stopped)} in quarantine</Go>
      ) : (
        <span className="dim">quarantine empty</span>
      )}
    </div>
  )
}
