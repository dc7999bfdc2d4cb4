import { usePartners } from '../api/partners.ts'
import { Choice } from './filters.tsx'

interface FeedChoiceProps {
  readonly value: string | undefined
  readonly direction?: 'in' | 'out'
  readonly onChange: (feedId: string | undefined) => void
}

/** A filter by feed. */
export const FeedChoice = ({ value, direction, onChange }: FeedChoiceProps) => {
  const { data } = usePartners()
  const feeds = (data ?? []).flatMap(({ feeds }) => feeds).filter((feed) => !direction || feed.direction === direction)
  return (
    <Choice
      label="Feed"
      value={value}
      all="All feeds"
      options={feeds.map(({ feedId }) => [feedId, feedId] as const)}
      onChange={onChange}
    />
  )
}
