import { useMutation } from '@tanstack/react-query'
import type { RetryDeliveriesData } from '../../client/index.ts'
import { retryDeliveries } from '../../client/sdk.gen.ts'
import { countOf } from '../../parts/format.ts'
import { told, toldProblem } from '../../parts/toasts.tsx'

/** Queues refused deliveries again and tries waiting ones now. The partner's idempotency key keeps it to one effect. */
export const useRetry = () =>
  useMutation({
    mutationFn: (body: RetryDeliveriesData['body']) => retryDeliveries({ body }),
    onSuccess: ({ data }) => told(`${countOf(data.deliveries, 'delivery', 'deliveries')} queued to be tried again.`),
    onError: toldProblem,
  })
