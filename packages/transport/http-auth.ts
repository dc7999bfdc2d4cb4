import { type TransportCode, TransportFailure } from './failure.ts'
import { busyFailure } from './http-busy.ts'
import type { HttpAnswer } from './http-exchange.ts'

/** How we show who we are to an HTTP API. Values, not names: open.ts resolves the names. */
export type HttpAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly kind: 'oauth2-client-credentials'
      /** Absolute, or taken from the base URL as a browser would: `/oauth/token` is at the root of the host. */
      readonly tokenUrl: string
      readonly clientId: string
      readonly clientSecret: string
      readonly scope?: string | undefined
    }

/** Gives the `Authorization` header for each request. */
export interface Authorizer {
  /** The header, or undefined when none is used. Fails as a request does, always with `arrived: 'no'`. */
  header(): Promise<string | undefined>
  /** Told that the other side refused this header. True when another one can be got and the request sent again. */
  refused(header: string | undefined): boolean
}

/** Posts a form to the token URL. */
export type PostForm = (
  url: string,
  form: { readonly body: string; readonly authorization: string },
) => Promise<HttpAnswer>

/** Asked each time credentials are needed, so that a rotated secret counts at once. */
export type CurrentAuth = () => Promise<HttpAuth>

/** Makes the header for each kind of credentials. `nowMs` is the clock by which tokens grow old. */
export const authorizerOf = (
  currentAuth: CurrentAuth,
  tools: { readonly post: PostForm; readonly nowMs: () => number },
): Authorizer => {
  const tokens = tokenKeeper(tools)
  return {
    header: async () => {
      const usable = tokens.usable()
      if (usable) return usable
      const auth = await currentAuth()
      return auth.kind === 'oauth2-client-credentials' ? tokens.renewed(auth) : fixedHeader(auth)
    },
    refused: tokens.refused,
  }
}

const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

const fixedHeader = (auth: Exclude<HttpAuth, { kind: 'oauth2-client-credentials' }>): string | undefined => {
  if (auth.kind === 'none') return undefined
  return auth.kind === 'bearer' ? `Bearer ${auth.token}` : basic(auth.username, auth.password)
}

interface Token {
  readonly header: string
  readonly usableUntilMs: number
}

/** A token is not used in the last seconds of its life: it would end on the way. */
const usableMs = (lifeMs: number): number => Math.max(lifeMs - 30_000, lifeMs / 2)

type TokenAuth = Extract<HttpAuth, { kind: 'oauth2-client-credentials' }>

/** One token for all requests, and one call for it however many wait. */
interface TokenKeeper {
  /** The header of a token that still lives. */
  readonly usable: () => string | undefined
  readonly renewed: (auth: TokenAuth) => Promise<string>
  readonly refused: (header: string | undefined) => boolean
}

const tokenKeeper = ({ post, nowMs }: { readonly post: PostForm; readonly nowMs: () => number }): TokenKeeper => {
  let current: Promise<Token> | null = null
  let known: Token | null = null
  let usesTokens = false
  const fetchToken = async (auth: TokenAuth): Promise<Token> => {
    const scope = auth.scope === undefined ? {} : { scope: auth.scope }
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...scope }).toString()
    // RFC 6749 2.3.1: both parts are form-encoded before they are joined.
    const authorization = basic(encodeURIComponent(auth.clientId), encodeURIComponent(auth.clientSecret))
    const answer = await post(auth.tokenUrl, { body, authorization }).catch(notSentYet)
    return tokenOf(answer, nowMs())
  }
  return {
    usable: () => (known !== null && nowMs() < known.usableUntilMs ? known.header : undefined),
    renewed: async (auth) => {
      usesTokens = true
      current ??= fetchToken(auth)
        .then((token) => (known = token))
        .finally(() => {
          current = null
        })
      return (await current).header
    },
    refused: (header) => {
      // Another request may have brought a new token meanwhile: only the refused one is dropped.
      if (known?.header === header) known = null
      return usesTokens
    },
  }
}

/** Whatever happened to the token call, the request itself has not left. */
const notSentYet = (error: unknown): never => {
  if (!(error instanceof TransportFailure)) throw error
  throw new TransportFailure(error.code, { arrived: 'no', ...retryAfter(error) })
}

const retryAfter = (failure: TransportFailure): { retryAfterMs?: number } =>
  failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }

const tokenOf = (answer: HttpAnswer, nowMs: number): Token => {
  const busy = busyFailure(answer, nowMs)
  if (busy !== null) throw new TransportFailure(busy.code, { arrived: 'no', ...retryAfter(busy) })
  const refuse = (code: TransportCode): never => {
    throw new TransportFailure(code, { arrived: 'no', message: `The token endpoint answered ${answer.status}.` })
  }
  if ([400, 401, 403].includes(answer.status)) return refuse('auth-refused')
  const { access_token: text, expires_in: seconds } = jsonOf(answer.body)
  if (answer.status !== 200 || typeof text !== 'string' || text === '') return refuse('remote-answer-wrong')
  const lifeMs = typeof seconds === 'number' || typeof seconds === 'string' ? Number(seconds) * 1000 : Number.NaN
  // Without a life told (RFC 6749 only recommends it) a 401 tells when it has ended.
  const usableUntilMs = Number.isFinite(lifeMs) ? nowMs + usableMs(lifeMs) : Number.POSITIVE_INFINITY
  return { header: `Bearer ${text}`, usableUntilMs }
}

const jsonOf = (body: Buffer): { readonly access_token?: unknown; readonly expires_in?: unknown } => {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'))
    return read !== null && typeof read === 'object' ? read : {}
  } catch {
    return {}
  }
}
