import { describe, expect, it } from 'vitest'
import { breaker } from './breaker.ts'
import { type TransportCode, TransportFailure } from './failure.ts'

const start = () => {
  let nowMs = 0
  const one = breaker({ openAfter: 3, halfOpenAfterMs: 10_000, lockedOutMs: 900_000, now: () => new Date(nowMs) })
  const fails = (code: TransportCode) =>
    one.run(() => Promise.reject(new TransportFailure(code))).catch((error: TransportFailure) => error.code)
  return { one, fails, works: () => one.run(async () => 'fine'), pass: (ms: number) => (nowMs += ms) }
}

describe('a breaker', () => {
  it('opens after so many failures in a row, and a success between starts the count anew', async () => {
    const { one, fails, works } = start()
    await fails('remote-timed-out')
    await fails('remote-timed-out')
    await works()
    await fails('remote-timed-out')
    await fails('remote-busy')
    expect(one.state()).toBe('closed')
    await fails('host-unreachable')
    expect(one.state()).toBe('open')
    expect(one.openedBy()).toBe('host-unreachable')
  })

  it('refuses without calling while open and tells how long', async () => {
    const { one, fails, pass } = start()
    for (let i = 0; i < 3; i += 1) await fails('remote-timed-out')
    pass(4_000)
    expect(one.restMs()).toBe(6_000)
    let called = false
    const refused = one.run(async () => (called = true))
    await expect(refused).rejects.toMatchObject({
      code: 'breaker-open',
      retryAfterMs: 6_000,
      arrived: 'no',
      retryable: true,
    })
    expect(called).toBe(false)
  })

  it('lets one call probe after its time, and closes when that works', async () => {
    const { one, fails, works, pass } = start()
    for (let i = 0; i < 3; i += 1) await fails('remote-timed-out')
    pass(10_000)
    expect(one.state()).toBe('half-open')
    const probe = Promise.withResolvers<string>()
    const probing = one.run(() => probe.promise)
    await expect(works()).rejects.toMatchObject({ code: 'breaker-open', retryAfterMs: 1_000 })
    probe.resolve('fine')
    expect(await probing).toBe('fine')
    expect(one.state()).toBe('closed')
    expect(await works()).toBe('fine')
  })

  it('stays open for another time when the probe fails', async () => {
    const { one, fails, pass } = start()
    for (let i = 0; i < 3; i += 1) await fails('remote-timed-out')
    pass(10_000)
    expect(await fails('remote-timed-out')).toBe('remote-timed-out')
    expect(one.state()).toBe('open')
    expect(await fails('remote-timed-out')).toBe('breaker-open')
  })

  it.each(['auth-refused', 'host-key-changed', 'tls-refused'] as const)(
    'opens at once and for long on %s',
    async (code) => {
      const { one, fails, works, pass } = start()
      await fails(code)
      pass(899_999)
      expect(one.state()).toBe('open')
      pass(1)
      expect(one.state()).toBe('half-open')
      one.reset()
      expect(await works()).toBe('fine')
    },
  )

  it.each(['remote-not-found', 'remote-permission', 'remote-exists'] as const)(
    'takes %s as a sign of life',
    async (code) => {
      const { one, fails } = start()
      for (let i = 0; i < 10; i += 1) await fails(code)
      expect(one.state()).toBe('closed')
      await fails('remote-timed-out')
      await fails('remote-timed-out')
      await fails(code)
      await fails('remote-timed-out')
      expect(one.state()).toBe('closed')
    },
  )

  it('does not count our own stop or our own bugs', async () => {
    const { one, fails } = start()
    for (let i = 0; i < 5; i += 1) await fails('transport-cancelled')
    for (let i = 0; i < 5; i += 1) await one.run(() => Promise.reject(new RangeError())).catch(() => {})
    expect(one.state()).toBe('closed')
  })
})
