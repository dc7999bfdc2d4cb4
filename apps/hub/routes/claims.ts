import type { Site } from '@mortar/canonical/site/site'
import { listClaims } from '@mortar/store/read/claims'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { claim, claimKind } from '../schemas/claim.ts'
import { idInUrl, pageOf, paging, problems } from '../schemas/common.ts'

const whole = z.string().trim().min(1).max(80).optional()

const querystring = z.object({
  member: whole.describe('Member key.'),
  pharmacy: whole.describe('The id that the pharmacy sent, or its NPI.'),
  prescription: whole.describe('Prescription number (402-D2).'),
  claim: idInUrl.optional().describe('Claim number.'),
  kind: z.enum([...claimKind.options, 'captured', 'quoted']).optional(),
  reject: whole.describe('A reject code (511-FB).'),
  from: z.iso.date().optional().describe('First day of service.'),
  to: z.iso.date().optional().describe('Last day of service.'),
  ...paging,
})

/** Claims decided here, latest first. That these were looked at is noted in the audit log. */
export const claims = (app: App, { read, desk, siteOf }: Deps) =>
  app.get(
    '/api/claims',
    {
      schema: {
        operationId: 'listClaims',
        tags: ['claims'],
        description: 'Claims decided here, latest first. The look is audited.',
        querystring,
        response: { 200: pageOf(claim), ...problems },
      },
    },
    async ({ person, query: { pharmacy, ...query } }) => {
      const site = pharmacy && (await siteOf(person.tenantId))?.site
      const pharmacyIds = pharmacy && (site ? idsOf(site, pharmacy) : [pharmacy])
      const page = await read(person.tenantId, (tx) =>
        listClaims(tx, { ...query, pharmacyIds: pharmacyIds || undefined }),
      )
      const lineageIds = page.items.map(({ lineageId }) => lineageId)
      if (lineageIds.length > 0) await desk.noteLook(person, { action: 'claim.list', lineageIds })
      return page
    },
  )

/** Every id that the pharmacy of an id may send. */
const idsOf = ({ reference: { pharmacies } }: Site, id: string): string[] => {
  const known = pharmacies.get(id) ?? [...pharmacies.values()].find(({ ncpdpId }) => ncpdpId === id)
  return known ? [known.npi, ...(known.ncpdpId === null ? [] : [known.ncpdpId])] : [id]
}
