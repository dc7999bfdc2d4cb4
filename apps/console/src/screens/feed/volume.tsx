import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { RunSummary } from '../../client/index.ts'
import { countOf, countText } from '../../parts/format.ts'
import { runOutcomes, outcomes as wordings } from '../../parts/words.ts'

const colours: Readonly<Record<(typeof runOutcomes)[number], string>> = {
  posted: 'var(--good-fill)',
  updated: 'color-mix(in srgb, var(--good-fill) 60%, var(--surface))',
  unchanged: 'var(--quiet-fill)',
  duplicate: 'color-mix(in srgb, var(--quiet-fill) 55%, var(--surface))',
  held: 'var(--held-fill)',
  rejected: 'var(--bad-fill)',
}

/** Records of each run by what became of them, oldest left. The figures stand in the table of runs as well. */
const Volume = ({ runs }: { readonly runs: readonly RunSummary[] }) => {
  const inTime = runs.filter(({ kind, state }) => kind !== 'replay' && state !== 'working').toReversed()
  const data = inTime.map((run) => ({ on: (run.fileOn ?? run.startedAt).slice(5, 10), ...run.outcomes }))
  const shown = runOutcomes.filter((name) => inTime.some((run) => run.outcomes[name] > 0))
  return (
    <div
      role="img"
      aria-label={`Records of the last ${countOf(inTime.length, 'run')}; the table below has the figures`}
    >
      <BarChart
        h={210}
        data={data}
        dataKey="on"
        type="stacked"
        withLegend
        series={shown.map((name) => ({ name, label: wordings[name].label, color: colours[name] }))}
        valueFormatter={countText}
        barProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
      />
    </div>
  )
}

export default Volume
