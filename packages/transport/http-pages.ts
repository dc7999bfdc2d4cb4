import { TransportFailure } from './failure.ts'
import { busyFailure } from './http-busy.ts'
import { linkedUrl, urlUnder } from './http-url.ts'
import type { HttpsClient } from './https.ts'
import { readPath } from './json-path.ts'

/** A list that an API gives page by page. */
export interface PagedSource {
  readonly client: HttpsClient
  readonly path: string
  readonly params?: Readonly<Record<string, string | number>> | undefined
  /** Where a page names the next one: `$.next`, `$.links.next`. Absent, null or empty there: the last page. */
  readonly next: string
  /** When given, the value at `next` is no URL but goes into this parameter. */
  readonly cursorParam?: string | undefined
  /** More pages than these are a failure; 10,000 when left out. */
  readonly maxPages?: number | undefined
  /** The clock, for answers that name a moment to come again. */
  readonly now: () => Date
  readonly signal?: AbortSignal | undefined
  /** How a page is fetched: give a wrapper with retry and rate limit. Straight when left out. */
  readonly guard?: (<Result>(work: () => Promise<Result>) => Promise<Result>) | undefined
}

/** One page as it came. */
export interface Page {
  /** 1 for the first. */
  readonly number: number
  readonly body: Buffer
}

/**
 * Yields the bytes of each page in order. Failures: those of a request, `remote-busy`, `auth-refused`,
 * `remote-permission`, `remote-not-found`, `remote-answer-wrong` (not JSON, or an unexpected status), `paging-loop`,
 * `paging-too-long`, `paging-other-origin`. What was yielded before a failure is not the whole list.
 */
export async function* pullPages(source: PagedSource): AsyncGenerator<Page> {
  const base = new URL(source.client.baseUrl)
  const maxPages = source.maxPages ?? 10_000
  const seen = new Set<string>()
  let url: URL | null = urlUnder(base, source.path, source.params)
  for (let number = 1; url !== null; number += 1) {
    if (number > maxPages) throw new TransportFailure('paging-too-long')
    if (seen.has(url.href)) throw new TransportFailure('paging-loop')
    seen.add(url.href)
    const body = await fetchPage(source, url)
    yield { number, body }
    url = nextOf(source, { base, current: url, body })
  }
}

const fetchPage = (source: PagedSource, url: URL): Promise<Buffer> => {
  const guard = source.guard ?? ((work) => work())
  return guard(async () => {
    const answer = await source.client.request({ method: 'GET', path: url.href, signal: source.signal })
    const busy = busyFailure(answer, source.now().getTime())
    if (busy !== null) throw busy
    if (answer.status === 200) return answer.body
    const code = refusals[answer.status] ?? 'remote-answer-wrong'
    throw new TransportFailure(code, { arrived: 'yes', message: `The partner answered ${answer.status}.` })
  })
}

const refusals = { 401: 'auth-refused', 403: 'remote-permission', 404: 'remote-not-found' } as Readonly<
  Record<number, 'auth-refused' | 'remote-permission' | 'remote-not-found'>
>

const nextOf = (
  source: PagedSource,
  page: { readonly base: URL; readonly current: URL; readonly body: Buffer },
): URL | null => {
  const next = readPath(jsonOf(page.body), source.next)
  if (next === undefined || next === null || next === '') return null
  if (typeof next !== 'string' && typeof next !== 'number') throw wrong('The place of the next page holds no text.')
  if (source.cursorParam === undefined) return linkedUrl(page.base, page.current, String(next))
  return urlUnder(page.base, source.path, { ...source.params, [source.cursorParam]: next })
}

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw wrong('A page is not JSON.')
  }
}

const wrong = (message: string): TransportFailure => new TransportFailure('remote-answer-wrong', { message })
