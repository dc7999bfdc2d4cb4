import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { QuarantinedRecord } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { Why } from '../../parts/record-columns.tsx'
import { State } from '../../parts/state.tsx'
import type { DataColumn } from '../../parts/table/data-table.tsx'
import { When } from '../../parts/when.tsx'
import { feedNameOf, outcomes } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

/** The columns of the pile; `mend` opens a record's fields. */
export const pileColumns = (mend: (lineageId: number) => void): readonly DataColumn<QuarantinedRecord>[] => [
  {
    id: 'record',
    header: 'Record',
    width: '26%',
    card: 'title',
    cell: ({ lineageId, line, fileName, feedId }) => (
      <Go to={paths.lens(lineageId)}>
        Line {countText(line)} <span className="dim">of {fileName ?? feedNameOf(feedId)}</span>
      </Go>
    ),
  },
  { id: 'outcome', header: 'Kind', width: '118px', cell: ({ outcome }) => <State wording={outcomes[outcome]} /> },
  { id: 'why', header: 'Why', cell: (record) => <Why record={record} /> },
  {
    id: 'corrections',
    header: 'Corrected',
    width: '112px',
    card: 'hidden',
    cell: ({ corrections }) =>
      corrections.length === 0 ? (
        <span className="dim">–</span>
      ) : (
        <span title={corrections.map(({ reason }) => reason).join('\n')}>
          {corrections.map(({ field }) => field).join(', ')}
        </span>
      ),
  },
  {
    id: 'arrived',
    header: 'Arrived',
    width: '116px',
    from: 'wide',
    cell: ({ arrivedAt, feedId }) => <When at={arrivedAt} of={feedId} />,
  },
  {
    id: 'mend',
    header: 'Mend',
    width: '84px',
    cell: ({ lineageId, line, outcome }) =>
      outcome === 'dismissed' ? null : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={13} />}
          aria-label={`Fix line ${line}`}
          onClick={() => mend(lineageId)}
        >
          Fix
        </Button>
      ),
  },
]
