import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { listRunsInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { RunKind, RunState } from '../../client/index.ts'
import { FeedChoice } from '../../parts/feed-choice.tsx'
import { Choice, FilterBar, useFilters, Written } from '../../parts/filters.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { DataTable } from '../../parts/table/data-table.tsx'
import { runKinds, runStates } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { runColumns } from './run-columns.tsx'

const states = Object.entries(runStates).map(([value, { label }]) => [value, label] as const)
const kinds = Object.entries(runKinds)

/** Every run, the latest first, narrowed by filters that live in the address. */
export const Screen = () => {
  const { values, set, any } = useFilters(['feed', 'state', 'kind', 'from', 'to'])
  const query = useInfiniteQuery({
    ...listRunsInfiniteOptions({
      query: { ...values, state: values.state as RunState | undefined, kind: values.kind as RunKind | undefined },
    }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const runs = useItems(query.data)
  return (
    <Page title="Runs">
      <FilterBar>
        <FeedChoice value={values.feed} direction="in" onChange={(feed) => set({ feed })} />
        <Choice
          label="State"
          value={values.state}
          all="Any state"
          options={states}
          onChange={(state) => set({ state })}
        />
        <Choice label="Kind" value={values.kind} all="Any kind" options={kinds} onChange={(kind) => set({ kind })} />
        <Written label="From" type="date" value={values.from} onChange={(from) => set({ from })} />
        <Written label="To" type="date" value={values.to} onChange={(to) => set({ to })} />
      </FilterBar>
      <Loaded query={{ ...query, data: runs }} rows={12}>
        {(rows) =>
          rows.length === 0 ? (
            <NoRuns filtered={any} />
          ) : (
            <DataTable
              label="Runs"
              rows={rows}
              columns={runColumns}
              keyOf={({ runId }) => String(runId)}
              toOf={({ runId }) => paths.run(runId)}
              more={moreOf(query)}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const NoRuns = ({ filtered }: { readonly filtered: boolean }) =>
  filtered ? (
    <Nothing title="No run fits these filters">Widen the days or choose another state.</Nothing>
  ) : (
    <Nothing title="Nothing has run yet">
      A run appears here by itself as soon as a file arrives. To try one now, open a feed and hand it a file.
    </Nothing>
  )
