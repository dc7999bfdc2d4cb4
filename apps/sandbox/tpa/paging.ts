import type { FastifyRequest } from 'fastify'

/** Query fields of a list: pages count from 1. */
export const pageFields = {
  pageSize: { type: 'integer', minimum: 1, maximum: 1_000, default: 100 },
  page: { type: 'integer', minimum: 1, default: 1 },
}

/** A page as asked for. */
export interface PageQuery {
  readonly pageSize: number
  readonly page: number
}

/** One page of a list under its name, with the number of all items and the address of the next page, null at the end. */
export function pageOf<Item>(
  request: FastifyRequest,
  { name, items }: { readonly name: string; readonly items: readonly Item[] },
) {
  const { pageSize, page } = request.query as PageQuery
  const shown = items.slice((page - 1) * pageSize, page * pageSize)
  return {
    [name]: shown,
    total: items.length,
    next: page * pageSize < items.length ? nextPage(request, page + 1) : null,
  }
}

/** The same address with the next page's number. */
function nextPage(request: FastifyRequest, page: number): string {
  const address = new URL(request.url, `${request.protocol}://${request.host}`)
  address.searchParams.set('page', String(page))
  return address.href
}
