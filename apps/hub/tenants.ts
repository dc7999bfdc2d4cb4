import type { Database } from '@mortar/store/database'

/** Every tenant of the database. */
export const listTenants = async (db: Database): Promise<string[]> => {
  const { rows } = await db.app.query<{ id: string }>('select tenant_id as id from mortar.tenant order by tenant_id')
  return rows.map(({ id }) => id)
}
