import { connect as connectTcp, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import type { Database } from '@mortar/store/database'
import { testDatabase } from '@mortar/store/testing'
import { day } from '@mortar/testkit/days'
import { type LiveClaim, liveMessage } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import { loopbackTls } from '@mortar/transport/testing/loopback-tls'
import { type Framing, frameOf, frameReader } from '@mortar/wire/ncpdp/frames'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type ClaimListenerOptions, type ClaimListeners, framings, openClaimListeners } from './claim-listeners.ts'
import { type ClaimDesk, openClaimDesk } from './claim-online.ts'
import { claimGround, seedDemo } from './claims/testing.ts'

const now = new Date('2026-03-10T15:00:00Z')
const people = families({ random: random('claim listeners'), count: 4, effectiveOn: day('2024-01-01') }).flat()
let db: Database
let desk: ClaimDesk
const logged: Readonly<Record<string, unknown>>[] = []
const ground = () =>
  claimGround(
    db,
    () => now,
    (line) => logged.push(line),
  )
const open: { stop: () => Promise<void> }[] = []

beforeAll(async () => {
  db = await testDatabase()
  await seedDemo(db, people, new Date('2025-12-01T00:00:00Z'))
  desk = openClaimDesk(ground())
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.stop()))
  logged.splice(0)
})
afterAll(() => db.stop())

const listen = async (options: Partial<ClaimListenerOptions>): Promise<ClaimListeners> => {
  const listeners = await openClaimListeners(
    { desk, ground: ground(), watch: () => {} },
    { host: '127.0.0.1', ...options },
  )
  open.push(listeners)
  return listeners
}

let prescription = 5_000_000
const claim = (changes: Partial<LiveClaim> = {}): LiveClaim => ({
  person: people.find(({ planCode }) => planCode !== 'RXBRONZE')!,
  pharmacyId: '2000100000',
  prescriberId: '2005000007',
  ndc11: '99106100190',
  prescriptionNumber: String(prescription++),
  fillNumber: 0,
  serviceOn: day('2026-03-09'),
  quantityMilli: 30_000,
  daysSupply: 30,
  priceCents: 4_000,
  ...changes,
})

/** A pharmacy's end of a connection. */
const client = (socket: Socket, framing: Framing) => {
  const reader = frameReader(framing, 100_000)
  const answers: Uint8Array[] = []
  socket.on('error', () => {})
  socket.on('end', () => socket.end())
  socket.on('data', (bytes) => {
    for (const frame of reader.push(bytes)) if (frame.kind === 'message') answers.push(Uint8Array.from(frame.bytes))
  })
  const put = (message: Uint8Array) => socket.write(frameOf(framing, message) as Uint8Array)
  const take = async (count = 1) => {
    while (answers.length < count && !socket.destroyed) await sleep(5)
    return answers.splice(0, count).map((bytes) => readResponse(bytes))
  }
  const closed = () =>
    new Promise<void>((resolve) => {
      if (socket.closed) resolve()
      else socket.once('close', () => resolve())
    })
  return { socket, put, take, closed }
}
const pharmacy = (port: number, framing: Framing = framings.length2) =>
  client(connectTcp({ port, host: '127.0.0.1', allowHalfOpen: true }), framing)
const numbers = (responses: ReturnType<typeof readResponse>[]) =>
  responses.map(({ transactions }) => transactions[0]?.claim?.prescriptionNumber)

describe('over TCP', () => {
  test.each(Object.keys(framings) as (keyof typeof framings)[])(
    'claims are answered in %s framing',
    async (framing) => {
      const { tcpPort } = await listen({ tcpPort: 0, framing })
      const { put, take, socket } = pharmacy(tcpPort!, framings[framing])
      const asked = claim()
      put(liveMessage('B1', asked))
      expect(numbers(await take())).toEqual([asked.prescriptionNumber])
      socket.destroy()
    },
  )

  test('claims are answered over TLS', async () => {
    const { tcpPort } = await listen({ tcpPort: 0, tls: loopbackTls })
    const { put, take, socket } = client(
      connectTls({ port: tcpPort!, host: '127.0.0.1', ca: loopbackTls.cert }),
      framings.length2,
    )
    const asked = claim()
    put(liveMessage('B1', asked))
    expect(numbers(await take())).toEqual([asked.prescriptionNumber])
    socket.destroy()
  })

  test('without TLS nobody listens to the network', async () => {
    await expect(listen({ tcpPort: 0, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'claims-tls-missing' })
  })

  test('many messages of one connection are answered in their order, also to a client that sends no more', async () => {
    const { tcpPort } = await listen({ tcpPort: 0 })
    const { put, take, socket } = pharmacy(tcpPort!)
    const asked = Array.from({ length: 300 }, (_, at) => claim({ person: people[at % people.length]! }))
    for (const each of asked) put(liveMessage('B1', each))
    socket.end()
    expect(numbers(await take(asked.length))).toEqual(asked.map(({ prescriptionNumber }) => prescriptionNumber))
  })

  test('a half message and then silence ends the connection with a reason, and the next claim of another is answered', async () => {
    const { tcpPort } = await listen({ tcpPort: 0, messageMs: 300 })
    const stalled = pharmacy(tcpPort!)
    stalled.socket.write((frameOf(framings.length2, liveMessage('B1', claim())) as Uint8Array).slice(0, 100))
    const other = pharmacy(tcpPort!)
    other.put(liveMessage('B1', claim()))
    expect(await other.take()).toHaveLength(1)
    await stalled.closed()
    expect(logged).toEqual([{ event: 'claims-connection-closed', code: 'message-stalled', byte: 100 }])
    other.socket.destroy()
  })

  test('a byte now and then does not keep a half message alive', async () => {
    const { tcpPort } = await listen({ tcpPort: 0, messageMs: 400 })
    const { socket, closed } = pharmacy(tcpPort!)
    const dripping = setInterval(() => socket.write(Uint8Array.of(1)), 40)
    socket.write(Uint8Array.of(2, 0))
    await closed()
    clearInterval(dripping)
    expect(logged).toMatchObject([{ code: 'message-stalled' }])
  })

  test('a connection on which nothing comes is closed', async () => {
    const { tcpPort } = await listen({ tcpPort: 0, idleMs: 200 })
    await pharmacy(tcpPort!).closed()
    expect(logged).toMatchObject([{ code: 'idle' }])
  })

  test('a length beyond the limit and bytes outside a frame end the connection with the code and the position only', async () => {
    const long = await listen({ tcpPort: 0, framing: 'length4' })
    const flood = pharmacy(long.tcpPort!, framings.length4)
    flood.socket.write(Uint8Array.of(0x7f, 0xff, 0xff, 0xff))
    const text = await listen({ tcpPort: 0, framing: 'text' })
    const noise = pharmacy(text.tcpPort!, framings.text)
    noise.socket.write('SECRET NOISE'.repeat(400))
    await Promise.all([flood.closed(), noise.closed()])
    expect(logged.map(({ code }) => code).sort()).toEqual(['ncpdp-frame-broken', 'ncpdp-frame-too-long'])
    expect(JSON.stringify(logged)).not.toContain('SECRET')
  })

  test('a frame without a message ends its connection with a reason, after the answer to the claim before it; another goes on', async () => {
    const { tcpPort } = await listen({ tcpPort: 0 })
    const [empty, other] = [pharmacy(tcpPort!), pharmacy(tcpPort!)]
    const message = liveMessage('B1', claim())
    empty.put(message)
    empty.socket.write(Uint8Array.of(0, 0))
    expect(await empty.take()).toHaveLength(1)
    await empty.closed()
    const byte = message.length + framings.length2.bytes
    expect(logged).toEqual([{ event: 'claims-connection-closed', code: 'ncpdp-frame-empty', byte }])
    other.put(liveMessage('B1', claim()))
    expect(await other.take()).toHaveLength(1)
    other.socket.destroy()
  })

  test('noise in a frame is refused, and the connection goes on', async () => {
    const { tcpPort } = await listen({ tcpPort: 0 })
    const { put, take, socket } = pharmacy(tcpPort!)
    put(new Uint8Array(4_096).fill(0x41))
    put(liveMessage('B1', claim()))
    const [refused, next] = await take(2)
    expect(refused?.transactions[0]?.status?.status).toBe('R')
    expect(next?.transactions[0]?.status?.status).toMatch(/[PR]/)
    socket.destroy()
  })

  test('a client that floods and takes no answers keeps nobody else from theirs', async () => {
    const { tcpPort } = await listen({ tcpPort: 0, messageMs: 500 })
    const greedy = pharmacy(tcpPort!)
    greedy.socket.pause()
    const message = liveMessage('B1', claim())
    const frame = frameOf(framings.length2, message) as Uint8Array
    const flooding = setInterval(() => {
      for (let at = 0; at < 200; at++) greedy.socket.write(frame)
    }, 10)
    const other = pharmacy(tcpPort!)
    for (let at = 0; at < 5; at++) {
      other.put(liveMessage('B1', claim({ person: people.at(-1)! })))
      expect(await other.take()).toHaveLength(1)
    }
    other.socket.destroy()
    clearInterval(flooding)
    greedy.socket.destroy()
  })

  test('what comes while the listener ends is let go, and holds up nobody', async () => {
    let release: (answer: Uint8Array) => void = () => {}
    const slow: ClaimDesk = {
      ...desk,
      answer: () =>
        new Promise((resolve) => {
          release = resolve
        }),
    }
    const { tcpPort, stop } = await openClaimListeners(
      { desk: slow, ground: ground(), watch: () => {} },
      { host: '127.0.0.1', tcpPort: 0 },
    )
    const { put, take, closed } = pharmacy(tcpPort!)
    const asked = claim()
    put(liveMessage('B1', asked))
    await sleep(100)
    const stopped = stop()
    put(liveMessage('B1', claim()))
    await sleep(100)
    release(await desk.answer(liveMessage('B1', asked), { receivedAt: now, listener: 'tcp' }))
    expect(numbers(await take())).toEqual([asked.prescriptionNumber])
    await Promise.all([stopped, closed()])
    expect([await take(), logged]).toEqual([[], []])
  })
})

describe('over HTTP', () => {
  const post = (port: number, body: BodyInit, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}/claims`, { method: 'POST', body, ...init })

  test('a claim is answered', async () => {
    const { httpPort } = await listen({ httpPort: 0 })
    const asked = claim()
    const answer = await post(httpPort!, Buffer.from(liveMessage('B1', asked)))
    expect(answer.status).toBe(200)
    expect(numbers([readResponse(new Uint8Array(await answer.arrayBuffer()))])).toEqual([asked.prescriptionNumber])
  })

  test.each([
    ['a wrong method', 405, { method: 'GET', body: null }],
    ['a body beyond the limit', 413, { body: 'x'.repeat(40_000) }],
  ] as const)('%s is refused', async (_, status, init) => {
    const { httpPort } = await listen({ httpPort: 0 })
    expect((await post(httpPort!, 'x', init)).status).toBe(status)
    expect(logged).toMatchObject([{ event: 'claims-request-refused', status }])
  })

  test('a token is asked for where there is one', async () => {
    const { httpPort } = await listen({ httpPort: 0, token: 'made-up-token' })
    const message = Buffer.from(liveMessage('B1', claim()))
    const withToken = (token: string) => post(httpPort!, message, { headers: { authorization: `Bearer ${token}` } })
    expect((await post(httpPort!, message)).status).toBe(401)
    expect((await withToken('another')).status).toBe(401)
    expect((await withToken('made-up-token')).status).toBe(200)
  })
})
