import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { getRunOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Run } from '../../client/index.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { RunProgress } from '../../parts/run-progress.tsx'
import { State } from '../../parts/state.tsx'
import { inWords, runKinds, runStates } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { ByteMapSection } from './byte-map.tsx'
import { Checks } from './checks.tsx'
import { Controls } from './controls.tsx'
import { Facts } from './facts.tsx'
import { Funnel } from './funnel.tsx'
import { isHeldWhole } from './held-whole.ts'
import { IssuesSection } from './issues-section.tsx'
import { LedgerTable } from './ledger.tsx'
import { Records } from './records.tsx'
import classes from './run.module.css'
import { RunActions } from './run-actions.tsx'
import { RunDeliveries } from './run-deliveries.tsx'
import { Since } from './since.tsx'
import { Timeline } from './timeline.tsx'

/** One run whole: what came, what became of it, whether it balances, and what went out. */
export const Screen = () => {
  const { runId } = useParams({ strict: false }) as { readonly runId: string }
  const query = useQuery(getRunOptions({ path: { runId: Number(runId) } }))
  const run = query.data
  return (
    <Page
      title={run ? titleOf(run) : `Run ${runId}`}
      trail={[{ label: 'Runs', to: paths.runs() }]}
      beside={run && <State wording={runStates[run.state]} />}
      actions={run && <RunActions run={run} />}
    >
      <Loaded query={query} rows={14}>
        {(data) => <Content run={data} />}
      </Loaded>
    </Page>
  )
}

const titleOf = ({ kind, fileName, runId }: Run): string =>
  kind === 'replay' ? `Replay ${runId}` : (fileName ?? `${runKinds[kind]} ${runId}`)

const Content = ({ run }: { readonly run: Run }) => (
  <>
    <Verdict run={run} />
    {run.state === 'working' && <RunProgress run={run} />}
    <div className={classes.columns}>
      <div className={classes.main}>
        {run.issues.length > 0 && <IssuesSection issues={run.issues} />}
        <Funnel run={run} />
        <LedgerTable rows={run.ledger} working={run.state === 'working'} />
        <Controls controls={run.controls} />
        <Checks checks={run.checks} />
      </div>
      <div className={classes.side}>
        <Facts run={run} />
        <Timeline steps={run.steps} />
        <RunDeliveries run={run} />
        <Since run={run} />
      </div>
    </div>
    <ByteMapSection run={run} />
    <Records run={run} />
  </>
)

/** The state in a sentence, when it is more than its word. */
const Verdict = ({ run }: { readonly run: Run }) => {
  if (run.state === 'posted' || run.state === 'working') return null
  const released = run.state === 'held' && !isHeldWhole(run)
  return (
    <p className={classes.verdict}>
      {released ? 'The whole file was held, and has been released since.' : runStates[run.state].means}
      {run.cause && ` Cause: ${inWords(run.cause).toLowerCase()}.`}
    </p>
  )
}
