import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { getMeOptions, listDiscrepanciesInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Discrepancy } from '../../client/index.ts'
import { Choice, FilterBar, useFilters } from '../../parts/filters.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { DataTable, type Selection } from '../../parts/table/data-table.tsx'
import { Clusters } from './clusters.tsx'
import { discrepancyColumns } from './discrepancy-columns.tsx'
import { WithPicked } from './with-picked.tsx'

/** Differences with partners: who owns each, how long it may last, what it is worth. */
export const Screen = () => {
  const { values, set, any } = useFilters(['state', 'owner', 'code'])
  const { data: me } = useQuery(getMeOptions())
  const [picked, setPicked] = useState<Selection>({})
  const resolved = values.state === 'resolved'
  const query = useInfiniteQuery({
    ...listDiscrepanciesInfiniteOptions({ query: { ...values, state: resolved ? 'resolved' : 'open' } }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const items = useItems<Discrepancy>(query.data)
  const clusters = query.data?.pages[0]?.clusters ?? []
  const chosen = items?.filter(({ discrepancyId }) => picked[discrepancyId]) ?? []
  const owners = [...(me ? [[me.email, 'Mine'] as const] : []), ['none', 'Nobody’s'] as const]
  return (
    <Page title="Discrepancies">
      <FilterBar>
        <Choice
          label="State"
          value={values.state}
          all="Open"
          options={[['resolved', 'Resolved']]}
          onChange={(state) => set({ state, code: undefined })}
        />
        <Choice
          label="Owner"
          value={values.owner}
          all="Anybody’s"
          options={owners}
          onChange={(owner) => set({ owner })}
        />
      </FilterBar>
      {clusters.length > 0 && <Clusters clusters={clusters} />}
      <Loaded query={{ ...query, data: items }} rows={10}>
        {(rows) =>
          rows.length === 0 ? (
            <NoDifference filtered={any} />
          ) : (
            <Section
              title="Differences"
              fit="bare"
              actions={<WithPicked chosen={chosen} clear={() => setPicked({})} />}
            >
              <DataTable
                label="Discrepancies"
                rows={rows}
                columns={discrepancyColumns}
                keyOf={({ discrepancyId }) => String(discrepancyId)}
                nameOf={({ summary }) => summary}
                selection={picked}
                onSelect={setPicked}
                more={moreOf(query)}
              />
            </Section>
          )
        }
      </Loaded>
    </Page>
  )
}

const NoDifference = ({ filtered }: { readonly filtered: boolean }) =>
  filtered ? (
    <Nothing title="No discrepancy fits these filters" />
  ) : (
    <Nothing mood="well" title="All is well: our books and theirs agree">
      When a partner refuses a delivery or a total differs, it shows here with its dollars and a clock.
    </Nothing>
  )
