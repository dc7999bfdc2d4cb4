import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { frameReader } from '@mortar/wire/ncpdp/frames'
import { readResponse } from '@mortar/wire/ncpdp/read'

/** What the load generator's process is told: frames to send, where, and how. Answers with a `LoadReport`. */
export interface LoadOrder {
  readonly ports: readonly number[]
  /** Frames one after another, and where each begins; the last is the end. */
  readonly frames: Uint8Array
  readonly starts: readonly number[]
  readonly connections: number
  /** Messages a second, whether answered or not; undefined: each connection keeps `depth` under way. */
  readonly ratePerSecond?: number
  readonly depth: number
}

/** Times in milliseconds, from when a message was due to when its answer was there. */
export interface LoadReport {
  readonly answered: number
  /** Answered P: paid. */
  readonly paid: number
  /** Answered R with a reason that a plan or the rules gave. */
  readonly rejected: number
  /** Anything else; reject 99 says that the machine failed. */
  readonly failed: number
  readonly seconds: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** What the sending and the reading took of the machine, in microseconds. */
  readonly processorMicros: number
}

interface Line {
  readonly socket: Socket
  /** When each message under way was due. */
  readonly due: number[]
}

const run = async (order: LoadOrder): Promise<LoadReport> => {
  const { starts, ratePerSecond, depth } = order
  const count = starts.length - 1
  const times: number[] = []
  const kinds = { paid: 0, rejected: 0, failed: 0 }
  let sent = 0
  const send = (line: Line, due: number) => {
    line.due.push(due)
    line.socket.write(order.frames.subarray(starts[sent]!, starts[sent + 1]!))
    sent += 1
  }
  const lines = Array.from({ length: order.connections }, (_, at): Line => {
    const line: Line = {
      socket: connect({ port: order.ports[at % order.ports.length]!, host: '127.0.0.1', noDelay: true }),
      due: [],
    }
    const reader = frameReader({ kind: 'length', bytes: 2 }, 65_535)
    line.socket.on('data', (bytes) => {
      const now = performance.now()
      for (const frame of reader.push(bytes)) {
        if (frame.kind !== 'message') throw new Error('the stream of answers broke')
        times.push(now - line.due.shift()!)
        kinds[kindOf(frame.bytes)] += 1
        if (ratePerSecond === undefined && sent < count) send(line, performance.now())
      }
    })
    return line
  })
  for (const { socket } of lines)
    socket.on('close', () => {
      if (times.length < count) throw new Error('a connection was closed before its answers came')
    })
  const before = process.cpuUsage()
  const begun = performance.now()
  if (ratePerSecond === undefined) {
    for (let at = 0; at < depth; at += 1) for (const line of lines) if (sent < count) send(line, performance.now())
  } else {
    while (sent < count) {
      const due = begun + (sent * 1_000) / ratePerSecond
      if (due > performance.now()) await sleep(1)
      else send(lines[sent % lines.length]!, due)
    }
  }
  while (times.length < count) await sleep(2)
  const seconds = (performance.now() - begun) / 1_000
  const { user, system } = process.cpuUsage(before)
  for (const { socket } of lines) socket.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { answered: times.length, ...kinds, seconds, p50Ms: at(0.5), p99Ms: at(0.99), processorMicros: user + system }
}

const kindOf = (response: Uint8Array): 'paid' | 'rejected' | 'failed' => {
  const { status } = readResponse(response).transactions[0] ?? {}
  if (status?.status === 'P') return 'paid'
  const codes = status?.rejects?.map(({ code }) => code) ?? []
  return status?.status === 'R' && codes.length > 0 && !codes.includes('99') ? 'rejected' : 'failed'
}

process.on('message', (order: LoadOrder) => {
  run(order).then((report) => process.send!(report))
})
