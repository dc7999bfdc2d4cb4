import { TransportFailure } from './failure.ts'

/** True for https, and for http that does not leave this machine. */
export const isSafeUrl = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)

/**
 * The URL of a path below the base. Failure `request-not-valid` when the path climbs out of it (a value such as
 * `../admin` inside an id), `paging-other-origin` for a whole URL of another host: our credentials stay at home.
 */
export const urlUnder = (base: URL, path: string, query: Readonly<Record<string, string | number>> = {}): URL => {
  const folder = base.pathname.replace(/\/+$/, '')
  const url = parsed(/^https?:\/\//i.test(path) ? path : `${base.origin}${folder}/${path.replace(/^\/+/, '')}`)
  if (url.origin !== base.origin) throw new TransportFailure('paging-other-origin', { arrived: 'no' })
  if (url.pathname !== folder && !url.pathname.startsWith(`${folder}/`)) throw notValid()
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return url
}

/**
 * The URL a page's link leads to, read as a browser would; a path that so leaves the base is taken below it, as many
 * APIs mean it.
 */
export const linkedUrl = (base: URL, current: URL, link: string): URL => {
  const url = parsed(link, current)
  const folder = base.pathname.replace(/\/+$/, '')
  const isBelow = url.pathname === folder || url.pathname.startsWith(`${folder}/`)
  return url.origin === base.origin && !isBelow ? urlUnder(base, url.pathname + url.search) : urlUnder(base, url.href)
}

const parsed = (text: string, base?: URL): URL => {
  try {
    return new URL(text, base)
  } catch {
    throw notValid()
  }
}

const notValid = (): TransportFailure =>
  new TransportFailure('request-not-valid', { arrived: 'no', message: 'The path is not below the base URL.' })
