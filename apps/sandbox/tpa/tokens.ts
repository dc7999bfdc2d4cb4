import { randomBytes, timingSafeEqual } from 'node:crypto'

/** The one client that may use the API. */
export interface ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
}

/** Gives bearer tokens to the client and knows them again until they expire. They are forgotten at a restart. */
export interface TokenDesk {
  readonly lifetimeSeconds: number
  /** A new token, or undefined when the credentials are wrong. */
  give(credentials: ClientCredentials): string | undefined
  isGood(token: string): boolean
  forgetAll(): void
}

/** Opens the desk for a client. */
export function tokenDesk(client: ClientCredentials, lifetimeSeconds: number): TokenDesk {
  const endsAtMs = new Map<string, number>()
  return {
    lifetimeSeconds,
    give: ({ clientId, clientSecret }) => {
      if (!same(clientId, client.clientId) || !same(clientSecret, client.clientSecret)) return undefined
      const token = randomBytes(24).toString('base64url')
      endsAtMs.set(token, performance.now() + lifetimeSeconds * 1000)
      return token
    },
    isGood: (token) => (endsAtMs.get(token) ?? 0) > performance.now(),
    forgetAll: () => endsAtMs.clear(),
  }
}

const same = (given: string, known: string): boolean =>
  given.length === known.length && timingSafeEqual(Buffer.from(given), Buffer.from(known))
