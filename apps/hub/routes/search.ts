import { searchAll } from '@mortar/store/read/search'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { problems } from '../schemas/common.ts'

const hit = z
  .object({
    kind: z.enum(['record', 'claim', 'member', 'file', 'run', 'delivery', 'feed', 'partner']),
    title: z.string(),
    subtitle: z.string(),
    to: z.string().describe('Path in the console.'),
  })
  .meta({ id: 'SearchHit' })

/** Finds by id, claim number, member key, file name, or name of a feed or partner. */
export const search = (app: App, deps: Deps) =>
  app.get(
    '/api/search',
    {
      schema: {
        operationId: 'search',
        tags: ['search'],
        description:
          'Finds by lineage, run or delivery id, claim number, member key, their id, file, feed or partner name.',
        querystring: z.object({ q: z.string().trim().min(1).max(200) }),
        response: { 200: z.array(hit), ...problems },
      },
    },
    async (request) => {
      const { person, query } = request
      const partners = (await deps.siteOf(person.tenantId))?.site.partners ?? []
      const hits = await deps.read(person.tenantId, (tx) =>
        searchAll(tx, {
          q: query.q,
          partnerIds: partners.map(({ id }) => id),
          feedIds: partners.flatMap((p) => p.feeds).map((f) => f.id),
        }),
      )
      const people = hits.flatMap((one) => (one.lineageId === undefined ? [] : [one.lineageId]))
      if (people.length > 0) await deps.desk.noteLook(person, { action: 'search', lineageIds: people })
      return [...hits.map(({ lineageId, ...shown }) => shown), ...named(partners, query.q)]
    },
  )

type Partners = NonNullable<Awaited<ReturnType<Deps['siteOf']>>>['site']['partners']

const named = (partners: Partners, q: string) => {
  const sought = q.toLowerCase()
  const fits = (...words: string[]) => words.some((word) => word.toLowerCase().includes(sought))
  const feeds = partners.flatMap((partner) => partner.feeds)
  return [
    ...partners
      .filter(({ id, partner }) => fits(id, partner.name))
      .map(({ id, partner }) => ({
        kind: 'partner' as const,
        title: partner.name,
        subtitle: id,
        to: `/partners/${id}`,
      })),
    ...feeds
      .filter(({ id, feed }) => fits(id, feed.describes))
      .map(({ id, feed }) => ({ kind: 'feed' as const, title: id, subtitle: feed.describes, to: `/feeds/${id}` })),
  ]
}
