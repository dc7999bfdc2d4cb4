import { CloseButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRunOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Run } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { OutcomeBar } from '../../parts/outcome-bar.tsx'
import { RunProgress } from '../../parts/run-progress.tsx'
import { State } from '../../parts/state.tsx'
import { runOutcomes, runStates, outcomes as wordings } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './replays.module.css'
import { useStartedReplays } from './started-replays.ts'

/** The replays a person started: how far each is, then what it brought. */
export const Replays = () => {
  const { runIds, remove } = useStartedReplays()
  if (runIds.length === 0) return null
  return (
    <ul className={classes.list} aria-label="Replays">
      {runIds.map((runId) => (
        <Replay key={runId} runId={runId} remove={() => remove(runId)} />
      ))}
    </ul>
  )
}

const askAgainMs = 1_500

const Replay = ({ runId, remove }: { readonly runId: number; readonly remove: () => void }) => {
  const { data: run } = useQuery({
    ...getRunOptions({ path: { runId } }),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'working' ? askAgainMs : false),
  })
  return (
    <li className={classes.replay}>
      <Go to={paths.run(runId)}>Replay {runId}</Go>
      {run && <State wording={runStates[run.state]} />}
      <div className={classes.rest} aria-live="polite">
        {run?.state === 'working' ? <RunProgress run={run} /> : run && <Result run={run} />}
      </div>
      <CloseButton size="sm" aria-label={`Hide replay ${runId}`} onClick={remove} />
    </li>
  )
}

const Result = ({ run }: { readonly run: Run }) => {
  const told = runOutcomes
    .filter((name) => run.outcomes[name] > 0)
    .map((name) => `${countText(run.outcomes[name])} ${wordings[name].label.toLowerCase()}`)
  return (
    <div className={classes.result}>
      <OutcomeBar outcomes={run.outcomes} />
      <span>{told.length === 0 ? 'No record was left to try.' : told.join(', ')}</span>
    </div>
  )
}
