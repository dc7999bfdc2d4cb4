import { feedOf } from '@mortar/canonical/site/site'
import { loadWaiting } from '@mortar/store/read/waiting'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found, Refusal } from '../problem.ts'
import { done, id, problems, reason } from '../schemas/common.ts'

const field = z.string().min(1).max(80).describe('Field of the layout.')

/** Corrects one source field of a record, for its next replay; the bytes stay as they came. */
export const quarantineCorrect = (app: App, deps: Deps) => {
  const { desk } = deps
  app.post(
    '/api/quarantine/correct',
    {
      schema: {
        operationId: 'correctRecord',
        tags: ['quarantine'],
        description: 'Corrects one source field of a held or rejected record, for its next replay.',
        body: z.object({ lineageId: id, field, value: z.string().max(4_000), reason }),
        response: { 200: done, ...problems },
      },
    },
    async ({ person, body }) => {
      const record = found(await deps.read(person.tenantId, (tx) => loadWaiting(tx, body.lineageId)))
      if (!record.waits) throw new Refusal(409, 'wrong-moment')
      await needField(deps, person.tenantId, { ...record, field: body.field })
      found(await desk.correct(person, body))
      return { done: true as const }
    },
  )
  app.delete(
    '/api/quarantine/correct',
    {
      schema: {
        operationId: 'removeCorrection',
        tags: ['quarantine'],
        description: 'Takes a correction back.',
        body: z.object({ lineageId: id, field }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.removeCorrection(request.person, request.body.lineageId, request.body.field))
      return { done: true as const }
    },
  )
}

/** A correction of a field that the record's layout does not have would never be used: it is refused. */
const needField = async (
  deps: Deps,
  tenantId: string,
  { feedId, recordType, field }: { feedId: string; recordType: string; field: string },
): Promise<void> => {
  const applied = await deps.siteOf(tenantId)
  const feed = applied && feedOf(applied.site, feedId)
  if (feed?.kind !== 'in' || !feed.layout) return
  const known = feed.layout.rows.some(
    ({ values }) => values.field === field && (values.record ?? recordType) === recordType,
  )
  if (!known)
    throw new Refusal(400, 'request-wrong', 'The layout has no such field for this record.', { field: 'field' })
}
