import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { tellFeed } from '../partners/tell-feed.ts'
import { found } from '../problem.ts'
import { problems } from '../schemas/common.ts'
import { feed } from '../schemas/partner.ts'

/** One feed as its folder says, with its latest runs and slots. */
export const feedRoute = (app: App, deps: Deps) =>
  app.get(
    '/api/feeds/:partner/:feed',
    {
      schema: {
        operationId: 'getFeed',
        tags: ['partners'],
        description: 'One feed: settings, layout, maps with column lineage, checks, crosswalks, cases, runs, slots.',
        params: z.object({ partner: z.string().max(100), feed: z.string().max(100) }),
        response: { 200: feed, ...problems },
      },
    },
    async (request) => found(await tellFeed(deps, request.person, `${request.params.partner}/${request.params.feed}`)),
  )
