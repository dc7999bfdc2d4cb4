import { lazy, Suspense } from 'react'
import { usePartnerZone } from '../../api/partners.ts'
import type { Feed } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Bones } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { Strip, StripLegend } from '../../parts/strip.tsx'
import { DataTable } from '../../parts/table/data-table.tsx'
import { paths } from '../../paths.ts'
import { runColumns } from '../runs/run-columns.tsx'
import classes from './feed.module.css'
import { expectationOf, scheduleWords } from './schedule-words.ts'

// The chart library is fetched only by who looks at a chart.
const Volume = lazy(() => import('./volume.tsx'))

/** When the feed is expected, how it kept to that, and its latest runs. */
export const Overview = ({ feed }: { readonly feed: Feed }) => (
  <div className={classes.stack}>
    <div className={classes.columns}>
      {feed.direction === 'in' ? <Schedule feed={feed} /> : <Sends feed={feed} />}
      <Section title="Volume" note="records of the latest runs">
        {feed.runs.length === 0 ? (
          <Nothing title="No run yet" />
        ) : (
          <Suspense fallback={<Bones rows={5} />}>
            <Volume runs={feed.runs} />
          </Suspense>
        )}
      </Section>
    </div>
    {feed.direction === 'in' && <LatestRuns feed={feed} />}
  </div>
)

const Schedule = ({ feed }: { readonly feed: Feed }) => {
  const zone = usePartnerZone(feed.feedId)
  const expect = expectationOf(feed.settings)
  return (
    <Section title="Schedule">
      {expect ? (
        <ul className={classes.sentences}>
          {scheduleWords(expect, zone).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className={classes.sentences}>No calendar: it may come at any time, and nobody is told when it does not.</p>
      )}
      {expect && (
        <div className={classes.slots}>
          <Strip slots={feed.slots.slice(-45)} />
          {feed.slots.length > 0 && <StripLegend />}
        </div>
      )}
      <KeysAndValues
        facts={[
          ['If it fails', typeof feed.settings.effect === 'string' ? feed.settings.effect : null],
          ['Goes on to', <Routes key="routes" routes={feed.settings.routes} />],
          ['Map version', <code key="version">{feed.mapVersion.slice(0, 12)}</code>],
        ]}
      />
    </Section>
  )
}

const Routes = ({ routes }: { readonly routes: unknown }) => {
  if (!Array.isArray(routes) || routes.length === 0) return 'nowhere'
  return routes.map((route) => (
    <div key={String(route)}>
      <Go to={paths.feed(String(route))}>{String(route)}</Go>
    </div>
  ))
}

const Sends = ({ feed }: { readonly feed: Feed }) => (
  <Section title="Sends">
    <KeysAndValues
      facts={[
        ['What', typeof feed.settings.noun === 'string' ? feed.settings.noun : null],
        [
          'Deliveries',
          <Go key="deliveries" to={paths.deliveries({ feed: feed.feedId })}>
            all of this feed
          </Go>,
        ],
        [
          'Refused',
          <Go key="refused" to={paths.deliveries({ feed: feed.feedId, state: 'refused' })}>
            those refused
          </Go>,
        ],
        ['Map version', <code key="version">{feed.mapVersion.slice(0, 12)}</code>],
      ]}
    />
  </Section>
)

const LatestRuns = ({ feed }: { readonly feed: Feed }) => (
  <Section
    title="Latest runs"
    fit="bare"
    actions={<Go to={paths.runs({ feed: feed.feedId })}>All runs of this feed</Go>}
  >
    {feed.runs.length === 0 ? (
      <Nothing title="No run yet">It runs by itself when something comes. “Look now” asks the partner at once.</Nothing>
    ) : (
      <DataTable
        label="Latest runs"
        rows={feed.runs}
        columns={runColumns.filter(({ id }) => id !== 'feed')}
        keyOf={({ runId }) => String(runId)}
        toOf={({ runId }) => paths.run(runId)}
      />
    )}
  </Section>
)
