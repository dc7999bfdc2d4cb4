import { useMutation } from '@tanstack/react-query'
import { replayRecords } from '../../client/sdk.gen.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { countOf } from '../../parts/format.ts'
import { useStartedReplays } from './started-replays.ts'

/** Records by id, or all that wait for one cause. */
export type ReplaySelection =
  | { readonly lineageIds: readonly number[] }
  | { readonly feed?: string; readonly cause?: string; readonly code?: string }

interface AskReplayProps {
  readonly selection: ReplaySelection
  readonly count: number
  readonly close: () => void
}

/** Asks why, then tries the records again; the replay shows its progress on the page and can be left. */
export const AskReplay = ({ selection, count, close }: AskReplayProps) => {
  const { add } = useStartedReplays()
  const replay = useMutation({
    mutationFn: (reason: string) => replayRecords({ body: bodyOf(selection, reason) }),
    onSuccess: ({ data }) => {
      add(data.runIds)
      close()
    },
  })
  return (
    <AskReason
      title={`Replay ${countOf(count, 'record')}?`}
      action="Replay"
      suggestion="Tried again after a fix"
      busy={replay.isPending}
      error={replay.error}
      onConfirm={(reason) => replay.mutate(reason)}
      onClose={close}
    >
      They go through map and checks again, with their corrections. What is right is posted, what is not stays here.
      Nothing is ever posted twice.
    </AskReason>
  )
}

const bodyOf = (selection: ReplaySelection, reason: string) =>
  'lineageIds' in selection
    ? { lineageIds: [...selection.lineageIds], reason }
    : { feed: selection.feed, cause: selection.cause, code: selection.code, reason }
