import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { type FailureDetail, type TransportCode, TransportFailure } from './failure.ts'

/** What the other side answered, whatever its status. Names of headers are in small letters. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** One request as it goes over the line. */
export interface HttpExchange {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | undefined
  /** From the first packet to the last byte of the answer. */
  readonly timeoutMs: number
  readonly maxResponseBytes: number
  readonly signal?: AbortSignal | undefined
}

/** Sends requests over connections it keeps open. */
export interface HttpLine {
  exchange(request: HttpExchange): Promise<HttpAnswer>
  close(): void
}

/**
 * Node's own HTTP client and not fetch: it takes a certificate authority of the partner's, does not follow redirects
 * with our credentials, and tells whether a connection existed when a request failed.
 */
export const httpLine = (options: { readonly ca?: string | undefined; readonly maxConnections: number }): HttpLine => {
  const shared = { keepAlive: true, maxSockets: options.maxConnections }
  const plain = new HttpAgent(shared)
  const secure = new HttpsAgent({ ...shared, ...(options.ca !== undefined && { ca: options.ca }) })
  return {
    exchange: (request) => exchange(request, request.url.protocol === 'https:' ? secure : plain),
    close: () => {
      plain.destroy()
      secure.destroy()
    },
  }
}

const exchange = (wanted: HttpExchange, agent: HttpAgent | HttpsAgent): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const { url, method, headers, body, timeoutMs, signal } = wanted
    if (signal?.aborted) return reject(new TransportFailure('transport-cancelled', { arrived: 'no' }))
    const state = { arrived: 'no' as 'no' | 'unknown' | 'yes' }
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const request = send(url, { method, headers: { ...headers, ...lengthOf(body, method) }, agent })
    const fail = (code: TransportCode, detail: FailureDetail = {}): void => {
      settle()
      reject(new TransportFailure(code, { arrived: state.arrived, ...detail }))
      request.destroy()
    }
    const stop = (): void => fail('transport-cancelled')
    const timer = setTimeout(() => fail('remote-timed-out'), timeoutMs)
    const settle = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    signal?.addEventListener('abort', stop, { once: true })
    request.on('socket', (socket) => {
      whenConnected(socket, request.reusedSocket, () => {
        if (state.arrived === 'no') state.arrived = 'unknown'
      })
    })
    request.on('error', (error) => fail(codeOf(error)))
    request.on('response', (response) => {
      state.arrived = 'yes'
      collect(response, wanted.maxResponseBytes, fail, (answer) => {
        settle()
        resolve(answer)
      })
    })
    request.end(body)
  })

/** Without a length some servers refuse a POST, and a proxy may not see where it ends. */
const lengthOf = (body: Uint8Array | undefined, method: string): Readonly<Record<string, string>> =>
  body === undefined && ['GET', 'HEAD', 'DELETE'].includes(method)
    ? {}
    : { 'content-length': String(body?.length ?? 0) }

/** Nothing of a request leaves before the connection, and over TLS its handshake, stands. */
const whenConnected = (socket: Socket, reused: boolean, connected: () => void): void => {
  if (reused) connected()
  else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', connected)
}

const collect = (
  response: IncomingMessage,
  maxBytes: number,
  fail: (code: TransportCode) => void,
  done: (answer: HttpAnswer) => void,
): void => {
  const parts: Buffer[] = []
  let bytes = 0
  response.on('data', (part: Buffer) => {
    bytes += part.length
    if (bytes > maxBytes) fail('remote-answer-too-large')
    else parts.push(part)
  })
  response.on('error', () => fail('remote-connection-lost'))
  response.on('end', () => {
    if (response.complete)
      done({ status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(parts) })
    else fail('remote-connection-lost')
  })
}

const headersOf = (response: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]))

const unreachable = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT']

const codeOf = (error: Error): TransportCode => {
  const code = (error as { code?: string }).code ?? ''
  if (unreachable.includes(code)) return 'host-unreachable'
  // OpenSSL's own names have no common prefix: CERT_HAS_EXPIRED, UNABLE_TO_VERIFY_LEAF_SIGNATURE, EPROTO …
  if (/CERT|TLS|SSL|ISSUER|SIGNATURE|EPROTO/.test(code)) return 'tls-refused'
  return code.startsWith('HPE_') ? 'remote-answer-wrong' : 'remote-connection-lost'
}
