import { Skeleton, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Problem } from './problem.tsx'

interface LoadedProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown }
  readonly children: (data: Data) => ReactNode
  /** Rows of the skeleton. */
  readonly rows?: number
}

/** A query's three faces: bones while it loads, the problem when it fails, the content when it is there. */
export function Loaded<Data>({ query, children, rows = 6 }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <Problem error={query.error} retry={() => void query.refetch()} />
  return <Bones rows={rows} />
}

/** Grey lines in the place of what is being loaded. */
export const Bones = ({ rows = 6 }: { readonly rows?: number }) => (
  <Stack gap="sm" role="status" aria-label="Loading">
    {Array.from({ length: rows }, (_, row) => (
      <Skeleton
        key={`bone-${row}`}
        height={row === 0 ? 28 : 22}
        width={row === 0 ? '45%' : `${96 - ((row * 17) % 30)}%`}
      />
    ))}
  </Stack>
)
