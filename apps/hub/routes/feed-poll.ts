import { feedOf } from '@mortar/canonical/site/site'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, problems } from '../schemas/common.ts'

/** Looks at the partner now instead of at the next poll. */
export const feedPoll = (app: App, { desk, siteOf }: Deps) =>
  app.post(
    '/api/feeds/:partner/:feed/poll',
    {
      schema: {
        operationId: 'pollFeed',
        tags: ['partners'],
        description: 'Looks for new files (in) or sends what waits (out) now instead of at the next poll.',
        params: z.object({ partner: z.string().max(100), feed: z.string().max(100) }),
        response: { 200: done, ...problems },
      },
    },
    async ({ person, params }) => {
      const feedId = `${params.partner}/${params.feed}`
      const applied = found(await siteOf(person.tenantId))
      found(feedOf(applied.site, feedId))
      found(await desk.poll(person, feedId))
      return { done: true as const }
    },
  )
