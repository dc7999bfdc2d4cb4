import '@mantine/spotlight/styles.css'
import { Loader } from '@mantine/core'
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
import { useEffect, useState } from 'react'
import { problemOf } from '../api/problem.ts'
import { searchOptions } from '../client/@tanstack/react-query.gen.ts'
import type { SearchHit } from '../client/index.ts'
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
    >
      <Spotlight.Search
        placeholder="Claim number, lineage id, file name, run, partner …"
        aria-label="Search"
        leftSection={<IconSearch size={18} />}
        rightSection={hits.isFetching ? <Loader size={16} aria-label="Searching" /> : undefined}
      />
      <Spotlight.ActionsList>
        {sought !== '' && <Hits hits={hits.data ?? []} />}
        <Places sought={text.trim().toLowerCase()} />
        {sought !== '' && <Spotlight.Empty>{emptyText(hits)}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

export default Search

const emptyText = ({ error, isFetching }: { error: unknown; isFetching: boolean }): string => {
  if (error) return problemOf(error).hint
  return isFetching ? 'Searching …' : 'Nothing found. Ids and claim numbers are matched whole, names in part.'
}

const Hits = ({ hits }: { readonly hits: readonly SearchHit[] }) => {
  const { history } = useRouter()
  return hits.map(({ kind, title, subtitle, to }) => {
    const Icon = icons[kind]
    return (
      <Spotlight.Action
        key={`${kind}-${to}-${title}`}
        label={title}
        description={`${inWords(kind)} · ${subtitle}`}
        leftSection={<Icon size={18} stroke={1.6} />}
        onClick={() => history.push(to)}
      />
    )
  })
}

const Places = ({ sought }: { readonly sought: string }) => {
  const { history } = useRouter()
  return screens
    .filter(({ menu, title }) => menu && title.toLowerCase().includes(sought))
    .map(({ path, title, menu }) => {
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
