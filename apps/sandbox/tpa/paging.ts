import type { FastifyRequest } from 'fastify'

/** Query fields of a list: pages count from 1 and hold at most 1,000. */
export const pageFields = {
  pageSize: { type: 'string', pattern: '^([1-9]\\d{0,2}|1000)$', default: '100' },
  page: { type: 'string', pattern: '^[1-9]\\d{0,8}$', default: '1' },
}

/** A page as asked for. */
export interface PageQuery {
  readonly pageSize: string
  readonly page: string
}

/** A list under the name that the answer gives it. */
export interface NamedList<Item> {
  readonly name: string
  readonly items: readonly Item[]
}

/** One page of a list, with the number of all items and the address of the next page, null at the end. */
export function pageOf<Item>(request: FastifyRequest, { name, items }: NamedList<Item>) {
  const query = request.query as PageQuery
  const pageSize = Number(query.pageSize)
  const page = Number(query.page)
  const shown = items.slice((page - 1) * pageSize, page * pageSize)
  return { [name]: shown, total: items.length, next: page * pageSize < items.length ? pageAt(request, page + 1) : null }
}

/** The same address with another page's number. */
function pageAt(request: FastifyRequest, page: number): string {
  const address = new URL(request.url, `${request.protocol}://${request.host}`)
  address.searchParams.set('page', String(page))
  return address.href
}
