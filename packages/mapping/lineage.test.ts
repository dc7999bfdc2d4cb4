import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mapper, openMapper } from './mapper.ts'
import type { LineageSource } from './reports.ts'
import { demoFeed, memberFeedWith, memberMap } from './site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

const shown = ({ kind, table, column, path, role }: LineageSource): string =>
  [kind, table, column].filter((part) => part !== '').join('.') + (path ?? '') + (role === 'value' ? '' : ` (${role})`)

const lineageOf = async (id: string, map: string) => {
  const { maps } = await mapper.compile(demoFeed(id))
  const columns = maps.find(({ name }) => name === map)!.columns
  return Object.fromEntries(columns.map(({ name, sources }) => [name, sources.map(shown)]))
}

/** Lineage of `first_name` when the member map has this expression there and this tail. */
const sourcesOf = async (expression: string, tail = '', head = '') => {
  const sql = `${head}${memberMap.replace("'Ann'", expression)}${tail}`
  const { maps, issues } = await mapper.compile(memberFeedWith({ 'map/member.sql': sql }))
  expect(issues).toEqual([])
  return maps[0]!.columns.find(({ name }) => name === 'first_name')!.sources.map(shown)
}

describe('the demo maps', () => {
  it('a claim comes from the fields of its record', async () => {
    expect(await lineageOf('acme-pbm/paid-claims-daily', 'pharmacy-claim')).toMatchObject({
      claim_number: ['src.DT.auth_no'],
      claim_status: ['src.DT.status (choice)'],
      member_key: ['src.DT.cardholder_id', 'src.DT.person_code'],
      relationship: ['xw.relationship.canonical_value', 'src.DT.rel_code (key)', 'src.DT.fill_date (key)'],
      decided_on: ['ctx.header_file_date'],
      daw_code: ['src.DT.daw'],
      plan_paid_cents: ['src.DT.plan_paid'],
    })
  })

  it('a coverage comes from places in a JSON item', async () => {
    expect(await lineageOf('north-tpa/eligibility-api', 'coverage')).toMatchObject({
      member_key: ['src.item.item$.memberId'],
      plan_code: ['src.item.item$.plans[*].planCode'],
      effective_on: ['src.item.item$.plans[*].effectiveDate'],
    })
    expect((await lineageOf('north-tpa/eligibility-api', 'member')).relationship).toEqual([
      'xw.relationship.canonical_value',
      'src.item.item$.relationship (key)',
    ])
  })

  it('a request comes from the columns of its claim', async () => {
    const { body } = await lineageOf('north-tpa/claims-api', 'request')
    expect(body).toContain('canon.pharmacy_claim.plan_paid_cents')
    expect(body).toContain('canon.pharmacy_claim.claim_status (choice)')
  })
})

describe('a value is followed', () => {
  it('to a constant', async () => expect(await sourcesOf("'Ann'")).toEqual(['constant']))

  it('through functions, casts and operators', async () => {
    expect(await sourcesOf('upper(d.last)::varchar || substr(d.id, 1, 2)')).toEqual(['src.DT.last', 'src.DT.id'])
  })

  it('through a CASE, telling choices from values', async () => {
    expect(await sourcesOf("case when d.rel = '01' then d.last else d.id end")).toEqual([
      'src.DT.last',
      'src.DT.id',
      'src.DT.rel (choice)',
    ])
  })

  it('through a with query and its stars', async () => {
    expect(
      await sourcesOf('e.shout', ' join e on e.id = d.id', 'with e as (select *, upper(last) as shout from src.DT) '),
    ).toEqual(['src.DT.last'])
    expect(await sourcesOf('e.b', ' join e on e.a = d.id', 'with e(a, b) as (select id, last from src.DT) ')).toEqual([
      'src.DT.last',
    ])
  })

  it('through a subquery in FROM', async () => {
    expect(await sourcesOf('s.n', ' join (select id, last || rel as n from src.DT) s on s.id = d.id')).toEqual([
      'src.DT.last',
      'src.DT.rel',
    ])
  })

  it('through a lateral list of values', async () => {
    expect(await sourcesOf('v.n', ' cross join lateral (values (d.last || d.rel)) as v(n)')).toEqual([
      'src.DT.last',
      'src.DT.rel',
    ])
  })

  it('through unnest', async () => {
    expect(await sourcesOf('u.part', " cross join unnest(string_split(d.last, 'x')) as u(part)")).toEqual([
      'src.DT.last',
    ])
  })

  it('through a scalar subquery and what it is compared with', async () => {
    expect(await sourcesOf('(select max(x.canonical_value) from xw.rel x where x.partner_value = d.last)')).toEqual([
      'xw.rel.canonical_value',
      'src.DT.last (key)',
    ])
  })

  it('through a lambda, whose parameter is no column', async () => {
    expect(await sourcesOf('list_transform([d.last], lambda id: id || d.rel)[1]')).toEqual([
      'src.DT.last',
      'src.DT.rel',
    ])
    expect(await sourcesOf('list_transform([d.last], id -> id || d.rel)[1]')).toEqual(['src.DT.last', 'src.DT.rel'])
  })

  it('through a column named before in the same select', async () => {
    expect(await sourcesOf('member_key')).toEqual(['src.DT.id'])
  })

  it('through a crosswalk joined by USING', async () => {
    expect(
      await sourcesOf(
        'x.canonical_value',
        ' join (select rel as partner_value, id from src.DT) k on k.id = d.id join xw.rel x using (partner_value)'.replace(
          'join xw.rel x using (partner_value)',
          'join xw.rel x on x.partner_value = k.partner_value',
        ),
      ),
    ).toEqual(['xw.rel.canonical_value', 'src.DT.rel (key)'])
  })

  it('through both sides of a union', async () => {
    const union = `with e as (select id, last as n from src.DT union all select id, rel from src.DT) `
    expect(await sourcesOf('e.n', ' join e on e.id = d.id', union)).toEqual(['src.DT.last', 'src.DT.rel'])
  })
})
