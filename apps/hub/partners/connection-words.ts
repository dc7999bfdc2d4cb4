import type { Connection } from '@mortar/canonical/site/connection'

/** A connection as people read it: where, how we sign in, and the names of its secrets. Never their values. */
export interface ConnectionWords {
  readonly protocol: string
  readonly address: string
  readonly auth: string
  readonly secrets: string[]
  readonly paths: Record<string, string>
  readonly timeoutMs: number
  readonly retry: { readonly maxAttempts: number; readonly baseMs: number; readonly capMs: number }
  readonly rateLimitPerSecond: number | null
  readonly concurrency: number | null
}

/** Tells the connection in force. */
export const connectionWords = (connection: Connection): ConnectionWords => ({
  protocol: connection.protocol,
  ...placeWords(connection),
  timeoutMs: connection.timeout,
  retry: { maxAttempts: connection.retry.max_attempts, baseMs: connection.retry.base, capMs: connection.retry.cap },
  rateLimitPerSecond: 'rate_limit' in connection ? (connection.rate_limit?.rps ?? null) : null,
  concurrency: 'concurrency' in connection ? connection.concurrency : null,
})

type PlaceWords = Pick<ConnectionWords, 'address' | 'auth' | 'secrets' | 'paths'>

const placeWords = (connection: Connection): PlaceWords => {
  switch (connection.protocol) {
    case 'sftp':
      return {
        address: `${connection.host}:${connection.port}`,
        auth: `as ${connection.username} with a ${'password' in connection.auth ? 'password' : 'private key'}`,
        secrets: Object.values(filled(connection.auth)),
        paths: filled(connection.paths),
      }
    case 'folder':
      return { address: connection.root, auth: 'none', secrets: [], paths: filled(connection.paths) }
    case 'http':
      return { address: connection.base_url, ...httpAuth(connection.auth), paths: {} }
  }
}

const httpAuth = (auth: Extract<Connection, { protocol: 'http' }>['auth']): Pick<PlaceWords, 'auth' | 'secrets'> => {
  switch (auth.type) {
    case 'none':
      return { auth: 'none', secrets: [] }
    case 'bearer':
      return { auth: 'bearer token', secrets: [auth.token] }
    case 'api_key':
      return { auth: `key in the header ${auth.header}`, secrets: [auth.key] }
    case 'basic':
      return { auth: `basic, as ${auth.username}`, secrets: [auth.password] }
    case 'oauth2_client_credentials':
      return { auth: `OAuth 2 client credentials, as ${auth.client_id}`, secrets: [auth.client_secret] }
  }
}

const filled = (paths: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(paths).filter((entry): entry is [string, string] => entry[1] !== undefined))
