import { Tabs } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useFeed } from '../../api/feeds.ts'
import type { Feed } from '../../client/index.ts'
import { useFilters } from '../../parts/filters.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { paths } from '../../paths.ts'
import { Cases } from './cases.tsx'
import { CsvTable } from './csv-table.tsx'
import classes from './feed.module.css'
import { FeedActions } from './feed-actions.tsx'
import { FeedChecks } from './feed-checks.tsx'
import { Maps } from './maps.tsx'
import { Overview } from './overview.tsx'
import { Settings } from './settings.tsx'

/** One feed as its folder says, and what it did lately. */
export const Screen = () => {
  const { partner, feed } = useParams({ strict: false }) as { readonly partner: string; readonly feed: string }
  const query = useFeed(`${partner}/${feed}`)
  const data = query.data
  return (
    <Page
      title={feed}
      trail={[
        { label: 'Partners', to: paths.partners },
        { label: data?.partnerName ?? partner, to: paths.partner(partner) },
      ]}
      beside={data && <span className="dim">{data.direction === 'in' ? 'comes in' : 'goes out'}</span>}
      actions={data && <FeedActions feed={data} />}
    >
      <Loaded query={query} rows={12}>
        {(loaded) => <Content feed={loaded} />}
      </Loaded>
    </Page>
  )
}

const Content = ({ feed }: { readonly feed: Feed }) => {
  const { values, set } = useFilters(['part'])
  const parts = partsOf(feed)
  return (
    <>
      <p className={classes.describes}>{feed.describes}</p>
      <Tabs
        value={values.part ?? 'overview'}
        onChange={(part) => set({ part: part === 'overview' ? undefined : (part ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List className={classes.tabs}>
          {parts.map(([id, label]) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map(([id, , content]) => (
          <Tabs.Panel key={id} value={id} pt="md">
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}

type Part = readonly [id: string, label: string, content: React.ReactNode]

/** The parts a feed has: an out feed has no layout, some feeds no crosswalk. */
const partsOf = (feed: Feed): readonly Part[] => [
  ['overview', 'Overview', <Overview key="overview" feed={feed} />],
  ['maps', feed.maps.length === 1 ? 'Map' : 'Maps', <Maps key="maps" maps={feed.maps} />],
  ...(feed.layout ? ([['layout', 'Layout', <CsvTable key="layout" csv={feed.layout} label="Layout" />]] as const) : []),
  ...(feed.checks.length > 0 ? ([['checks', 'Checks', <FeedChecks key="checks" feed={feed} />]] as const) : []),
  ...(feed.crosswalks.length > 0
    ? ([['crosswalks', 'Crosswalks', <Crosswalks key="crosswalks" feed={feed} />]] as const)
    : []),
  ['cases', 'Cases', <Cases key="cases" feed={feed} />],
  ['settings', 'Settings', <Settings key="settings" feed={feed} />],
]

const Crosswalks = ({ feed }: { readonly feed: Feed }) => (
  <div className={classes.stack}>
    {feed.crosswalks.map((crosswalk) => (
      <CsvTable key={crosswalk.path} csv={crosswalk} label={`Crosswalk ${crosswalk.name}`} />
    ))}
  </div>
)
