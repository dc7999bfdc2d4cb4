import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { getLensOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Lens } from '../../client/index.ts'
import { useFilters } from '../../parts/filters.tsx'
import { countText } from '../../parts/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { State } from '../../parts/state.tsx'
import { outcomes } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { moveByArrow } from './arrow-keys.ts'
import { BytesPane } from './bytes-pane.tsx'
import { FieldsPane } from './fields-pane.tsx'
import classes from './lens.module.css'
import { linksOf, type Place } from './links.ts'
import { LitProvider } from './lit.tsx'
import { MessagesPane } from './messages-pane.tsx'
import { useRequestSources } from './request-sources.ts'
import { RowsPane } from './rows-pane.tsx'
import { Story } from './story.tsx'
import { Trouble } from './trouble.tsx'

/** The lens: one record end to end, from its bytes to the answer; a value lights everything it came from and became. */
export const Screen = () => {
  const { lineageId } = useParams({ strict: false }) as { readonly lineageId: string }
  const query = useQuery(getLensOptions({ path: { lineageId: Number(lineageId) } }))
  const lens = query.data
  return (
    <Page
      title={lens ? titleOf(lens) : `Record ${lineageId}`}
      trail={lens ? trailOf(lens) : [{ label: 'Runs', to: paths.runs() }]}
      beside={lens && <State wording={outcomes[lens.record.outcome]} />}
      actions={<Neighbours lineageId={Number(lineageId)} lens={lens} />}
    >
      <Loaded query={query} rows={14}>
        {(data) => <Content lens={data} />}
      </Loaded>
    </Page>
  )
}

/** The claim's or member's own number when there is one, else the line. */
const titleOf = ({ rows, record }: Lens): string => {
  const key = rows[0]?.columns.find(({ name }) => name === 'claim_number' || name === 'member_key')?.value
  const name = rows[0]?.noun === 'pharmacy-claim' ? 'Claim' : 'Member'
  return key ? `${name} ${key}` : `Line ${countText(record.line)}, record ${record.recordType}`
}

const trailOf = ({ run, record }: Lens) => [
  { label: 'Runs', to: paths.runs() },
  { label: run.fileName ?? `Run ${run.runId}`, to: paths.run(record.runId) },
]

const Content = ({ lens }: { readonly lens: Lens }) => {
  const { values, set } = useFilters(['at'])
  const sources = useRequestSources(lens)
  const links = useMemo(() => linksOf(lens, sources), [lens, sources])
  const pin = useCallback((place: Place | null) => set({ at: place ?? undefined }), [set])
  useHotkeys([['Escape', () => pin(null)]])
  return (
    <LitProvider links={links} pinned={values.at ?? null} onPin={pin}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move between the buttons inside */}
      <div className={classes.lens} onKeyDown={moveByArrow}>
        <Trouble lens={lens} />
        <BytesPane lens={lens} />
        <div className={classes.panes}>
          <FieldsPane lens={lens} />
          <RowsPane lens={lens} />
          <MessagesPane lens={lens} />
        </div>
        <Story lens={lens} />
      </div>
    </LitProvider>
  )
}

/** The records before and after this one in its file. Lineage ids of a file are numbered in file order. */
const Neighbours = ({ lineageId, lens }: { readonly lineageId: number; readonly lens: Lens | undefined }) => {
  const { history } = useRouter()
  const before = stepsTo(lens?.raw?.before.toReversed())
  const after = stepsTo(lens?.raw?.after)
  const go = (steps: number) => steps !== 0 && history.push(paths.lens(lineageId + steps))
  useHotkeys([
    ['[', () => go(-before)],
    [']', () => go(after)],
  ])
  return (
    <Button.Group>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconChevronLeft size={14} />}
        disabled={before === 0}
        aria-keyshortcuts="["
        onClick={() => go(-before)}
      >
        Record before
      </Button>
      <Button
        size="xs"
        variant="default"
        rightSection={<IconChevronRight size={14} />}
        disabled={after === 0}
        aria-keyshortcuts="]"
        onClick={() => go(after)}
      >
        Record after
      </Button>
    </Button.Group>
  )
}

/** How many records away the next one worth seeing is: the comma between two items of a JSON file is none. 0 at the end. */
const stepsTo = (neighbours: readonly { readonly text: string }[] | undefined): number => {
  const [first, second] = neighbours ?? []
  if (!first) return neighbours ? 0 : 1
  return second && first.text.trim().length <= 1 ? 2 : 1
}
