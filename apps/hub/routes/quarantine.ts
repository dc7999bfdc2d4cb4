import { feedOf, type Site } from '@mortar/canonical/site/site'
import { listQuarantine } from '@mortar/store/read/quarantine'
import { issueCodes } from '@mortar/values/issue-codes'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { count, feedId, pageOf, paging, problems } from '../schemas/common.ts'
import { quarantined } from '../schemas/record.ts'

const group = z
  .object({
    feedId: z.string(),
    outcome: z.enum(['held', 'rejected', 'dismissed']),
    cause: z.string().nullable(),
    code: z.string().nullable(),
    count,
    hint: z.string().describe('What the cause or code means, and so what would release these.'),
  })
  .meta({ id: 'QuarantineGroup' })

const querystring = z.object({
  outcome: z.enum(['held', 'rejected', 'dismissed']).optional().describe('Both held and rejected when left out.'),
  cause: z.string().max(80).optional(),
  code: z.string().max(80).optional(),
  feed: feedId.optional(),
  ...paging,
})

/** Records that wait for a cause or a person. Files held whole are not here: see their runs. */
export const quarantine = (app: App, deps: Deps) =>
  app.get(
    '/api/quarantine',
    {
      schema: {
        operationId: 'listQuarantine',
        tags: ['quarantine'],
        description:
          'Records held or rejected, latest first, and how many there are by feed, cause and code. Records of a file held whole are not among them.',
        querystring,
        response: { 200: pageOf(quarantined).extend({ groups: z.array(group) }), ...problems },
      },
    },
    async (request) => {
      const page = await deps.read(request.person.tenantId, (tx) => listQuarantine(tx, request.query))
      const corrected = page.items.filter((item) => item.corrections.length > 0).map((item) => item.lineageId)
      if (corrected.length > 0)
        await deps.desk.noteLook(request.person, { action: 'correction.read', lineageIds: corrected })
      const site = (await deps.siteOf(request.person.tenantId))?.site
      return { ...page, groups: page.groups.map((one) => ({ ...one, hint: hintOf(one, site) })) }
    },
  )

interface Group {
  readonly feedId: string
  readonly cause: string | null
  readonly code: string | null
}

const hintOf = (group: Group, site: Site | undefined): string =>
  causeHints[group.cause ?? ''] ??
  (issueCodes as Record<string, string>)[group.code ?? ''] ??
  checkMessage(group, site) ??
  'See the issues of each record.'

/** What a check of the feed says of itself. */
const checkMessage = ({ feedId, code }: Group, site: Site | undefined): string | undefined => {
  const feed = site && feedOf(site, feedId)
  return feed?.kind === 'in' ? feed.checks.find(({ id }) => id === code)?.message : undefined
}

const causeHints: Record<string, string> = {
  'member-not-loaded': 'The member is not known yet; these go on by themselves when the member arrives.',
  'earlier-version-not-posted': 'The version before this one is not posted yet; these go on by themselves when it is.',
}
