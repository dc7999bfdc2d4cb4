import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { Fault } from '@mortar/values/issue'
import pg from 'pg'
import { deriveKey } from '../keys.ts'

/** The login roles Mortar works as. None owns a table of the schema `mortar` nor may pass its walls. */
export type Role = (typeof roles)[number]

const roles = ['mortar_app', 'mortar_jobs', 'mortar_accounts'] as const

/** The role's address on the server of the admin's address; its password is derived from the master key. */
export const roleUrl = (adminUrl: string, role: Role, masterKey: Buffer): string => {
  const url = new URL(adminUrl)
  url.username = role
  url.password = passwordOf(role, masterKey)
  return url.href
}

const passwordOf = (role: Role, masterKey: Buffer) => deriveKey(masterKey, `password/${role}`).toString('base64url')

/**
 * Makes the roles, or brings them to what they must be, whoever made them. Roles belong to the whole server, so several
 * databases may do this at once: a clash is tried again. Throws `database-rights-missing`.
 */
export const ensureRoles = async (admin: pg.Client, adminUrl: string, masterKey: Buffer): Promise<void> => {
  for (const role of roles) {
    if (await isRight(admin, adminUrl, role, masterKey)) continue
    await setRole(admin, role, masterKey)
    if (!(await isRight(admin, adminUrl, role, masterKey)))
      throw new Fault(
        'database-rights-missing',
        `The role ${role} has more rights than it may have, or may not connect.`,
      )
  }
}

const setRole = async (admin: pg.Client, role: Role, masterKey: Buffer, attempt = 1): Promise<void> => {
  try {
    const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role])
    if (!rowCount) await admin.query(`create role ${role}`)
    await admin.query(`alter role ${role} login password '${verifier(passwordOf(role, masterKey))}'`)
    // A new role has none of these. Another admin than a superuser may not even take them away.
    if (await isSuperuser(admin))
      await admin.query(`alter role ${role} nosuperuser nobypassrls noreplication nocreatedb nocreaterole`)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42501') throw new Fault('database-rights-missing', 'The database user needs CREATEROLE.')
    // Duplicate, or "tuple concurrently updated".
    if (attempt < 10 && (code === '42710' || code === '23505' || code === 'XX000'))
      return setRole(admin, role, masterKey, attempt + 1)
    throw error
  }
}

const isSuperuser = async (admin: pg.Client) => {
  const { rows } = await admin.query<{ yes: boolean }>(
    `select rolsuper as yes from pg_roles where rolname = current_user`,
  )
  return rows[0]?.yes ?? false
}

const isRight = async (admin: pg.Client, adminUrl: string, role: Role, masterKey: Buffer) => {
  const { rowCount } = await admin.query(
    `select 1 from pg_roles where rolname = $1 and rolcanlogin
     and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    [role],
  )
  return rowCount === 1 && (await opens(roleUrl(adminUrl, role, masterKey)))
}

/** True when the address opens; false when its password or role is refused. Other troubles throw. */
export const opens = async (url: string): Promise<boolean> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    // Wrong password, unknown role, or a role that may not enter this database yet.
    if (['28P01', '28000', '42501'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

// The SCRAM verifier (RFC 5803) is sent instead of the password, so a server that logs statements never sees it.
const verifier = (password: string) => {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`
}
