import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { onward, useItems } from '../../api/pages.ts'
import { listQuarantineInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { QuarantinedRecord, QuarantineGroup } from '../../client/index.ts'
import { FeedChoice } from '../../parts/feed-choice.tsx'
import { Choice, FilterBar, useFilters } from '../../parts/filters.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { outcomes } from '../../parts/words.ts'
import { FixRecord } from './fix-record.tsx'
import { Groups } from './groups.tsx'
import { Pile } from './pile.tsx'
import { Replays } from './replays.tsx'

type Waiting = QuarantineGroup['outcome']

const kinds = (['held', 'rejected', 'dismissed'] as const).map((value) => [value, outcomes[value].label] as const)

/** Records that wait for a person or a cause: by cause, many at once, each mendable in place. */
export const Screen = () => {
  const { values, set, any } = useFilters(['outcome', 'cause', 'code', 'feed', 'fix'])
  const { fix, ...filters } = values
  const query = useInfiniteQuery({
    ...listQuarantineInfiniteOptions({ query: { ...filters, outcome: filters.outcome as Waiting | undefined } }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const records = useItems<QuarantinedRecord>(query.data)
  const groups = query.data?.pages[0]?.groups
  return (
    <Page title="Quarantine">
      <FilterBar>
        <Choice
          label="Kind"
          value={values.outcome}
          all="Held and rejected"
          options={kinds}
          onChange={(outcome) => set({ outcome, cause: undefined, code: undefined })}
        />
        <FeedChoice value={values.feed} direction="in" onChange={(feed) => set({ feed })} />
      </FilterBar>
      <Replays />
      <Loaded query={{ ...query, data: records && groups && { records, groups } }} rows={12}>
        {(data) =>
          data.groups.length === 0 && data.records.length === 0 ? (
            <AllIsWell outcome={values.outcome} filtered={any} />
          ) : (
            <>
              <Groups groups={data.groups} records={data.records} />
              <Pile records={data.records} query={query} />
            </>
          )
        }
      </Loaded>
      {fix && <FixRecord lineageId={Number(fix)} close={() => set({ fix: undefined })} />}
    </Page>
  )
}

const AllIsWell = ({ outcome, filtered }: { readonly outcome: string | undefined; readonly filtered: boolean }) =>
  outcome === 'dismissed' ? (
    <Nothing title="Nothing was dismissed" />
  ) : (
    <Nothing mood="well" title={filtered ? 'Nothing waits under these filters' : 'All is well: nothing waits here'}>
      Every record was posted, or was a duplicate. Rejected and held records show here by themselves, with their cause.
    </Nothing>
  )
