import { Button } from '@mantine/core'
import { IconRotateClockwise } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { listDeliveriesInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Delivery, DeliveryState } from '../../client/index.ts'
import { FeedChoice } from '../../parts/feed-choice.tsx'
import { Choice, FilterBar, useFilters, Written } from '../../parts/filters.tsx'
import { countOf } from '../../parts/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { DataTable, type Selection } from '../../parts/table/data-table.tsx'
import { deliveryStates } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { deliveryColumns } from './delivery-columns.tsx'
import { useRetry } from './use-retry.ts'

const states = Object.entries(deliveryStates).map(([value, { label }]) => [value, label] as const)

/** Every outbound message and how far it is, the latest first. */
export const Screen = () => {
  const { values, set, any } = useFilters(['state', 'feed', 'run', 'q'])
  const [picked, setPicked] = useState<Selection>({})
  const query = useInfiniteQuery({
    ...listDeliveriesInfiniteOptions({
      query: {
        ...values,
        state: values.state as DeliveryState | undefined,
        run: values.run ? Number(values.run) : undefined,
      },
    }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const deliveries = useItems<Delivery>(query.data)
  const chosen = deliveries?.filter(({ deliveryId }) => picked[deliveryId]) ?? []
  return (
    <Page
      title="Deliveries"
      actions={<Retry chosen={chosen} feed={values.feed} state={values.state} clear={() => setPicked({})} />}
    >
      <FilterBar>
        <FeedChoice value={values.feed} direction="out" onChange={(feed) => set({ feed })} />
        <Choice
          label="State"
          value={values.state}
          all="Any state"
          options={states}
          onChange={(state) => set({ state })}
        />
        <Written
          label="Key or id"
          type="search"
          placeholder="acme-pbm/A1001/1, NT17"
          value={values.q}
          onChange={(q) => set({ q })}
        />
        <Written label="Run" type="search" value={values.run} onChange={(run) => set({ run })} />
      </FilterBar>
      <Loaded query={{ ...query, data: deliveries }} rows={12}>
        {(rows) =>
          rows.length === 0 ? (
            <NoDeliveries filtered={any} />
          ) : (
            <DataTable
              label="Deliveries"
              rows={rows}
              columns={deliveryColumns}
              keyOf={({ deliveryId }) => String(deliveryId)}
              toOf={({ deliveryId }) => paths.delivery(deliveryId)}
              nameOf={({ businessKey }) => businessKey}
              selection={picked}
              onSelect={setPicked}
              more={moreOf(query)}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const NoDeliveries = ({ filtered }: { readonly filtered: boolean }) =>
  filtered ? (
    <Nothing title="No delivery fits these filters">
      Keys and ids are matched whole. To find a claim by its number, search with Ctrl K.
    </Nothing>
  ) : (
    <Nothing title="Nothing was sent yet">
      A delivery is queued for each posted record whose feed names a route. Routes stand in the feed’s settings.
    </Nothing>
  )

interface RetryProps {
  readonly chosen: readonly Delivery[]
  readonly feed: string | undefined
  readonly state: string | undefined
  readonly clear: () => void
}

const Retry = ({ chosen, feed, state, clear }: RetryProps) => {
  const retry = useRetry()
  const wholeFeed = state === 'refused' && feed !== undefined
  const label =
    chosen.length > 0 ? `Try ${countOf(chosen.length, 'delivery', 'deliveries')} again` : 'Try all refused again'
  const send = () =>
    retry.mutate(
      chosen.length > 0
        ? { deliveryIds: chosen.map(({ deliveryId }) => deliveryId) }
        : { feed: feed ?? '', state: 'refused' },
      { onSuccess: clear },
    )
  if (chosen.length === 0 && !wholeFeed) return null
  return (
    <Button size="xs" leftSection={<IconRotateClockwise size={14} />} loading={retry.isPending} onClick={send}>
      {label}
    </Button>
  )
}
