import { randomInt } from 'node:crypto'
import { betterAuth } from 'better-auth'
import type { FastifyRequest } from 'fastify'
import { type AccountSettings, accountOptions, idleMinutes, longestSessionMs } from './account-options.ts'
import type { Person } from './desk.ts'
import { Refusal } from './problem.ts'

/** A person as signed in, and the cookies that keep the session going. */
export interface SignedIn {
  readonly person: Person
  readonly cookies: string[]
}

/** What the CLI shows once. */
export interface FreshPassword {
  readonly email: string
  readonly password: string
}

/** Who may come in. Passwords are kept as scrypt hashes; a session is a random token in a signed cookie. */
export interface Accounts {
  readonly idleMinutes: number
  /** Throws the refusal `sign-in-refused`, the same for an unknown email and a wrong password. */
  readonly signIn: (credentials: { email: string; password: string }, request: FastifyRequest) => Promise<SignedIn>
  readonly signOut: (request: FastifyRequest) => Promise<string[]>
  /** Ends every other session of the account. Throws the refusal `password-wrong`. */
  readonly changePassword: (change: { current: string; next: string }, request: FastifyRequest) => Promise<string[]>
  /** Who a request comes from. `keepAlive`: the request is a person's doing and postpones the idle end. */
  readonly whoIs: (request: FastifyRequest, keepAlive: boolean) => Promise<SignedIn | undefined>
  /** Makes an account. Throws when the email is taken. */
  readonly create: (account: NewAccount) => Promise<Person>
  /** Makes the first account of a tenant with a random password; undefined when the tenant has one already. */
  readonly ensureAdmin: (tenantId: string) => Promise<FreshPassword | undefined>
  /** Gives an account a new random password and ends its sessions; undefined when there is no such account. */
  readonly resetPassword: (email: string) => Promise<FreshPassword | undefined>
}

export interface NewAccount {
  readonly tenantId: string
  readonly email: string
  readonly name: string
  readonly password: string
}

/** Opens the accounts of a database. */
export const openAccounts = (settings: AccountSettings): Accounts => {
  const auth = betterAuth(accountOptions(settings))
  const { pool, note } = settings

  const whoIs: Accounts['whoIs'] = async (request, keepAlive) => {
    const query = { disableRefresh: !keepAlive }
    const { headers, response } = await auth.api.getSession({ headers: headersOf(request), query, returnHeaders: true })
    if (!response || Date.now() - response.session.createdAt.getTime() > longestSessionMs) return undefined
    return { person: personOf(response.user), cookies: headers.getSetCookie() }
  }

  const signIn: Accounts['signIn'] = async (credentials, request) => {
    await pool.query('delete from auth.session where expires_at < now()')
    const asked = { body: credentials, headers: headersOf(request), returnHeaders: true } as const
    const { headers, response } = await auth.api.signInEmail(asked).catch(async (error) => {
      await noteRefused(settings, credentials.email.toLowerCase())
      throw refused(error, new Refusal(401, 'sign-in-refused'))
    })
    const person = personOf(response.user as User)
    await note({ ...person, action: 'sign-in' })
    return { person, cookies: headers.getSetCookie() }
  }

  const signOut: Accounts['signOut'] = async (request) => {
    const { headers } = await auth.api.signOut({ headers: headersOf(request), returnHeaders: true })
    await note({ ...request.person, action: 'sign-out' })
    return headers.getSetCookie()
  }

  const changePassword: Accounts['changePassword'] = async ({ current, next }, request) => {
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
    const asked = { body, headers: headersOf(request), returnHeaders: true } as const
    const { headers } = await auth.api.changePassword(asked).catch((error) => {
      throw refused(error, new Refusal(400, 'password-wrong'))
    })
    await note({ ...request.person, action: 'change-password' })
    return headers.getSetCookie()
  }

  const create: Accounts['create'] = async ({ password, ...account }) => {
    const { internalAdapter, password: hashes } = await auth.$context
    const holder = { ...account, email: account.email.toLowerCase(), emailVerified: true }
    const user = await internalAdapter.createUser(holder, { method: 'email-password' })
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: await hashes.hash(password),
    })
    await note({ ...holder, action: 'create' })
    return personOf(user as unknown as User)
  }

  const ensureAdmin: Accounts['ensureAdmin'] = async (tenantId) => {
    const { rowCount } = await pool.query('select from auth.account_holder where tenant_id = $1 limit 1', [tenantId])
    if (rowCount) return undefined
    const fresh = { email: `admin@${tenantId}.local`, password: randomPassword() }
    try {
      await create({ tenantId, name: 'Administrator', ...fresh })
    } catch (error) {
      // Another hub that starts at the same time was faster.
      if (isTaken(error)) return undefined
      throw error
    }
    return fresh
  }

  const resetPassword: Accounts['resetPassword'] = async (email) => {
    const { internalAdapter, password: hashes } = await auth.$context
    const found = await internalAdapter.findUserByEmail(email.toLowerCase())
    if (!found) return undefined
    const password = randomPassword()
    await internalAdapter.updatePassword(found.user.id, await hashes.hash(password))
    await internalAdapter.deleteUserSessions(found.user.id)
    await note({ ...personOf(found.user as unknown as User), action: 'reset-password' })
    return { email: found.user.email, password }
  }

  return { idleMinutes, signIn, signOut, changePassword, whoIs, create, ensureAdmin, resetPassword }
}

interface User {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly tenantId: string
}

const personOf = ({ id, email, name, tenantId }: User): Person => ({ userId: id, email, name, tenantId })

// Only what sign-in needs; the address is the one Fastify trusts, whatever the request itself claims.
const headersOf = (request: FastifyRequest): Headers =>
  new Headers({
    cookie: request.headers.cookie ?? '',
    'user-agent': (request.headers['user-agent'] ?? '').slice(0, 200),
    'x-forwarded-for': request.ip,
  })

const isTaken = (error: unknown) => (error as { code?: string }).code === '23505'

// What is better-auth's own trouble stays it; a refusal of it is told in our words.
const refused = (error: unknown, refusal: Refusal): unknown =>
  ((error as { statusCode?: number }).statusCode ?? 500) >= 500 ? error : refusal

const noteRefused = async ({ pool, note }: AccountSettings, email: string): Promise<void> => {
  const { rows } = await pool.query<{ tenantId: string }>(
    'select tenant_id as "tenantId" from auth.account_holder where email = $1',
    [email],
  )
  if (rows[0]) await note({ ...rows[0], email, action: 'sign-in-refused' })
}

// 20 letters and digits without look-alikes, in groups: about 99 bits, and it can be read aloud.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const randomPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  )
