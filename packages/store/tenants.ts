import type { Database } from './database.ts'

/** Makes the tenant if it is not there. */
export const ensureTenant = async (db: Database, tenantId: string, name: string): Promise<void> => {
  await db.app.query('insert into mortar.tenant (tenant_id, name) values ($1, $2) on conflict do nothing', [
    tenantId,
    name,
  ])
}

/** Every tenant, by name. */
export const appliedTenants = async (db: Database): Promise<string[]> => {
  const { rows } = await db.app.query<{ id: string }>('select tenant_id as id from mortar.tenant order by tenant_id')
  return rows.map((row) => row.id)
}
