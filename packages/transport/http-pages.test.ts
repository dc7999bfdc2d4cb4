import { afterEach, describe, expect, it } from 'vitest'
import { type Page, type PagedSource, pullPages } from './http-pages.ts'
import { httpsClient } from './https.ts'
import { type Answering, answerJson, startHttpServer, type TestHttpServer } from './testing/http-server.ts'

const running: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
})

const pull = async (answering: Answering, changes: Partial<PagedSource> = {}) => {
  const server: TestHttpServer = await startHttpServer(answering)
  const client = httpsClient({ baseUrl: `${server.url}/v2`, auth: { kind: 'none' }, now: () => new Date(0) })
  running.push(server, client)
  const pages: Page[] = []
  const params = { pageSize: 2 }
  const source = { client, path: '/members', params, next: '$.next', now: () => new Date(0), ...changes }
  const failure = await (async () => {
    for await (const page of pullPages(source)) pages.push(page)
  })().catch((error) => error)
  return {
    pages: pages.map(({ number, body }) => [number, body.toString()]),
    failure,
    asked: server.seen.map((one) => one.url),
  }
}

const numberIn = (url: string): number => Number(/page=(\d+)/.exec(url)?.[1] ?? '1')

describe('pages', () => {
  it.each([
    ['a whole URL', (host: string, n: number) => `http://${host}/v2/members?page=${n}`],
    ['a path from the root', (_host: string, n: number) => `/v2/members?page=${n}`],
    ['a path below the base', (_host: string, n: number) => `/members?page=${n}`],
    ['a query alone', (_host: string, n: number) => `?page=${n}`],
  ])('linked by %s come in order and as they are', async (_how, link) => {
    const { pages, failure, asked } = await pull(({ url, headers }, response) => {
      const number = numberIn(url)
      response.end(
        `{ "page":${number},  "next": ${number < 3 ? JSON.stringify(link(headers.host!, number + 1)) : null}}`,
      )
    })
    expect(failure).toBeUndefined()
    expect(pages.map(([number]) => number)).toEqual([1, 2, 3])
    expect(pages[2]![1]).toBe('{ "page":3,  "next": null}')
    expect(asked).toEqual(['/v2/members?pageSize=2', '/v2/members?page=2', '/v2/members?page=3'])
  })

  it('linked by a cursor keep their other parameters', async () => {
    const { asked, failure } = await pull(
      ({ url }, response) => answerJson(response, { meta: { cursor: url.includes('after=b') ? '' : 'b&c' } }),
      { next: '$.meta.cursor', cursorParam: 'after' },
    )
    expect(failure).toBeUndefined()
    expect(asked).toEqual(['/v2/members?pageSize=2', '/v2/members?pageSize=2&after=b%26c'])
  })

  it('that lead back are a failure, not an endless run', async () => {
    const back = await pull((_request, response) => answerJson(response, { next: '/v2/members?pageSize=2' }))
    expect(back.failure).toMatchObject({ code: 'paging-loop' })
    expect(back.asked).toHaveLength(1)
    const same = await pull((_request, response) => answerJson(response, { next: 'x' }), { cursorParam: 'after' })
    expect(same.failure).toMatchObject({ code: 'paging-loop' })
    expect(same.asked).toHaveLength(2)
  })

  it('without end stop at the limit', async () => {
    const { failure, pages } = await pull(
      ({ url }, response) => answerJson(response, { next: `?page=${numberIn(url) + 1}` }),
      { maxPages: 5 },
    )
    expect(failure).toMatchObject({ code: 'paging-too-long' })
    expect(pages).toHaveLength(5)
  })

  it('on another host are not followed', async () => {
    const { failure, asked } = await pull((_request, response) =>
      answerJson(response, { next: 'https://evil.example/v2/a' }),
    )
    expect(failure).toMatchObject({ code: 'paging-other-origin' })
    expect(asked).toHaveLength(1)
  })

  it.each([
    [401, 'auth-refused'],
    [403, 'remote-permission'],
    [404, 'remote-not-found'],
    [400, 'remote-answer-wrong'],
    [503, 'remote-busy'],
  ])('answered with %i fail', async (status, code) => {
    const { failure } = await pull((_request, response) => answerJson(response, {}, { status }))
    expect(failure).toMatchObject({ code })
  })

  it('that are no JSON, or whose link is no text, fail', async () => {
    expect((await pull((_request, response) => response.end('<html>'))).failure).toMatchObject({
      code: 'remote-answer-wrong',
    })
    const object = await pull((_request, response) => answerJson(response, { next: { page: 2 } }))
    expect(object.failure).toMatchObject({ code: 'remote-answer-wrong' })
  })

  it('are fetched through the guard given', async () => {
    let tries = 0
    const { failure, pages } = await pull(
      (_request, response) => answerJson(response, {}, { status: ++tries < 3 ? 503 : 200 }),
      {
        guard: async (work) => {
          for (;;) {
            const result = await work().catch(() => null)
            if (result !== null) return result
          }
        },
      },
    )
    expect(failure).toBeUndefined()
    expect(pages).toHaveLength(1)
  })
})
