import type { BetterAuthOptions } from 'better-auth'
import type pg from 'pg'

/** The session ends after so many minutes without a request of the person. */
export const idleMinutes = 30

/** And in any case so long after the sign-in. */
export const longestSessionMs: number = 12 * 3_600_000

/** What accounts stand on. */
export interface AccountSettings {
  /** As mortar_accounts, with `auth` as its search path. */
  readonly pool: pg.Pool
  /** Signs the session cookie; derived from the master key. */
  readonly cookieKey: string
  /** Address under which people reach the hub. Cookies are Secure when it is https. */
  readonly url: string
  /** Keeps in the tenant's audit log what happened to an account. */
  readonly note: (about: AccountNote) => Promise<void>
}

/** Something that happened to an account. */
export interface AccountNote {
  readonly tenantId: string
  readonly email: string
  readonly action: 'sign-in' | 'sign-in-refused' | 'sign-out' | 'change-password' | 'reset-password' | 'create'
}

/** better-auth with our table and column names. A test holds `0004-accounts.sql` against it. */
export const accountOptions = ({ pool, cookieKey, url }: AccountSettings) =>
  ({
    database: pool,
    secret: cookieKey,
    baseURL: url,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: {
      modelName: 'account_holder',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { tenantId: { type: 'string', required: true, input: false, fieldName: 'tenant_id' } },
    },
    session: {
      expiresIn: idleMinutes * 60,
      // The end is moved at most once a minute, so that most requests only read.
      updateAge: 60,
      fields: {
        userId: 'account_holder_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'account_holder_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      cookiePrefix: 'mortar',
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
  }) satisfies BetterAuthOptions
