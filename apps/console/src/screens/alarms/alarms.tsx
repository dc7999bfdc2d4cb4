import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { listAlarmsInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Alarm } from '../../client/index.ts'
import { acknowledgeAlarm } from '../../client/sdk.gen.ts'
import { Choice, FilterBar, useFilters } from '../../parts/filters.tsx'
import { Go } from '../../parts/go.tsx'
import { Code } from '../../parts/issue-list.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { type DataColumn, DataTable } from '../../parts/table/data-table.tsx'
import { told, toldProblem } from '../../parts/toasts.tsx'
import { When } from '../../parts/when.tsx'
import { actorName, inWords } from '../../parts/words.ts'
import { causeOfAlarm } from '../today/open-items.ts'

/** Alarms: what is wrong now and what it means for people; one each while it lasts. */
export const Screen = () => {
  const { values, set } = useFilters(['state'])
  const closed = values.state === 'closed'
  const query = useInfiniteQuery({
    ...listAlarmsInfiniteOptions({ query: { state: closed ? 'closed' : 'open' } }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const alarms = useItems<Alarm>(query.data)
  return (
    <Page title="Alarms">
      <FilterBar>
        <Choice
          label="State"
          value={values.state}
          all="Open"
          options={[['closed', 'Closed']]}
          onChange={(state) => set({ state })}
        />
      </FilterBar>
      <Loaded query={{ ...query, data: alarms }}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing mood="well" title={closed ? 'No alarm was ever raised' : 'No alarm is open'}>
              An alarm opens by itself when something is late, missing or broken, and closes when it ends.
            </Nothing>
          ) : (
            <DataTable
              label="Alarms"
              rows={rows}
              columns={alarmColumns}
              keyOf={({ alarmId }) => String(alarmId)}
              more={moreOf(query)}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const alarmColumns: readonly DataColumn<Alarm>[] = [
  {
    id: 'what',
    header: 'Alarm',
    width: '30%',
    card: 'title',
    cell: ({ kind, subject, code }) => (
      <>
        {inWords(kind)}: <Go to={causeOfAlarm(subject)}>{subject}</Go>
        {code !== kind && (
          <span className="dim">
            {' '}
            <Code code={code} />
          </span>
        )}
      </>
    ),
  },
  { id: 'effect', header: 'What it means', cell: ({ effect }) => effect },
  {
    id: 'opened',
    header: 'Since',
    width: '116px',
    cell: ({ openedAt, subject }) => <When at={openedAt} of={subject} />,
  },
  {
    id: 'closed',
    header: 'Ended',
    width: '116px',
    from: 'wide',
    cell: ({ closedAt, subject }) => <When at={closedAt} of={subject} />,
  },
  { id: 'seen', header: 'Seen by', width: '190px', cell: (alarm) => <Seen alarm={alarm} /> },
]

const Seen = ({ alarm }: { readonly alarm: Alarm }) => {
  const acknowledge = useMutation({
    mutationFn: () => acknowledgeAlarm({ path: { alarmId: alarm.alarmId } }),
    onSuccess: () => told('Noted that you saw it. It closes when its cause is gone.'),
    onError: toldProblem,
  })
  if (alarm.acknowledgedBy) return <span>{actorName(alarm.acknowledgedBy)}</span>
  if (alarm.closedAt) return <span className="dim">nobody</span>
  return (
    <Button size="compact-sm" variant="default" loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
      I have seen it
    </Button>
  )
}
