import '@mantine/spotlight/styles.css'
import { Loader, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import {
  IconArrowsExchange,
  IconBuilding,
  IconFile,
  IconFileInvoice,
  IconListDetails,
  IconPlayerPlay,
  IconRoute,
  IconSearch,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { problemOf } from '../api/problem.ts'
import { searchOptions } from '../client/@tanstack/react-query.gen.ts'
import type { SearchHit } from '../client/index.ts'
import { countOf } from '../parts/format.ts'
import { inWords } from '../parts/words.ts'
import { screens } from '../screens.ts'

const [store, spotlight] = createSpotlight()

const icons: Readonly<Record<SearchHit['kind'], TablerIcon>> = {
  record: IconListDetails,
  claim: IconFileInvoice,
  member: IconUser,
  file: IconFile,
  run: IconPlayerPlay,
  delivery: IconArrowsExchange,
  feed: IconRoute,
  partner: IconBuilding,
}

/** The search: claims, records, files, runs, deliveries, feeds and partners by the hub, screens by name. */
const Search = ({ asks }: { readonly asks: number }) => {
  const [text, setText] = useState('')
  const [sought] = useDebouncedValue(text.trim(), 180)
  const hits = useQuery({
    ...searchOptions({ query: { q: sought } }),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  const found = sought === '' ? none : (hits.data ?? none)
  const places = placesFor(text.trim().toLowerCase())
  const enter = useEnter({ found, settled: sought === text.trim() && !hits.isFetching })
  useEffect(() => {
    if (asks > 0) spotlight.open()
  }, [asks])
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      scrollable
      maxHeight={440}
      size="lg"
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
    >
      <Spotlight.Search
        placeholder="Claim number, lineage id, file name, run, partner …"
        aria-label="Search"
        onKeyDown={enter}
        leftSection={<IconSearch size={18} />}
        rightSection={hits.isFetching ? <Loader size={16} aria-label="Searching" /> : undefined}
      />
      <VisuallyHidden role="status">{sought !== '' && countOf(found.length, 'thing')} found</VisuallyHidden>
      <Spotlight.ActionsList>
        <Hits hits={found} />
        <Places key={sought} places={places} />
        {found.length + places.length === 0 && <Spotlight.Empty>{emptyText(hits)}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

export default Search

const none: readonly SearchHit[] = []

/** Who pressed Enter before the answer came is taken to the first thing found: ids are pasted, and nobody waits. */
const useEnter = ({ found, settled }: { readonly found: readonly SearchHit[]; readonly settled: boolean }) => {
  const { history } = useRouter()
  const pressed = useRef(false)
  useEffect(() => {
    const first = found[0]
    if (!settled || !first || !pressed.current) return
    pressed.current = false
    spotlight.close()
    history.push(first.to)
  }, [found, settled, history])
  return (event: KeyboardEvent) => {
    pressed.current = event.key === 'Enter' && !settled
    if (pressed.current) event.stopPropagation()
  }
}

const emptyText = ({ error, isFetching }: { error: unknown; isFetching: boolean }): string => {
  if (error) return problemOf(error).hint
  return isFetching ? 'Searching …' : 'Nothing found. Ids and claim numbers are matched whole, names in part.'
}

const Hits = ({ hits }: { readonly hits: readonly SearchHit[] }) => {
  const { history } = useRouter()
  return hits.map(({ kind, title, subtitle, to }, place) => {
    const Icon = icons[kind]
    return (
      <Spotlight.Action
        key={`${kind}-${to}-${title}`}
        label={title}
        description={`${inWords(kind)} · ${subtitle}`}
        leftSection={<Icon size={18} stroke={1.6} />}
        data-selected={place === 0 || undefined}
        onClick={() => history.push(to)}
      />
    )
  })
}

const placesFor = (sought: string) => screens.filter(({ menu, title }) => menu && title.toLowerCase().includes(sought))

const Places = ({ places }: { readonly places: ReturnType<typeof placesFor> }) => {
  const { history } = useRouter()
  return places.map(({ path, title, menu }) => {
    const Icon = menu?.icon ?? IconRoute
    return (
      <Spotlight.Action
        key={path}
        label={title}
        description="Go to this page"
        leftSection={<Icon size={18} stroke={1.6} />}
        onClick={() => history.push(path)}
      />
    )
  })
}
