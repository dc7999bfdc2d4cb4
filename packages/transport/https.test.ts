import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { HttpAuth } from './http-auth.ts'
import { busyFailure, retryAfterOf } from './http-busy.ts'
import { type HttpsClient, type HttpsOptions, httpsClient } from './https.ts'
import { type Answering, answerJson, startHttpServer, type TestHttpServer } from './testing/http-server.ts'
import { loopbackTls } from './testing/loopback-tls.ts'

const running: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
})

let nowMs = Date.parse('2026-06-01T12:00:00Z')
const start = async (
  answering: Answering,
  changes: Partial<HttpsOptions> = {},
): Promise<{ server: TestHttpServer; client: HttpsClient }> => {
  const server = await startHttpServer(answering)
  const client = clientOf(`${server.url}/v2`, changes)
  running.push(server)
  return { server, client }
}

const clientOf = (baseUrl: string, changes: Partial<HttpsOptions> = {}): HttpsClient => {
  const client = httpsClient({ baseUrl, auth: { kind: 'none' }, now: () => new Date(nowMs), ...changes })
  running.push(client)
  return client
}

const ok: Answering = (_request, response) => answerJson(response, { fine: true })

describe('a request', () => {
  it('arrives with its method, path, query, headers, key and body', async () => {
    const { server, client } = await start(ok, { headers: { 'X-Partner': 'acme' } })
    const answer = await client.request({
      method: 'POST',
      path: '/groups/7/claims',
      query: { dry: 'a b' },
      body: '{"claim":1}',
      idempotencyKey: 'acme-pbm/A1001/1',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json')
    expect(JSON.parse(answer.body.toString())).toEqual({ fine: true })
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/v2/groups/7/claims?dry=a+b', body: '{"claim":1}' })
    expect(server.seen[0]!.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': '11',
      'idempotency-key': 'acme-pbm/A1001/1',
      'x-partner': 'acme',
    })
  })

  it.each([200, 201, 302, 400, 404, 409, 422, 500, 503])('answered with %i is an answer', async (status) => {
    const { client } = await start((_request, response) =>
      answerJson(response, {}, { status, headers: { location: '/x' } }),
    )
    expect((await client.request({ method: 'POST', path: '/a', body: '{}' })).status).toBe(status)
  })

  it.each([
    ['/groups/../../admin', 'request-not-valid'],
    ['/groups/%2e%2e/%2e%2e/admin', 'request-not-valid'],
    ['https://elsewhere.example/v2/a', 'paging-other-origin'],
    ['http://[', 'request-not-valid'],
  ])('never leaves the base URL by %s', async (path, code) => {
    const { server, client } = await start(ok)
    await expect(client.request({ method: 'GET', path })).rejects.toMatchObject({ code, arrived: 'no' })
    expect(server.seen).toHaveLength(0)
  })

  it('with a line end in its key is not sent, and the key is not told', async () => {
    const { server, client } = await start(ok)
    const request = client.request({ method: 'POST', path: '/a', idempotencyKey: 'A1\r\nX-Admin: yes' })
    await expect(request).rejects.toMatchObject({ code: 'request-not-valid', arrived: 'no' })
    await request.catch((error) => expect(error.message).not.toContain('X-Admin'))
    expect(server.seen).toHaveLength(0)
  })

  it('over plain http goes to this machine only', () => {
    expect(() => clientOf('http://api.example.org/v2')).toThrowError(
      expect.objectContaining({ code: 'connection-insecure' }),
    )
    expect(() => clientOf('http://127.evil.example/')).toThrowError(
      expect.objectContaining({ code: 'connection-insecure' }),
    )
    clientOf('http://api.example.org/v2', { allowInsecure: true })
    clientOf('http://[::1]:81/')
  })
})

describe('a failure tells whether the request may have arrived', () => {
  it('no: nobody listens', async () => {
    await expect(clientOf('http://127.0.0.1:1').request({ method: 'POST', path: '/a' })).rejects.toMatchObject({
      code: 'host-unreachable',
      arrived: 'no',
      retryable: true,
    })
  })

  it('no: the name does not exist', async () => {
    const client = clientOf('https://no-such-host.invalid')
    await expect(client.request({ method: 'POST', path: '/a' })).rejects.toMatchObject({
      code: 'host-unreachable',
      arrived: 'no',
    })
  })

  it('unknown: no answer in time', async () => {
    const { server, client } = await start(() => {}, { timeoutMs: 150 })
    const request = client.request({ method: 'POST', path: '/a', body: '{}' })
    await expect(request).rejects.toMatchObject({ code: 'remote-timed-out', arrived: 'unknown', retryable: true })
    expect(server.seen).toHaveLength(1)
  })

  it('unknown: the line is cut before the answer, also on a connection kept open', async () => {
    let requests = 0
    const { client } = await start((_request, response) => {
      requests += 1
      if (requests === 1) answerJson(response, {})
      else response.socket!.destroy()
    })
    await client.request({ method: 'POST', path: '/a', body: '{}' })
    await expect(client.request({ method: 'POST', path: '/a', body: '{}' })).rejects.toMatchObject({
      code: 'remote-connection-lost',
      arrived: 'unknown',
    })
  })

  it('yes: the line is cut within the answer', async () => {
    const { client } = await start((_request, response) => {
      response.writeHead(201, { 'content-length': '1000' })
      response.write('{"claimId":', () => response.socket!.destroy())
    })
    await expect(client.request({ method: 'POST', path: '/a' })).rejects.toMatchObject({
      code: 'remote-connection-lost',
      arrived: 'yes',
    })
  })

  it('yes: the answer is larger than the limit or never ends', async () => {
    const { client } = await start(
      (_request, response) => {
        response.writeHead(200)
        const flood = (): void =>
          void (response.destroyed || response.write(Buffer.alloc(65_536), () => setImmediate(flood)))
        flood()
      },
      { maxResponseBytes: 1 << 20 },
    )
    await expect(client.request({ method: 'GET', path: '/a' })).rejects.toMatchObject({
      code: 'remote-answer-too-large',
      arrived: 'yes',
    })
  })

  it('something that is not HTTP answers', async () => {
    const mute = createServer((socket) => socket.end('SSH-2.0-server\r\n'))
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    running.push(mute)
    const client = clientOf(`http://127.0.0.1:${(mute.address() as { port: number }).port}`)
    await expect(client.request({ method: 'GET', path: '/' })).rejects.toMatchObject({ code: 'remote-answer-wrong' })
  })

  it('a stop ends the wait', async () => {
    const { client } = await start(() => {})
    const stop = new AbortController()
    const request = client.request({ method: 'GET', path: '/a', signal: stop.signal })
    setTimeout(() => stop.abort(), 50)
    await expect(request).rejects.toMatchObject({ code: 'transport-cancelled' })
    await expect(client.request({ method: 'GET', path: '/a', signal: stop.signal })).rejects.toMatchObject({
      arrived: 'no',
    })
  })
})

describe('TLS', () => {
  it('trusts the authority named and refuses all others before anything is sent', async () => {
    const server = await startHttpServer(ok, loopbackTls)
    running.push(server)
    expect((await clientOf(server.url, { ca: loopbackTls.cert }).request({ method: 'GET', path: '/' })).status).toBe(
      200,
    )
    const distrusting = clientOf(server.url, { auth: { kind: 'bearer', token: 'secret' } })
    await expect(distrusting.request({ method: 'GET', path: '/' })).rejects.toMatchObject({
      code: 'tls-refused',
      arrived: 'no',
      needsPerson: true,
    })
    expect(server.seen).toHaveLength(1)
  })
})

describe('credentials', () => {
  it('are sent as a bearer token or as a name and password', async () => {
    const bearer = await start(ok, { auth: { kind: 'bearer', token: 'tok' } })
    await bearer.client.request({ method: 'GET', path: '/a' })
    expect(bearer.server.seen[0]!.headers.authorization).toBe('Bearer tok')
    const named = await start(ok, { auth: { kind: 'basic', username: 'ann', password: 'pässword' } })
    await named.client.request({ method: 'GET', path: '/a' })
    const sent = Buffer.from(named.server.seen[0]!.headers.authorization!.slice(6), 'base64').toString()
    expect(sent).toBe('ann:pässword')
  })

  it('are asked for anew each time, so that a rotated secret counts', async () => {
    let token = 'old'
    const { server, client } = await start(ok, { auth: async () => ({ kind: 'bearer', token }) })
    await client.request({ method: 'GET', path: '/a' })
    token = 'new'
    await client.request({ method: 'GET', path: '/a' })
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  })

  const oauth = {
    kind: 'oauth2-client-credentials',
    tokenUrl: '/oauth/token',
    clientId: 'us:1',
    clientSecret: 'c l i',
    scope: 'claims',
  } as const satisfies HttpAuth
  const issuing =
    (life: number | undefined, accepts: (token: string) => boolean = () => true): Answering =>
    (request, response) => {
      if (request.url === '/oauth/token') {
        issued += 1
        answerJson(response, { access_token: `t${issued}`, ...(life !== undefined && { expires_in: life }) })
      } else answerJson(response, {}, { status: accepts(request.headers.authorization ?? '') ? 200 : 401 })
    }
  let issued = 0
  afterEach(() => {
    issued = 0
  })

  it('are exchanged for one token, used by all until it grows old', async () => {
    const { server, client } = await start(issuing(300), { auth: oauth })
    await Promise.all([1, 2, 3].map(() => client.request({ method: 'GET', path: '/a' })))
    nowMs += 269_000
    await client.request({ method: 'GET', path: '/a' })
    expect(issued).toBe(1)
    nowMs += 2_000
    await client.request({ method: 'GET', path: '/a' })
    expect(issued).toBe(2)
    const asked = server.seen.find(({ url }) => url === '/oauth/token')!
    expect(asked.body).toBe('grant_type=client_credentials&scope=claims')
    expect(Buffer.from(asked.headers.authorization!.slice(6), 'base64').toString()).toBe('us%3A1:c%20l%20i')
  })

  it('of a client whose secret was put right are exchanged with the new one', async () => {
    let clientSecret = 'wrong'
    const answering: Answering = (request, response) => {
      const given = Buffer.from((request.headers.authorization ?? '').slice(6), 'base64').toString()
      if (request.url !== '/oauth/token') answerJson(response, {})
      else if (given.endsWith(':right')) answerJson(response, { access_token: 't', expires_in: 300 })
      else answerJson(response, {}, { status: 401 })
    }
    const { client } = await start(answering, { auth: async () => ({ ...oauth, clientSecret }) })
    await expect(client.request({ method: 'GET', path: '/a' })).rejects.toMatchObject({ code: 'auth-refused' })
    clientSecret = 'right'
    expect((await client.request({ method: 'GET', path: '/a' })).status).toBe(200)
  })

  it('are exchanged again, once, when a token is refused before its time', async () => {
    const { server, client } = await start(
      issuing(undefined, (token) => token === 'Bearer t2'),
      { auth: oauth },
    )
    expect((await client.request({ method: 'POST', path: '/a', body: '{}' })).status).toBe(200)
    expect(server.seen.filter(({ url }) => url === '/v2/a')).toHaveLength(2)
    const never = await start(
      issuing(300, () => false),
      { auth: oauth },
    )
    expect((await never.client.request({ method: 'POST', path: '/a', body: '{}' })).status).toBe(401)
    expect(never.server.seen.filter(({ url }) => url === '/v2/a')).toHaveLength(2)
  })

  it.each([
    [400, { error: 'invalid_client' }, 'auth-refused'],
    [401, {}, 'auth-refused'],
    [429, {}, 'remote-busy'],
    [503, {}, 'remote-busy'],
    [200, { token: 'elsewhere' }, 'remote-answer-wrong'],
  ])('that the token endpoint answers with %i %j leave the request unsent', async (status, body, code) => {
    const { server, client } = await start((_request, response) => answerJson(response, body, { status }), {
      auth: oauth,
    })
    await expect(client.request({ method: 'POST', path: '/a' })).rejects.toMatchObject({ code, arrived: 'no' })
    expect(server.seen.map(({ url }) => url)).toEqual(['/oauth/token'])
  })
})

describe('an answer that asks to come again', () => {
  const answer = (status: number, headers = {}) => ({ status, headers, body: Buffer.alloc(0) })

  it.each([408, 425, 429, 500, 502, 503, 504, 599])('%i is busy', (status) => {
    expect(busyFailure(answer(status), 0)).toMatchObject({ code: 'remote-busy', arrived: 'yes', retryable: true })
  })

  it.each([200, 201, 301, 400, 401, 404, 409, 422])('%i is not', (status) => {
    expect(busyFailure(answer(status), 0)).toBeNull()
  })

  it('tells when, in seconds or as a date', () => {
    expect(busyFailure(answer(429, { 'retry-after': '7' }), 0)?.retryAfterMs).toBe(7_000)
    expect(retryAfterOf('Mon, 01 Jun 2026 12:00:10 GMT', Date.parse('2026-06-01T12:00:00Z'))).toBe(10_000)
    expect(retryAfterOf('Mon, 01 Jun 2026 11:00:00 GMT', Date.parse('2026-06-01T12:00:00Z'))).toBe(0)
    expect(retryAfterOf('soon', 0)).toBeUndefined()
  })
})
