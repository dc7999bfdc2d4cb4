import type { OutFeed } from '@mortar/canonical/site/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mapper, openMapper } from './mapper.ts'
import { demoOutFeed } from './site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

const feed = demoOutFeed('north-tpa/claims-api')

const claim = (lineageId: number, rest: object = {}) => ({
  lineage_id: lineageId,
  partner_id: 'acme-pbm',
  qc_flag: 'pass',
  claim_number: `A${lineageId}`,
  version_no: 1,
  claim_status: 'paid',
  member_key: 'M1-01',
  group_number: 'GRP 1/2',
  relationship: 'self',
  filled_on: '2026-01-02',
  ndc11: '00093721201',
  quantity_milli: 30_500,
  days_supply: 30,
  plan_paid_cents: 1250,
  patient_paid_cents: -5,
  ...rest,
})

const withMap = (sql: string, path = feed.feed.request.path): OutFeed => ({
  ...feed,
  feed: { ...feed.feed, request: { ...feed.feed.request, path } },
  maps: [{ ...feed.maps[0]!, sql }],
  mapVersion: sql + path,
})

const codes = async (sql: string, path?: string) =>
  (await mapper.compile(withMap(sql, path))).issues.map(({ code }) => code)

describe('requests', () => {
  it('come in the order of the rows, with the path filled in', async () => {
    const requests = await mapper.mapOut(feed, [claim(900_000_000_000_003), claim(1), claim(2)])
    expect(requests.map(({ lineageId, path }) => [lineageId, path])).toEqual([
      [900_000_000_000_003, '/groups/GRP%201%2F2/pharmacy-claims'],
      [1, '/groups/GRP%201%2F2/pharmacy-claims'],
      [2, '/groups/GRP%201%2F2/pharmacy-claims'],
    ])
    expect(JSON.parse(requests[0]!.body)).toMatchObject({
      externalClaimId: 'A900000000000003',
      quantity: '30.500',
      planPaid: '12.50',
      memberPaid: '-0.05',
      serviceDate: '2026-01-02',
    })
    expect(requests.every(({ issues }) => issues.length === 0)).toBe(true)
  })

  it('carry the lineage though the map does not type it', async () => {
    const requests = await mapper.mapOut(
      withMap("select json_object('n', c.claim_number) as body from canon.pharmacy_claim c", '/claims'),
      [claim(7)],
    )
    expect(requests).toEqual([{ lineageId: 7, path: '/claims', body: '{"n":"A7"}', issues: [] }])
  })

  it('tell an empty part of the path and a body that is no JSON', async () => {
    const map = "select c.group_number, 'no json' as body from canon.pharmacy_claim c"
    const [request] = await mapper.mapOut(withMap(map), [claim(7, { group_number: null })])
    expect(request!.issues.map(({ code, where }) => [code, where.field])).toEqual([
      ['request-path-empty', 'group_number'],
      ['request-body-wrong', 'body'],
    ])
  })

  it('know the values of each batch, not those that were there when the feed was compiled', async () => {
    const map = "select json_object('d', coalesce(c.deductible_cents, 0)) as body from canon.pharmacy_claim c"
    const bodyOf = async (cents: number | null) =>
      (await mapper.mapOut(withMap(map, '/claims'), [claim(7, { deductible_cents: cents })]))[0]!.body
    expect([await bodyOf(500), await bodyOf(null), await bodyOf(-500)]).toEqual(['{"d":500}', '{"d":0}', '{"d":-500}'])
  })

  it('of nothing are none', async () => {
    expect(await mapper.mapOut(feed, [])).toEqual([])
  })

  it('of a feed that is used in between come out the same', async () => {
    const first = await mapper.mapOut(feed, [claim(1)])
    await mapper.mapOut(withMap('select json_object() as body from canon.pharmacy_claim c', '/x'), [claim(2)])
    expect(await mapper.mapOut(feed, [claim(1)])).toEqual(first)
  })
})

describe('the compiler', () => {
  it.each([
    ['a body that is missing', 'select c.lineage_id, c.group_number from canon.pharmacy_claim c', 'map-column-missing'],
    [
      'a part of the path that is missing',
      'select json_object() as body from canon.pharmacy_claim c',
      'map-column-missing',
    ],
    [
      'a column that is not there',
      'select c.nothing, json_object() as body from canon.pharmacy_claim c',
      'map-binding',
    ],
    ['a table of another noun', 'select json_object() as body from canon.member c', 'map-binding'],
    [
      'the clock',
      "select c.group_number, json_object('at', now()) as body from canon.pharmacy_claim c",
      'map-forbidden',
    ],
    [
      'lineage lost',
      "select max(c.group_number) as group_number, json_object('n', count(*)) as body from canon.pharmacy_claim c",
      'map-loses-record',
    ],
  ])('tells %s', async (_what, sql, code) => {
    expect(await codes(sql)).toEqual([code])
  })
})
