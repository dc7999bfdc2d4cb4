import type { InfiniteData } from '@tanstack/react-query'
import { useMemo } from 'react'

/** One page of any list of the hub. */
interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** How any list goes on: the first page asks for nothing, each next one for the cursor before it. */
export const onward = {
  initialPageParam: {},
  getNextPageParam: (page: ListPage<unknown>): string | undefined => page.nextCursor ?? undefined,
}

/** All items of the pages had so far; the same array while they are the same. */
export const useItems = <Item>(data: InfiniteData<ListPage<Item>> | undefined): readonly Item[] | undefined =>
  useMemo(() => data?.pages.flatMap((page) => page.items), [data])

interface Going {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** What a table needs to go on by itself. */
export const moreOf = ({ hasNextPage, isFetchingNextPage, fetchNextPage }: Going) => ({
  has: hasNextPage,
  loading: isFetchingNextPage,
  load: () => void fetchNextPage(),
})
