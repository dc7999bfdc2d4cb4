import type { RunSummary } from '../../client/index.ts'
import { durationText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { Count } from '../../parts/money.tsx'
import { OutcomeBar } from '../../parts/outcome-bar.tsx'
import { RunProgress } from '../../parts/run-progress.tsx'
import { State } from '../../parts/state.tsx'
import type { DataColumn } from '../../parts/table/data-table.tsx'
import { Day, When } from '../../parts/when.tsx'
import { feedNameOf, inWords, runKinds, runStates } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import classes from './run-columns.module.css'

/** The columns of a list of runs. */
export const runColumns: readonly DataColumn<RunSummary>[] = [
  {
    id: 'name',
    header: 'File',
    width: '274px',
    card: 'title',
    cell: (run) => (
      <>
        <Go to={paths.run(run.runId)} className={`link ${classes.name}`}>
          {run.fileName ?? `${runKinds[run.kind]} ${run.runId}`}
        </Go>
        {run.kind === 'replay' && <span className="dim"> replay</span>}
      </>
    ),
  },
  {
    id: 'state',
    header: 'State',
    width: '108px',
    cell: (run) => (
      <span title={run.cause ? inWords(run.cause) : undefined}>
        <State wording={runStates[run.state]} />
      </span>
    ),
  },
  { id: 'feed', header: 'Feed', width: '138px', cell: ({ feedId }) => feedNameOf(feedId) },
  {
    id: 'fileOn',
    header: 'Covers',
    width: '98px',
    from: 'wide',
    card: 'hidden',
    cell: ({ fileOn }) => <Day on={fileOn} />,
  },
  {
    id: 'arrived',
    header: 'Arrived',
    width: '116px',
    cell: ({ arrivedAt, startedAt, feedId }) => <When at={arrivedAt ?? startedAt} of={feedId} />,
  },
  {
    id: 'records',
    header: 'Records',
    width: '84px',
    align: 'end',
    cell: ({ recordsIn }) => <Count of={recordsIn} />,
  },
  {
    id: 'outcomes',
    header: 'Outcomes',
    cell: (run) => (run.state === 'working' ? <RunProgress run={run} /> : <OutcomeBar outcomes={run.outcomes} />),
  },
  {
    id: 'took',
    header: 'Took',
    width: '76px',
    align: 'end',
    from: 'wide',
    card: 'hidden',
    cell: ({ durationMs }) => (durationMs === null ? <span className="dim">–</span> : durationText(durationMs)),
  },
]
