import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { moreOf, onward, useItems } from '../../api/pages.ts'
import { listRunRecordsInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Outcome, Run } from '../../client/index.ts'
import { Choice, useFilters } from '../../parts/filters.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { recordColumns } from '../../parts/record-columns.tsx'
import { Section } from '../../parts/section.tsx'
import { DataTable } from '../../parts/table/data-table.tsx'
import { outcomes } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

const choices = Object.entries(outcomes).map(([value, { label }]) => [value, label] as const)

/** The records of a run in file order, all or of one outcome; a click opens the lens. */
export const Records = ({ run }: { readonly run: Run }) => {
  const { values, set } = useFilters(['outcome'])
  const query = useInfiniteQuery({
    ...listRunRecordsInfiniteOptions({
      path: { runId: run.runId },
      query: { outcome: values.outcome as Outcome | undefined },
    }),
    ...onward,
    initialPageParam: { path: { runId: run.runId } },
    placeholderData: keepPreviousData,
  })
  const records = useItems(query.data)
  return (
    <div id="records">
      <Section
        title="Records"
        fit="bare"
        actions={
          <Choice
            label="Outcome"
            value={values.outcome}
            all="Any outcome"
            options={choices}
            onChange={(outcome) => set({ outcome })}
          />
        }
      >
        <Loaded query={{ ...query, data: records }}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing title={values.outcome ? 'No record ended so' : 'No record was read'}>
                {values.outcome ? 'Choose another outcome.' : 'The issues above tell why.'}
              </Nothing>
            ) : (
              <DataTable
                label="Records"
                rows={rows}
                columns={recordColumns}
                keyOf={({ lineageId }) => String(lineageId)}
                toOf={({ lineageId }) => paths.lens(lineageId)}
                more={moreOf(query)}
              />
            )
          }
        </Loaded>
      </Section>
    </div>
  )
}
