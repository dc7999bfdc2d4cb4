import type { InfiniteData } from '@tanstack/react-query'

/** One page of any list of the hub. */
interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** How any list goes on: the first page asks for nothing, each next one for the cursor before it. */
export const onward = {
  initialPageParam: {},
  getNextPageParam: (page: ListPage<unknown>): string | undefined => page.nextCursor ?? undefined,
} as const

/** All items of the pages had so far. */
export const itemsOf = <Item>(data: InfiniteData<ListPage<Item>> | undefined): readonly Item[] =>
  data?.pages.flatMap((page) => page.items) ?? []
