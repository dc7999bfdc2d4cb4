import type { Readable } from 'node:stream'
import { feedOf } from '@mortar/canonical/site/site'
import { z } from 'zod'
import { atMost } from '../at-most.ts'
import type { App, Deps } from '../deps.ts'
import { found, Refusal } from '../problem.ts'
import { id, problems } from '../schemas/common.ts'

/** Takes a file from a person's hands, as if the partner had laid it down. The body is the file itself, streamed. */
export const feedUpload = (app: App, { desk, siteOf }: Deps) =>
  app.post(
    '/api/feeds/:partner/:feed/upload',
    {
      schema: {
        operationId: 'uploadFile',
        tags: ['partners'],
        description: 'Takes a file from a person’s hands: the body is the file (application/octet-stream).',
        consumes: ['application/octet-stream'],
        params: z.object({ partner: z.string().max(100), feed: z.string().max(100) }),
        querystring: z.object({ fileName: z.string().regex(/^[^/\\\0]{1,200}$/, 'a file name without a path') }),
        body: z.any().meta({ type: 'string', format: 'binary' }),
        response: { 200: z.object({ rawFileNo: id }), ...problems },
      },
    },
    async (request) => {
      const { person, params, query, body } = request
      const feedId = `${params.partner}/${params.feed}`
      const applied = found(await siteOf(person.tenantId))
      const feed = found(feedOf(applied.site, feedId))
      if (feed.kind !== 'in') throw new Refusal(409, 'wrong-moment', 'Only a feed that brings data in takes files.')
      const content = atMost(body as Readable, feed.feed.file.max_bytes)
      const rawFileNo = await desk.upload(person, { feedId, fileName: query.fileName, content })
      if (rawFileNo === undefined) throw new Refusal(409, 'file-duplicate')
      return { rawFileNo }
    },
  )
