import { PassThrough } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alarmed, answered, enrol, workedFile } from './test-seed.ts'
import { type Caller, callerWith, origin, type TestHub, testHub } from './testing.ts'

let hub: TestHub
const logged: string[] = []

beforeAll(async () => {
  const sink = new PassThrough().on('data', (chunk) => logged.push(String(chunk)))
  hub = await testHub((deps) => ({ ...deps, metricsToken: 'a-token', log: pino({ level: 'debug' }, sink) }))
})
afterAll(() => hub.stop())

interface Operation {
  readonly method: string
  readonly path: string
  readonly hasBody: boolean
}

const operations = (): Operation[] => {
  const { paths } = hub.app.swagger() as { paths: Record<string, Record<string, { requestBody?: unknown }>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{\w+\}/g, '1'),
      hasBody: requestBody !== undefined,
    })),
  )
}

const open = ['/api/sign-in', '/health/live', '/health/ready']

describe('a request without a session', () => {
  test('is answered 401 on every route but sign-in and health', async () => {
    const guarded = operations().filter(({ path }) => !open.includes(path))
    expect(guarded.length).toBeGreaterThan(30)
    for (const { method, path, hasBody } of [
      ...guarded,
      { method: 'GET', path: '/api/openapi.json', hasBody: false },
    ]) {
      const payload = hasBody ? { payload: {} } : {}
      const answer = await hub.app.inject({
        method: method as 'GET',
        url: path,
        headers: { host: 'hub.test', origin },
        ...payload,
      })
      expect([path, answer.statusCode, answer.json().code]).toEqual([path, 401, 'signed-out'])
    }
  })

  test('reaches the metrics with their token, and with no other', async () => {
    const ask = async (authorization: string) =>
      (await hub.app.inject({ url: '/metrics', headers: { authorization } })).statusCode
    expect([await ask('Bearer a-token'), await ask('Bearer a-toke'), await ask('')]).toEqual([200, 401, 401])
  })

  test('with a forged or another hub’s cookie is answered 401', async () => {
    const [name, value] = hub.ann.cookie.split('=') as [string, string]
    const forged = callerWith(hub.app, `${name}=${value.slice(0, -4)}AAAA`)
    expect((await forged.get('/api/me')).status).toBe(401)
  })
})

describe('a change', () => {
  const headersOf = (sent: Record<string, string>) => ({ host: 'hub.test', cookie: hub.ann.cookie, ...sent })
  const status = async (sent: Record<string, string>) =>
    (await hub.app.inject({ method: 'POST', url: '/api/alarms/999/acknowledge', headers: headersOf(sent) })).statusCode

  test('is refused when another page asks for it, whatever the cookie', async () => {
    expect(await status({ origin: 'https://evil.test' })).toBe(403)
    expect(await status({ origin: 'null' })).toBe(403)
    expect(await status({})).toBe(403)
    expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await status({ origin, 'sec-fetch-site': 'cross-site' })).toBe(403)
  })

  test('is done when our own page asks for it', async () => {
    expect(await status({ origin })).toBe(404)
    expect(await status({ 'sec-fetch-site': 'same-origin' })).toBe(404)
  })
})

describe('a body', () => {
  test('that is not of the form asked for is answered 400 with the place, on every route that takes one', async () => {
    const takers = operations().filter(({ hasBody, path }) => hasBody && !path.endsWith('/upload'))
    expect(takers.length).toBeGreaterThan(8)
    for (const { method, path } of takers) {
      const answer = await hub.ann.send(method as 'POST', path, { nonsense: true })
      expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'request-wrong'])
    }
  })

  test('with misspelt ids never means all of them', async () => {
    const asked = { lineageId: [1], reason: 'misspelt' }
    expect((await hub.ann.send('POST', '/api/quarantine/replay', asked)).status).toBe(400)
    expect((await hub.ann.send('POST', '/api/quarantine/replay', { reason: 'everything' })).status).toBe(400)
  })

  test('that is too large or no JSON is refused', async () => {
    const post = async (payload: string) => {
      const headers = { host: 'hub.test', origin, cookie: hub.ann.cookie, 'content-type': 'application/json' }
      const answer = await hub.app.inject({ method: 'POST', url: '/api/quarantine/dismiss', headers, payload })
      return [answer.statusCode, answer.json().code]
    }
    expect(await post('x'.repeat(2_000_000))).toEqual([413, 'request-too-large'])
    expect(await post('{')).toEqual([400, 'request-wrong'])
  })

  test('and a query are held to their form: ids, cursors, days', async () => {
    const wrong = [
      '/api/runs/0',
      '/api/runs/1e99',
      '/api/runs?from=2026',
      '/api/runs?limit=9999',
      '/api/runs?cursor=x',
      '/api/lens/abc',
    ]
    for (const url of wrong) expect([url, (await hub.ann.get(url)).status]).toEqual([url, 400])
  })
})

describe('another tenant', () => {
  let ids: { run: number; record: number; delivery: number; discrepancy: number; alarm: number }

  beforeAll(async () => {
    await enrol(hub, ['M000003-01', 'M000003-02', 'M000003-03'])
    const { runId } = await workedFile(hub, 'happy-path', 42)
    const delivery = await answered(hub, 'refused', '{}')
    await alarmed(hub, 'acme-pbm/paid-claims-daily 2026-03-04')
    ids = {
      run: runId,
      delivery,
      record: (await hub.ann.get(`/api/runs/${runId}/records`)).body.items[1].lineageId,
      discrepancy: (await hub.ann.get('/api/discrepancies')).body.items[0].discrepancyId,
      alarm: (await hub.ann.get('/api/alarms')).body.items[0].alarmId,
    }
  })

  const reads = () => [
    `/api/runs/${ids.run}`,
    `/api/runs/${ids.run}/records`,
    `/api/runs/${ids.run}/map`,
    `/api/lens/${ids.record}`,
    `/api/deliveries/${ids.delivery}`,
  ]

  test('finds nothing where the owner finds everything', async () => {
    const statuses = async (caller: Caller) => Promise.all(reads().map(async (url) => (await caller.get(url)).status))
    expect(await statuses(hub.ann)).toEqual([200, 200, 200, 200, 200])
    expect(await statuses(hub.bob)).toEqual([404, 404, 404, 404, 404])
  })

  test('sees empty lists', async () => {
    for (const url of ['runs', 'alarms', 'quarantine', 'deliveries', 'discrepancies']) {
      expect((await hub.bob.get(`/api/${url}`)).body.items).toEqual([])
    }
    expect((await hub.bob.get(`/api/search?q=${ids.record}`)).body).toEqual([])
    expect((await hub.bob.get('/api/partners')).body).toEqual([])
    expect((await hub.bob.get('/api/partners/acme-pbm')).status).toBe(404)
    expect((await hub.bob.get('/api/feeds/acme-pbm/paid-claims-daily')).status).toBe(404)
    const today = (await hub.bob.get('/api/today')).body
    expect(today.sentence).toContain('No site has been applied yet')
    expect(today.open.discrepancies.count).toBe(0)
  })

  test('changes nothing', async () => {
    const { bob } = hub
    const why = { reason: 'not mine' }
    const posts: [string, unknown, unknown][] = [
      [`/api/alarms/${ids.alarm}/acknowledge`, undefined, 404],
      [`/api/runs/${ids.run}/release`, why, 404],
      [`/api/runs/${ids.run}/reject`, why, 404],
      [`/api/discrepancies/${ids.discrepancy}/assign`, { owner: 'bob' }, 404],
      [`/api/discrepancies/${ids.discrepancy}/resolve`, { resolution: 'mine now' }, 404],
      ['/api/quarantine/correct', { lineageId: ids.record, field: 'ndc', value: '1', ...why }, 404],
      ['/api/feeds/acme-pbm/paid-claims-daily/poll', undefined, 404],
    ]
    for (const [url, body, status] of posts)
      expect([url, (await bob.send('POST', url, body)).status]).toEqual([url, status])
    const none = async (url: string, body: unknown) => (await bob.send('POST', url, body)).body
    expect(await none('/api/quarantine/dismiss', { lineageIds: [ids.record], ...why })).toEqual({ records: 0 })
    expect(await none('/api/quarantine/replay', { lineageIds: [ids.record], ...why })).toEqual({ runIds: [] })
    expect(await none('/api/deliveries/retry', { deliveryIds: [ids.delivery] })).toEqual({ deliveries: 0 })
    expect((await hub.ann.get(`/api/deliveries/${ids.delivery}`)).body.state).toBe('refused')
    expect((await hub.ann.get('/api/discrepancies')).body.items[0].owner).toBeNull()
  })
})

describe('what is told', () => {
  test('carries headers that bind the browser, and is not kept by it', async () => {
    const { headers } = await hub.app.inject({ url: '/api/me', headers: { host: 'hub.test' } })
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  })

  test('goes into the log as route, status and time, without the values asked for', async () => {
    await hub.ann.get('/api/search?q=M000003-01')
    await hub.ann.get('/api/deliveries?q=A20260303000011')
    await hub.ann.get('/somewhere/M000003-01')
    const text = logged.join('')
    expect(text).toContain('"route":"/api/search"')
    expect(text).toContain('"route":"/api/lens/:lineageId"')
    for (const value of ['M000003', 'A2026030300001', 'demo.test', 'session_token']) expect(text).not.toContain(value)
  })
})

test('metrics count what is there, by tenant', async () => {
  const { body } = await hub.ann.get('/metrics')
  expect(body).toContain('mortar_runs{tenant="demo",state="posted"} 1')
  expect(body).toContain('mortar_deliveries{tenant="demo",state="refused"} 1')
  expect(body).toContain('mortar_records{tenant="demo",outcome="posted"} 7')
  expect(body).toMatch(
    /mortar_http_request_seconds_count\{method="GET",route="\/api\/lens\/:lineageId",status="200"\} \d/,
  )
})
