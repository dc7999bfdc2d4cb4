import { serveMessagesOverHttp } from '@mortar/transport/message-http'
import { type RunningServer, serveMessages, type TlsPair } from '@mortar/transport/message-server'
import { Fault } from '@mortar/values/issue'
import { type Framing, frameOf, frameReader } from '@mortar/wire/ncpdp/frames'
import type { ClaimDesk } from './claim-online.ts'
import type { OpenListener } from './claims/heartbeat.ts'
import type { Ground } from './ground.ts'

/** How messages stand on a TCP connection, by the name an operator gives: `length2`, `length4` (bytes of length before each) or `text` (STX, ETX). */
export const framings = {
  length2: { kind: 'length', bytes: 2 },
  length4: { kind: 'length', bytes: 4 },
  text: { kind: 'text' },
} as const satisfies Record<string, Framing>

export type FramingName = keyof typeof framings

/** Where live claims are taken in. Port 0 takes any free one; an undefined one is not opened. */
export interface ClaimListenerOptions {
  readonly host: string
  readonly tcpPort?: number | undefined
  readonly framing?: FramingName
  readonly httpPort?: number | undefined
  readonly tls?: TlsPair | undefined
  /** Bearer token for HTTP. */
  readonly token?: string | undefined
  readonly idleMs?: number
  readonly messageMs?: number
  /** Messages that wait or are decided, of all connections; above it nobody is read from. */
  readonly mostWaiting?: number
}

/** Told of each message answered. */
export type ClaimWatch = (seconds: number, responseBytes: Uint8Array) => void

/** The open listeners and their ports. */
export interface ClaimListeners {
  readonly tcpPort: number | undefined
  readonly httpPort: number | undefined
  /** What is open, and how many clients are connected to each. */
  readonly listeners: () => readonly OpenListener[]
  /** Takes no more and resolves once all that came is answered. */
  readonly stop: () => Promise<void>
}

/** A D.0 transmission of four claims is below 16 kB; what is longer is noise. */
const mostBytes = 32_768

/** Opens the listeners of a desk. Plain connections are taken on this machine only: claims do not cross a network unencrypted. */
export const openClaimListeners = async (
  { desk, ground, watch }: { desk: ClaimDesk; ground: Pick<Ground, 'now' | 'log'>; watch: ClaimWatch },
  options: ClaimListenerOptions,
): Promise<ClaimListeners> => {
  const { host, tls, tcpPort, httpPort, framing = 'length2', mostWaiting = 4_000 } = options
  if (!tls && !isLoopback(host)) throw new Fault('claims-tls-missing')
  const limits = {
    idleMs: options.idleMs ?? 300_000,
    messageMs: options.messageMs ?? 10_000,
    connections: 2_000,
    inFlight: 256,
  }
  const answerAt = (listener: string) => async (message: Uint8Array) => {
    const begun = performance.now()
    const response = await desk.answer(message, { receivedAt: ground.now(), listener })
    watch((performance.now() - begun) / 1_000, response)
    return response
  }
  const isFull = () => desk.load() >= mostWaiting
  const shared = { host, tls, isFull, limits, log: ground.log }
  const servers: { readonly kind: OpenListener['kind']; readonly server: RunningServer }[] = []
  const open = async (kind: OpenListener['kind'], opening: Promise<RunningServer>) => {
    const server = await opening
    servers.push({ kind, server })
    return server.port
  }
  const tcp =
    tcpPort === undefined
      ? undefined
      : await open(
          'tcp',
          serveMessages({
            ...shared,
            port: tcpPort,
            cutter: () => frameReader(framings[framing], mostBytes),
            frame: (message) => framed(framings[framing], message),
            answer: answerAt('tcp'),
          }),
        )
  const http =
    httpPort === undefined
      ? undefined
      : await open(
          'http',
          serveMessagesOverHttp({
            ...shared,
            port: httpPort,
            path: '/claims',
            token: options.token,
            mostBytes,
            answer: answerAt('http'),
          }),
        )
  const stop = async () => {
    await Promise.all(servers.map(({ server }) => server.stop()))
    await desk.settled()
  }
  const listeners = () =>
    servers.map(({ kind, server }) => ({ kind, port: server.port, connections: server.connections() }))
  return { tcpPort: tcp, httpPort: http, listeners, stop }
}

/** Whether a host's name is of this machine alone. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

const framed = (framing: Framing, message: Uint8Array): Uint8Array => {
  const bytes = frameOf(framing, message)
  if (bytes instanceof Uint8Array) return bytes
  throw new Fault(bytes.code)
}
