import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useEffect, useState } from 'react'
import { onSearchAsked, openSearch } from './open-search.ts'

const Search = lazy(() => import('./search.tsx'))

/** Fetches the search when it is first asked for: Ctrl or Cmd K, `/`, or its button. */
export const SearchHost = () => {
  const [asks, setAsks] = useState(0)
  useHotkeys([['/', openSearch]])
  useHotkeys([['mod+K', openSearch]], [])
  useEffect(() => onSearchAsked(() => setAsks((count) => count + 1)), [])
  return asks === 0 ? null : (
    <Suspense fallback={null}>
      <Search asks={asks} />
    </Suspense>
  )
}
