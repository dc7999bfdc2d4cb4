import { useQuery } from '@tanstack/react-query'
import { getTodayOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Today } from '../../client/index.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { When } from '../../parts/when.tsx'
import { DayLine } from './day-line.tsx'
import { FeedList } from './feed-list.tsx'
import { FlowMap } from './flow-map.tsx'
import { OpenList } from './open-list.tsx'
import classes from './today.module.css'

/** Today: the state of the whole in one sentence, then what was expected, what came, what is open. */
export const Screen = () => {
  const today = useQuery(getTodayOptions())
  return (
    <Page title="Today" beside={today.data && <AsOf at={today.data.asOf} />}>
      <Loaded query={today} rows={10}>
        {(data) => <Content today={data} />}
      </Loaded>
    </Page>
  )
}

const AsOf = ({ at }: { readonly at: string }) => (
  <span className={classes.asOf}>
    as of <When at={at} />
  </span>
)

const Content = ({ today }: { readonly today: Today }) => (
  <>
    <p className={classes.sentence}>{today.sentence}</p>
    <DayLine day={today.day} />
    <div className={classes.columns}>
      <div className={classes.main}>
        <FeedList feeds={today.feeds} />
        {today.feeds.length > 0 && <FlowMap today={today} />}
      </div>
      <OpenList open={today.open} />
    </div>
  </>
)
