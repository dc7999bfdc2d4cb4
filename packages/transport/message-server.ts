import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** A message cut from a stream, or that the stream cannot be understood any further. */
type Cut =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'broken'
      readonly issue: { readonly code: string; readonly where: { readonly byteFrom?: number } }
    }

/** Cuts the stream of one connection. */
export interface MessageCutter {
  readonly push: (bytes: Uint8Array) => readonly Cut[]
  /** Bytes of a message that is not complete. */
  readonly waiting: () => number
}

/** What a client may cost. Times in milliseconds. */
export interface MessageLimits {
  /** A connection on which nothing comes and nothing is being answered. */
  readonly idleMs: number
  /** From the first byte of a message to its last, and for a client to take its answers. */
  readonly messageMs: number
  readonly connections: number
  /** Messages of one connection that are being answered; reading waits above it. */
  readonly inFlight: number
}

/** What is told of a listener: codes and positions only. */
export type ListenerLog = (line: Readonly<Record<string, string | number | null>>) => void

/** A key and its certificate, PEM. */
export interface TlsPair {
  readonly key: string | Buffer
  readonly cert: string | Buffer
}

/** What a server of messages needs. */
export interface MessageServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly tls?: TlsPair | undefined
  readonly cutter: () => MessageCutter
  /** The bytes of an answer on the wire. */
  readonly frame: (message: Uint8Array) => Uint8Array
  /** Never rejects. */
  readonly answer: (message: Uint8Array) => Promise<Uint8Array>
  /** True while no more should be taken in, from anybody. */
  readonly isFull: () => boolean
  readonly limits: MessageLimits
  readonly log: ListenerLog
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number
  /** How many clients are connected. */
  readonly connections: () => number
  /** Takes no more, answers what came, and closes. */
  readonly stop: () => Promise<void>
}

const lookMs = 250

// A client may say that it sends no more and still wait for its answers.
const halfOpen = { allowHalfOpen: true }

/**
 * Answers messages over TCP (or TLS), those of a connection in their order. Each connection has its own limits: one that stalls, floods
 * or does not take its answers is closed with a reason in the log, and others do not feel it.
 */
export const serveMessages = async (options: MessageServerOptions): Promise<RunningServer> => {
  const lines = new Set<Line>()
  const take = (socket: Socket) => {
    const line = openLine(socket, options, () => lines.delete(line))
    lines.add(line)
  }
  const server: Server = options.tls
    ? createTlsServer(
        { ...options.tls, ...halfOpen, minVersion: 'TLSv1.2', handshakeTimeout: options.limits.messageMs },
        take,
      )
    : createServer(halfOpen, take)
  server.maxConnections = options.limits.connections
  server.on('drop', () => options.log({ event: 'claims-connection-refused', code: 'too-many-connections' }))
  server.on('tlsClientError', () => options.log({ event: 'claims-connection-refused', code: 'tls-handshake' }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const timer = setInterval(() => {
    for (const line of lines) line.look()
  }, lookMs)
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const line of lines) line.finish()
    await closed
    clearInterval(timer)
  }
  return { port: (server.address() as AddressInfo).port, connections: () => lines.size, stop }
}

/** One connection. */
interface Line {
  /** Asked now and then: are the limits kept, and may reading go on? */
  readonly look: () => void
  /** Reads no more and closes once all is answered. */
  readonly finish: () => void
}

const openLine = (socket: Socket, options: MessageServerOptions, gone: () => void): Line => {
  const { limits, log } = options
  const cutter = options.cutter()
  let inFlight = 0
  let ending = false
  let lastAt = performance.now()
  /** When the message that is not complete began. */
  let begunAt: number | undefined
  /** Since when the client has not taken what was written. */
  let stuckAt: number | undefined
  let answered: Promise<void> = Promise.resolve()

  const close = (code: string, where: number | null = null) => {
    if (socket.destroyed) return
    log({ event: 'claims-connection-closed', code, byte: where })
    socket.destroy()
  }
  const mayRead = () => inFlight < limits.inFlight && stuckAt === undefined && !options.isFull() && !ending
  const settle = () => {
    if (mayRead()) {
      if (socket.isPaused()) socket.resume()
    } else socket.pause()
    if (!ending || inFlight > 0) return
    socket.end()
    // What still comes is let go: unread, it would keep the end of the client's side from being seen.
    socket.resume()
  }
  const write = (bytes: Uint8Array) => {
    if (socket.destroyed) return
    // Answers of one batch leave together: each write by itself is a call of the system.
    if (socket.writableCorked === 0) {
      socket.cork()
      process.nextTick(() => socket.uncork())
    }
    if (!socket.write(options.frame(bytes))) stuckAt ??= performance.now()
  }
  const take = (message: Uint8Array) => {
    inFlight += 1
    const answer = options.answer(message)
    answered = answered.then(async () => {
      write(await answer)
      inFlight -= 1
      lastAt = performance.now()
      settle()
    })
    answered.catch(() => close('answer-not-written'))
  }
  const finish = () => {
    ending = true
    settle()
  }
  socket.setNoDelay(true)
  socket.on('data', (bytes) => {
    if (ending) return
    lastAt = performance.now()
    for (const cut of cutter.push(bytes)) {
      if (cut.kind === 'message') take(cut.bytes)
      else {
        log({ event: 'claims-connection-closed', code: cut.issue.code, byte: cut.issue.where.byteFrom ?? null })
        finish()
      }
    }
    begunAt = cutter.waiting() === 0 ? undefined : (begunAt ?? lastAt)
    settle()
  })
  socket.on('drain', () => {
    stuckAt = undefined
    settle()
  })
  socket.on('end', () => {
    if (cutter.waiting() > 0) log({ event: 'claims-connection-closed', code: 'half-message', byte: cutter.waiting() })
    finish()
  })
  socket.on('error', () => {})
  socket.on('close', gone)

  const look = () => {
    const now = performance.now()
    if (stuckAt !== undefined && now - stuckAt > limits.messageMs) return close('answers-not-taken')
    if (begunAt !== undefined && now - begunAt > limits.messageMs) return close('message-stalled', cutter.waiting())
    if (ending && now - lastAt > limits.messageMs && inFlight === 0) return close('not-closed-by-client')
    if (inFlight === 0 && now - lastAt > limits.idleMs) return close('idle')
    if (!ending) settle()
  }
  return { look, finish }
}
