import { useMutation } from '@tanstack/react-query'
import type { Discrepancy } from '../../client/index.ts'
import { reopenDiscrepancy, resolveDiscrepancy } from '../../client/sdk.gen.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { countOf, moneyText } from '../../parts/format.ts'
import { toldWithUndo } from '../../parts/toasts.tsx'
import { forEachOf } from './for-each-of.ts'

interface AskResolveProps {
  readonly chosen: readonly Discrepancy[]
  readonly close: () => void
  readonly done: () => void
}

/** Asks how discrepancies were settled and closes them; a note offers the way back. */
export const AskResolve = ({ chosen, close, done }: AskResolveProps) => {
  const worth = chosen.reduce((sum, { amountCents }) => sum + amountCents, 0)
  const words = countOf(chosen.length, 'discrepancy', 'discrepancies')
  const resolve = useMutation({
    mutationFn: (resolution: string) =>
      forEachOf(chosen, (discrepancyId) => resolveDiscrepancy({ path: { discrepancyId }, body: { resolution } })),
    onSuccess: () => {
      toldWithUndo(`${words} resolved.`, () =>
        forEachOf(chosen, (discrepancyId) => reopenDiscrepancy({ path: { discrepancyId } })),
      )
      done()
    },
  })
  return (
    <AskReason
      title={`Resolve ${words}?`}
      label="How was it settled?"
      action="Resolve"
      busy={resolve.isPending}
      error={resolve.error}
      onConfirm={(resolution) => resolve.mutate(resolution)}
      onClose={close}
    >
      {chosen.length === 1 ? chosen[0]?.summary : words}, worth {moneyText(worth)}. Resolving sends nothing to the
      partner; it records that both sides agree.
    </AskReason>
  )
}
