import { type Database, withTenantReadOnly } from '@mortar/store/database'
import { loadFigures } from '@mortar/store/read/figures'
import type { Figure } from './metrics.ts'
import { listTenants } from './tenants.ts'

/** Counts the figures of every tenant, and the jobs of the queue. */
export const countFigures = async (db: Database, now: Date): Promise<Figure[]> => {
  const tenants = await listTenants(db)
  const counted = await Promise.all(
    tenants.map(async (tenantId) => {
      const rows = await withTenantReadOnly(db, tenantId, (tx) => loadFigures(tx, now))
      return rows.map((row) => ({ tenantId, ...row }))
    }),
  )
  const { rows: jobs } = await db.jobs.query<{ task: string; count: number }>(
    'select task_identifier as task, count(*)::float8 as count from graphile_worker.jobs group by 1',
  )
  return [
    ...counted.flat(),
    ...jobs.map(({ task, count }) => ({ tenantId: '', name: 'jobs' as const, part: task, value: count })),
  ]
}
