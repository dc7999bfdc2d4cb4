import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { listPriorAuthsInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { PriorAuth, PriorAuthStatus } from '../../client/index.ts'
import { Choice, FilterBar, useFilters, Written } from '../../parts/filters.tsx'
import { Go } from '../../parts/go.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { DataTable } from '../../parts/table/data-table.tsx'
import { priorAuthStatuses } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { priorAuthColumns } from './prior-auth-columns.tsx'

const statuses = [
  ...(['approved', 'denied', 'withdrawn'] as const).map((value) => [value, priorAuthStatuses[value].label] as const),
  ['any', 'Any status'] as const,
]

/** Prior authorizations: what waits for a person, the oldest first; by choice those decided, or all. */
export const Screen = () => {
  const { values, set } = useFilters(['status', 'member'])
  const { status = 'pended', member } = values
  const query = useInfiniteQuery({
    ...listPriorAuthsInfiniteOptions({
      query: { status: status === 'any' ? undefined : (status as PriorAuthStatus), member },
    }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const auths = useItems<PriorAuth>(query.data)
  return (
    <Page title="Prior authorizations" actions={<Go to={paths.enterPriorAuth()}>Enter an authorization</Go>}>
      <FilterBar>
        <Choice
          label="Status"
          value={values.status}
          all={priorAuthStatuses.pended.label}
          options={statuses}
          onChange={(each) => set({ status: each })}
        />
        <Written
          label="Member"
          type="search"
          placeholder="Member key"
          value={member}
          onChange={(each) => set({ member: each })}
        />
      </FilterBar>
      <Loaded query={{ ...query, data: auths }} rows={12}>
        {(rows) =>
          rows.length === 0 ? (
            <NoAuths status={status} member={member} />
          ) : (
            <DataTable
              label="Prior authorizations, oldest first"
              rows={rows}
              columns={priorAuthColumns}
              keyOf={({ number }) => String(number)}
              toOf={({ number }) => paths.priorAuth(number)}
              more={moreOf(query)}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const NoAuths = ({ status, member }: { readonly status: string; readonly member: string | undefined }) => {
  if (member)
    return (
      <Nothing title={status === 'pended' ? 'Nothing waits for this member' : 'No authorization fits these filters'}>
        A member’s key is matched whole. <Go to={paths.priorAuths({ status: 'any', member })}>Show any status</Go>
      </Nothing>
    )
  return status === 'pended' ? (
    <Nothing mood="well" title="No authorization waits for you">
      A pharmacy’s request (P1 or P4) waits here when no line of the plan decides it. Those decided are under another{' '}
      <Go to={paths.priorAuths({ status: 'any' })}>status</Go>.
    </Nothing>
  ) : (
    <Nothing title={status === 'any' ? 'There is no authorization yet' : 'No authorization of this status'}>
      Authorizations come from pharmacies’ requests (P1 or P4), decided by the plan or a person, or are{' '}
      <Go to={paths.enterPriorAuth()}>entered here</Go>.
    </Nothing>
  )
}
