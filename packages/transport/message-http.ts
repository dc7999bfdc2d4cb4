import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { ListenerLog, MessageLimits, RunningServer, TlsPair } from './message-server.ts'

/** What a server of messages over HTTP needs. */
export interface MessageHttpOptions {
  readonly host: string
  readonly port: number
  readonly tls?: TlsPair | undefined
  /** Path that takes messages; any other is 404. */
  readonly path: string
  /** Asked of every client as `Authorization: Bearer …`; undefined: nobody is asked. */
  readonly token: string | undefined
  readonly mostBytes: number
  readonly answer: (message: Uint8Array) => Promise<Uint8Array>
  readonly isFull: () => boolean
  readonly limits: Pick<MessageLimits, 'idleMs' | 'messageMs' | 'connections'>
  readonly log: ListenerLog
}

/** Answers messages that are posted as bodies. 401, 404, 405, 413 and 503 say why one was not taken. */
export const serveMessagesOverHttp = async (options: MessageHttpOptions): Promise<RunningServer> => {
  const { limits } = options
  const listener: RequestListener = (request, response) => void handle(options, request, response)
  const timeouts = {
    headersTimeout: limits.messageMs,
    requestTimeout: limits.messageMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: 250,
    maxHeaderSize: 8_192,
  }
  const server = options.tls
    ? createTlsServer({ ...options.tls, ...timeouts, minVersion: 'TLSv1.2' }, listener)
    : createServer(timeouts, listener)
  server.maxConnections = limits.connections
  let connected = 0
  server.on(options.tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    connected += 1
    socket.once('close', () => {
      connected -= 1
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
  return { port: (server.address() as AddressInfo).port, connections: () => connected, stop }
}

const handle = async (options: MessageHttpOptions, request: IncomingMessage, response: ServerResponse) => {
  const refuse = (status: number, code: string) => {
    options.log({ event: 'claims-request-refused', code, status })
    // What is left of the body is not read: the connection ends with the answer.
    response.writeHead(status, { connection: 'close' }).end()
  }
  request.on('error', () => {})
  if (request.url !== options.path) return refuse(404, 'path-unknown')
  if (!isAllowed(options.token, request.headers.authorization)) return refuse(401, 'token-wrong')
  if (request.method !== 'POST') return refuse(405, 'method-wrong')
  if (options.isFull()) return refuse(503, 'too-busy')
  if (Number(request.headers['content-length'] ?? 0) > options.mostBytes) return refuse(413, 'message-too-long')
  const message = await bodyOf(request, options.mostBytes).catch(() => undefined)
  if (message === undefined) return refuse(413, 'message-too-long-or-cut')
  const answer = await options.answer(message)
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': answer.length })
  response.end(answer)
}

/** Both sides are hashed first: the comparison takes the same time whatever was sent. */
const isAllowed = (token: string | undefined, header: string | undefined): boolean => {
  if (token === undefined) return true
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(`Bearer ${token}`), hash(header ?? ''))
}

const bodyOf = async (request: IncomingMessage, mostBytes: number): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > mostBytes) throw new RangeError('the message is too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
