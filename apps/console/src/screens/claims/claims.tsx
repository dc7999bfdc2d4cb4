import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { listClaimsInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Claim } from '../../client/index.ts'
import { Choice, FilterBar, useFilters, Written } from '../../parts/filters.tsx'
import { Go } from '../../parts/go.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { DataTable } from '../../parts/table/data-table.tsx'
import { claimOutcomes } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { claimColumns } from './claim-columns.tsx'

const kinds = Object.entries(claimOutcomes).map(([value, { label }]) => [value, label] as const)
const names = ['member', 'pharmacy', 'prescription', 'claim', 'kind', 'reject', 'from', 'to'] as const

/** Every claim decided here, the latest first. */
export const Screen = () => {
  const { values, set, any } = useFilters(names)
  const { claim, kind, ...others } = values
  const query = useInfiniteQuery({
    ...listClaimsInfiniteOptions({
      query: {
        ...others,
        kind: kind as keyof typeof claimOutcomes | undefined,
        claim: claim ? Number(claim) : undefined,
      },
    }),
    ...onward,
    placeholderData: keepPreviousData,
  })
  const claims = useItems<Claim>(query.data)
  return (
    <Page
      title="Claims"
      actions={
        <>
          <Go to={paths.liveClaims}>Live</Go>
          <Go to={paths.tryClaim}>Try a claim</Go>
        </>
      }
    >
      <FilterBar>
        <Written label="Member" type="search" value={values.member} onChange={(member) => set({ member })} />
        <Written
          label="Pharmacy"
          type="search"
          placeholder="NPI or NCPDP id"
          value={values.pharmacy}
          onChange={(pharmacy) => set({ pharmacy })}
        />
        <Written
          label="Prescription"
          type="search"
          value={values.prescription}
          onChange={(prescription) => set({ prescription })}
        />
        <Written label="Claim" type="search" value={claim} onChange={(number) => set({ claim: number })} />
        <Choice label="Status" value={kind} all="Any status" options={kinds} onChange={(each) => set({ kind: each })} />
        <Written
          label="Reject code"
          type="search"
          placeholder="79"
          value={values.reject}
          onChange={(reject) => set({ reject })}
        />
        <Written label="Service from" type="date" value={values.from} onChange={(from) => set({ from })} />
        <Written label="Service to" type="date" value={values.to} onChange={(to) => set({ to })} />
      </FilterBar>
      <Loaded query={{ ...query, data: claims }} rows={12}>
        {(rows) =>
          rows.length === 0 ? (
            <NoClaims filtered={any} />
          ) : (
            <DataTable
              label="Claims"
              rows={rows}
              columns={claimColumns}
              keyOf={({ decisionNo }) => String(decisionNo)}
              toOf={({ decisionNo }) => paths.claim(decisionNo)}
              more={moreOf(query)}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const NoClaims = ({ filtered }: { readonly filtered: boolean }) =>
  filtered ? (
    <Nothing title="No claim fits these filters">Numbers, keys and codes are matched whole.</Nothing>
  ) : (
    <Nothing title="No claim was decided yet">
      Claims come in through the hub’s claims role, over TCP or HTTPS. Those of a partner’s file are under its run.
    </Nothing>
  )
