import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import type { Person } from '../desk.ts'
import { instant, problems } from '../schemas/common.ts'

/** Who is signed in, and for whom. `site` is null until one was applied. */
export const me = z
  .object({
    email: z.string(),
    name: z.string(),
    tenant: z.string(),
    site: z
      .object({
        site: z.string(),
        name: z.string(),
        siteVersion: z.string(),
        appliedAt: instant,
        claimsZone: z.string().describe('The zone in which a day of claims begins and ends.'),
      })
      .nullable(),
    idleMinutes: z.number().describe('The session ends after so many minutes without a request.'),
  })
  .meta({ id: 'Me' })

/** Who is signed in. */
export const meRoute = (app: App, deps: Deps) =>
  app.get(
    '/api/me',
    {
      schema: {
        operationId: 'getMe',
        tags: ['account'],
        description: 'Who is signed in.',
        response: { 200: me, ...problems },
      },
    },
    async (request) => meOf(deps, request.person),
  )

/** The answer about a person. */
export const meOf = async (deps: Deps, { email, name, tenantId }: Person): Promise<z.infer<typeof me>> => {
  const applied = await deps.siteOf(tenantId)
  const site = applied && {
    site: applied.site.file.site,
    name: applied.site.file.name,
    siteVersion: applied.siteVersion,
    appliedAt: applied.appliedAt,
    claimsZone: applied.site.file.claims.timezone,
  }
  return { email, name, tenant: tenantId, site: site ?? null, idleMinutes: deps.accounts.idleMinutes }
}
