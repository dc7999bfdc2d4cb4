import { Fault } from '@mortar/values/issue'
import pg from 'pg'

/** Longer than a server that comes back needs; who waits at a start wants to know. */
const patienceMs = 15_000

/** Connects as the owner. Throws `database-unreachable` with what stands in the way, and never the password. */
export const connectOwner = async (adminUrl: string, applicationName: string): Promise<pg.Client> => {
  if (!URL.canParse(adminUrl))
    throw new Fault(
      'database-unreachable',
      'DATABASE_URL is no address such as postgres://user:password@host:5432/name.',
    )
  const admin = new pg.Client({
    connectionString: adminUrl,
    application_name: applicationName,
    connectionTimeoutMillis: patienceMs,
  })
  admin.on('error', () => {})
  try {
    await admin.connect()
    return admin
  } catch (error) {
    throw new Fault('database-unreachable', `${hintOf(error)} (${admin.host}:${admin.port}).`)
  }
}

const hints: Readonly<Record<string, string>> = {
  '28P01': 'The database refuses the user or the password of DATABASE_URL',
  '28000': 'The database refuses the user of DATABASE_URL',
  '3D000': 'The server has no database of the name in DATABASE_URL',
  ENOTFOUND: 'The host of DATABASE_URL has no address',
}

const hintOf = (error: unknown): string => {
  const { code = 'no answer in time' } = error as { code?: string }
  return hints[code] ?? `The database does not take connections: ${code}`
}
