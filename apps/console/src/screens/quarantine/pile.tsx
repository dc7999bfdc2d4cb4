import { Button } from '@mantine/core'
import { IconArrowBackUp, IconRotateClockwise, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { moreOf } from '../../api/pages.ts'
import type { QuarantinedRecord } from '../../client/index.ts'
import { useFilters } from '../../parts/filters.tsx'
import { countOf } from '../../parts/format.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { Section } from '../../parts/section.tsx'
import { DataTable, type Selection } from '../../parts/table/data-table.tsx'
import { paths } from '../../paths.ts'
import { AskDismiss } from './ask-dismiss.tsx'
import { AskReplay } from './ask-replay.tsx'
import classes from './pile.module.css'
import { pileColumns } from './pile-columns.tsx'
import { useRestore } from './use-restore.ts'

interface PileProps {
  readonly records: readonly QuarantinedRecord[]
  readonly query: Parameters<typeof moreOf>[0]
}

/** The records themselves, latest first: pick some, or mend one. */
export const Pile = ({ records, query }: PileProps) => {
  const { set } = useFilters(['fix'])
  const [picked, setPicked] = useState<Selection>({})
  const columns = useMemo(() => pileColumns((lineageId) => set({ fix: String(lineageId) })), [set])
  // Records that left the pile are no longer picked.
  const chosen = records.filter(({ lineageId }) => picked[lineageId])
  return (
    <Section title="Records" fit="bare" actions={<Picked chosen={chosen} clear={() => setPicked({})} />}>
      {records.length === 0 ? (
        <Nothing mood="well" title="Nothing waits for this cause any more" />
      ) : (
        <DataTable
          label="Records in quarantine"
          rows={records}
          columns={columns}
          keyOf={({ lineageId }) => String(lineageId)}
          toOf={({ lineageId }) => paths.lens(lineageId)}
          nameOf={({ fileName, line }) => `line ${line} of ${fileName ?? 'the pull'}`}
          selection={picked}
          onSelect={setPicked}
          more={moreOf(query)}
        />
      )}
    </Section>
  )
}

interface PickedProps {
  readonly chosen: readonly QuarantinedRecord[]
  readonly clear: () => void
}

const Picked = ({ chosen, clear }: PickedProps) => {
  const [asked, setAsked] = useState<'replay' | 'dismiss' | null>(null)
  const restore = useRestore()
  const lineageIds = chosen.map(({ lineageId }) => lineageId)
  const dismissed = chosen.length > 0 && chosen.every(({ outcome }) => outcome === 'dismissed')
  const close = () => setAsked(null)
  const done = () => {
    close()
    clear()
  }
  return (
    <div className={classes.picked} role="toolbar" aria-label="With the picked records">
      <span aria-live="polite" className={classes.count}>
        {chosen.length === 0 ? 'Pick records to work on many at once' : `${countOf(chosen.length, 'record')} picked`}
      </span>
      {dismissed ? (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={14} />}
          onClick={() => restore.mutate(lineageIds, { onSuccess: clear })}
        >
          Bring back
        </Button>
      ) : (
        <>
          <Button
            size="compact-sm"
            disabled={chosen.length === 0}
            leftSection={<IconRotateClockwise size={14} />}
            onClick={() => setAsked('replay')}
          >
            Replay
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={chosen.length === 0}
            leftSection={<IconTrash size={14} />}
            onClick={() => setAsked('dismiss')}
          >
            Dismiss
          </Button>
        </>
      )}
      {asked === 'replay' && <AskReplay selection={{ lineageIds }} count={lineageIds.length} close={done} />}
      {asked === 'dismiss' && <AskDismiss lineageIds={lineageIds} close={close} done={done} />}
    </div>
  )
}
