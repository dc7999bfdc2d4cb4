import { useMutation } from '@tanstack/react-query'
import { dismissRecords, restoreRecords } from '../../client/sdk.gen.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { countOf } from '../../parts/format.ts'
import { toldWithUndo } from '../../parts/toasts.tsx'

interface AskDismissProps {
  readonly lineageIds: number[]
  readonly close: () => void
  readonly done: () => void
}

/** Asks why, then sets records aside; a note offers the way back. */
export const AskDismiss = ({ lineageIds, close, done }: AskDismissProps) => {
  const dismiss = useMutation({
    mutationFn: (reason: string) => dismissRecords({ body: { lineageIds, reason } }),
    onSuccess: ({ data }) => {
      toldWithUndo(`${countOf(data.records, 'record')} dismissed.`, () => restoreRecords({ body: { lineageIds } }))
      done()
    },
  })
  return (
    <AskReason
      title={`Dismiss ${countOf(lineageIds.length, 'record')}?`}
      action="Dismiss"
      danger
      busy={dismiss.isPending}
      error={dismiss.error}
      onConfirm={(reason) => dismiss.mutate(reason)}
      onClose={close}
    >
      They are set aside and not tried again. Their bytes stay, and you can bring them back.
    </AskReason>
  )
}
