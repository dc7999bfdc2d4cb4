import { TransportFailure } from './failure.ts'
import { authorizerOf, type CurrentAuth, type HttpAuth, type PostForm } from './http-auth.ts'
import { type HttpAnswer, httpLine } from './http-exchange.ts'
import { isSafeUrl, urlUnder } from './http-url.ts'

/** A partner's API. */
export interface HttpsOptions {
  /** All paths are taken below it. https, or http to this machine. */
  readonly baseUrl: string
  /** The credentials, or where to ask for them each time. */
  readonly auth: HttpAuth | CurrentAuth
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** For one request and its answer; 30,000 when left out. */
  readonly timeoutMs?: number | undefined
  /** 16 MiB when left out. */
  readonly maxResponseBytes?: number | undefined
  /** PEM of the authority that signed the partner's certificate, when it is not a public one. */
  readonly ca?: string | undefined
  /** Connections open at once; 16 when left out. */
  readonly maxConnections?: number | undefined
  /** Allows http to other machines. Only for a network that is encrypted below. */
  readonly allowInsecure?: boolean | undefined
  /** The header that carries the key; `idempotency-key` when left out. */
  readonly idempotencyHeader?: string | undefined
  /** The clock, by which tokens grow old. */
  readonly now: () => Date
}

/** One request below the base URL. */
export interface HttpRequest {
  readonly method: string
  /** Begins with `/`, already encoded; or a whole URL of the same host, as in a `next` link. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number>> | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** JSON unless a content-type is given. */
  readonly body?: string | Uint8Array | undefined
  /** Made from business keys: the same for every attempt at the same effect. */
  readonly idempotencyKey?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** Sends requests to one API. */
export interface HttpsClient {
  readonly baseUrl: string
  /**
   * Resolves to whatever the other side answered; a status is never a failure here (see http-busy.ts). Failures:
   * `host-unreachable`, `tls-refused`, `auth-refused`, `remote-timed-out`, `remote-connection-lost`,
   * `remote-answer-too-large`, `request-not-valid`; their `arrived` tells whether the request may have had an effect.
   */
  request(request: HttpRequest): Promise<HttpAnswer>
  close(): void
}

/** Opens a client. Nothing is sent yet. Fails with `connection-insecure` for http to another machine. */
export const httpsClient = (options: HttpsOptions): HttpsClient => {
  const base = new URL(options.baseUrl)
  const guarded = (url: URL): URL => {
    if (options.allowInsecure || isSafeUrl(url)) return url
    throw new TransportFailure('connection-insecure', { arrived: 'no' })
  }
  guarded(base)
  const limits = { timeoutMs: options.timeoutMs ?? 30_000, maxResponseBytes: options.maxResponseBytes ?? 16 << 20 }
  const line = httpLine({ ca: options.ca, maxConnections: options.maxConnections ?? 16 })
  const post: PostForm = (path, { body, authorization }) =>
    line.exchange({
      url: guarded(new URL(path, base)),
      method: 'POST',
      headers: { authorization, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(body),
      ...limits,
    })
  const { auth } = options
  const currentAuth = typeof auth === 'function' ? auth : async () => auth
  const authorizer = authorizerOf(currentAuth, { post, nowMs: () => options.now().getTime() })

  const attempt = async (request: HttpRequest): Promise<{ answer: HttpAnswer; authorization: string | undefined }> => {
    const url = urlUnder(base, request.path, request.query)
    const authorization = await authorizer.header()
    const headers = headersOf(options, request, authorization)
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body
    const { method, signal } = request
    return { authorization, answer: await line.exchange({ url, method, headers, body, signal, ...limits }) }
  }

  return {
    baseUrl: options.baseUrl,
    request: async (request) => {
      const { answer, authorization } = await attempt(request)
      // A 401 means that nothing was done: sending once more with a fresh token cannot double an effect.
      if (answer.status !== 401 || !authorizer.refused(authorization)) return answer
      return (await attempt(request)).answer
    },
    close: () => line.close(),
  }
}

const headersOf = (
  options: HttpsOptions,
  request: HttpRequest,
  authorization: string | undefined,
): Readonly<Record<string, string>> => {
  const { body, idempotencyKey } = request
  const headers = Object.entries({
    accept: 'application/json',
    'user-agent': 'mortar',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...lowered(options.headers),
    ...lowered(request.headers),
    ...(idempotencyKey !== undefined && { [options.idempotencyHeader ?? 'idempotency-key']: idempotencyKey }),
    ...(authorization !== undefined && { authorization }),
  })
  // A line end or a letter outside Latin-1 cannot stand in a header; Node would throw the value itself.
  if (headers.some(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value)))
    throw new TransportFailure('request-not-valid', { arrived: 'no', message: 'A header holds a forbidden character.' })
  return Object.fromEntries(headers)
}

const lowered = (headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
