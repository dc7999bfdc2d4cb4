import { connect } from 'node:net'
import { frameOf, frameReader } from '@mortar/wire/ncpdp/frames'

/** A pharmacy's connection to a hub: one message at a time. */
export interface ClaimLine {
  /** The answer; undefined when the connection broke before it came. */
  readonly send: (message: Uint8Array) => Promise<Uint8Array | undefined>
  readonly isClosed: () => boolean
  readonly close: () => void
}

const framing = { kind: 'length', bytes: 2 } as const
const mostBytes = 65_535

/** Opens a line to a port of this machine. */
export const openClaimLine = (port: number): ClaimLine => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const reader = frameReader(framing, mostBytes)
  let waiting: ((answer: Uint8Array | undefined) => void) | undefined
  const settle = (answer: Uint8Array | undefined) => {
    const told = waiting
    waiting = undefined
    told?.(answer)
  }
  socket.on('data', (bytes) => {
    for (const frame of reader.push(bytes)) settle(frame.kind === 'message' ? Uint8Array.from(frame.bytes) : undefined)
  })
  socket.on('error', () => {})
  socket.on('close', () => settle(undefined))
  const send = (message: Uint8Array) =>
    new Promise<Uint8Array | undefined>((resolve) => {
      if (socket.destroyed) return resolve(undefined)
      waiting = resolve
      socket.write(frameOf(framing, message) as Uint8Array)
    })
  return { send, isClosed: () => socket.destroyed, close: () => socket.destroy() }
}
