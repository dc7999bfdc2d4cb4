import type { ProcessFigures } from '@mortar/journeys/claims/heartbeat'
import { listProcesses } from '@mortar/store/claims/processes'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { tellLiveClaims } from '../live-claims.ts'
import { count, instant, problems } from '../schemas/common.ts'

const figures = {
  claimsPerSecond: z.number().describe('In the latest stretch that is over.'),
  claims: count.describe('Answered in the last five minutes, as the following.'),
  paid: count,
  unpaid: count.describe('Priced and not paid here: captured, or a quote.'),
  rejected: count,
  approved: count.describe('Reversals, and people found covered.'),
  repeated: count.describe('Answered as the first time.'),
  p50Ms: z.number().nullable().describe('From a message to its answer, committed; null when there was none.'),
  p99Ms: z.number().nullable(),
  waiting: count.describe('Messages that wait or are being decided.'),
}

const liveClaims = z
  .object({
    ...figures,
    rejects: z
      .array(z.object({ code: z.string(), meaning: z.string().nullable(), count }))
      .describe('The reject codes given most (511-FB).'),
    perSecond: z.array(z.number()).describe('Claims a second, stretch by stretch, the oldest first.'),
    slotSeconds: count.describe('How long a stretch is.'),
    processes: z.array(
      z.object({
        processId: z.string(),
        name: z.string(),
        startedAt: instant,
        heardAt: instant,
        isHeard: z.boolean().describe('False when it told nothing for ten seconds: it counts in no sum then.'),
        listeners: z.array(z.object({ kind: z.enum(['tcp', 'http']), port: count, connections: count })),
        ...figures,
      }),
    ),
  })
  .meta({ id: 'LiveClaims' })

/** How live claims go now, of every process that takes them in. Counts and times only: nobody is told of. */
export const claimsLive = (app: App, { read }: Deps) =>
  app.get(
    '/api/claims/live',
    {
      schema: {
        operationId: 'getLiveClaims',
        tags: ['claims'],
        description: 'How live claims go: the rate, times, shares, rejects, and each process with its listeners.',
        response: { 200: liveClaims, ...problems },
      },
    },
    async ({ person }) => tellLiveClaims(await read(person.tenantId, (tx) => listProcesses<ProcessFigures>(tx))),
  )
