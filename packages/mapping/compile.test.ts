import type { InFeed } from '@mortar/canonical/site/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mapper, openMapper } from './mapper.ts'
import { demoFeed, memberFeedWith, memberMap } from './site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

/** Code and place of every issue of the member feed with this map. */
const told = async (sql: string, files: Record<string, string> = {}) => {
  const { issues } = await mapper.compile(memberFeedWith({ 'map/member.sql': sql, ...files }))
  return issues.map(({ code, where, hint }) => ({
    code,
    at: `${where.line}:${where.column}`,
    field: where.field,
    hint,
  }))
}

const codes = async (sql: string, files?: Record<string, string>) => (await told(sql, files)).map(({ code }) => code)

it.each(['acme-pbm/paid-claims-daily', 'north-tpa/eligibility-api', 'north-tpa/claims-api'])(
  'finds nothing wrong with %s',
  async (id) => {
    expect((await mapper.compile(demoFeed(id))).issues).toEqual([])
  },
)

describe('SQL that is none', () => {
  it('is told with line and column', async () => {
    expect(await told('select d.id as member_key,\n  from (src.DT d')).toMatchObject([
      { code: 'map-syntax', at: '2:17' },
    ])
  })

  it.each([
    ['two statements', 'select 1; select 2'],
    ['a table made', 'create table x (a int)'],
    ['a setting', 'set threads = 8'],
    ['a pragma', 'pragma version'],
    ['a delete', 'delete from src.DT'],
    ['a file written', "copy (select 1) to '/tmp/x'"],
    ['an attached database', "attach '/tmp/x' as y"],
    ['an explain', 'explain select 1'],
    ['a pivot', 'pivot src.DT on rel using count(*)'],
    ['nothing', ''],
  ])('%s is not a select', async (_what, sql) => {
    expect(await codes(sql)).toEqual(['map-not-select'])
  })
})

describe('what a map may not do', () => {
  it.each([
    ['read a file', "select * from read_csv('/etc/passwd')"],
    ['read a file by its name', "select * from '/etc/passwd'"],
    ['list files', "select * from glob('/*')"],
    ['read the settings', 'select * from duckdb_settings()'],
    ['read the catalog', 'select * from duckdb_tables'],
    ['read the schema', 'select * from information_schema.tables'],
    ['run SQL from a text', "select * from query('select 1')"],
    ['read a table by its name', "select * from query_table('src.DT')"],
    ['describe', 'describe src.DT'],
    ['summarize', 'summarize src.DT'],
  ])('%s', async (_what, sql) => {
    for (const code of await codes(sql)) expect(['map-forbidden', 'map-binding']).toContain(code)
    expect(await codes(sql)).not.toEqual([])
  })

  it.each([
    ['ask the clock', 'now()::varchar'],
    ['ask the day', 'current_date::varchar'],
    ['ask for the age', 'ago(interval 1 day)::varchar'],
    ['roll dice', 'random()::varchar'],
    ['make ids', 'uuid()::varchar'],
    ['read a setting', "current_setting('memory_limit')"],
    ['read a variable', "getvariable('x')"],
    ['sleep', 'pg_sleep(1)::varchar'],
    ['tell who runs it', 'current_user::varchar'],
  ])('%s', async (_what, expression) => {
    const [first] = await told(memberMap.replace("'Ann'", expression))
    expect(first).toMatchObject({ code: 'map-forbidden' })
    expect(first!.at).toMatch(/^2:2\d$/)
  })

  it('wait for parameters', async () => {
    expect(await codes(memberMap.replace("'Ann'", '$1::varchar'))).toEqual(['map-forbidden'])
  })

  it('recurse or sample', async () => {
    expect(await codes('with recursive t as (select 1 as n union all select n + 1 from t) select * from t')).toEqual([
      'map-forbidden',
    ])
    expect(await codes(`${memberMap} using sample 10`)).toEqual(['map-forbidden'])
  })
})

describe('names', () => {
  it('that are not there are told with what there is', async () => {
    expect(await told(memberMap.replace('d.last', 'd.lost'))).toMatchObject([
      { code: 'map-binding', at: '2:3', hint: 'The table "d" does not have a column named "lost"' },
    ])
    expect(await told(memberMap.replace('src.DT', 'src.XX'))).toMatchObject([
      { code: 'map-binding', at: '3:6', hint: 'There is no table XX here; a map may read src.DT, xw.rel, ctx.' },
    ])
  })

  it('of a map must be those of nouns', async () => {
    expect((await mapper.compile(memberFeedWith({ 'map/membre.sql': 'select 1' }))).issues).toMatchObject([
      { code: 'map-noun-unknown' },
    ])
  })
})

describe('columns', () => {
  it('that the noun requires must be given', async () => {
    expect(await told(memberMap.replace("'Ann' as first_name,", ''))).toMatchObject([
      { code: 'map-column-missing', at: '1:8', field: 'first_name' },
    ])
  })

  it('that the noun does not have are told at their place', async () => {
    expect(await told(memberMap.replace('as birth_on', 'as birth_on, 1 as birth'))).toMatchObject([
      {
        code: 'map-column-unknown',
        at: '2:65',
        field: 'birth',
        hint: 'member has no column birth. Is birth_on meant?',
      },
    ])
  })

  it('must not be given twice', async () => {
    expect(await codes(memberMap.replace('as birth_on', 'as birth_on, d.born as birth_on'))).toEqual([
      'map-column-twice',
      'map-column-twice',
    ])
  })

  it('must be of the noun’s type', async () => {
    expect(await told(memberMap.replace('d.born as', 'd.id as'))).toMatchObject([
      { code: 'map-column-type', at: '2:45', field: 'birth_on', hint: 'birth_on is DATE, but the map gives VARCHAR.' },
    ])
  })

  it('may be a bare NULL where they may be empty', async () => {
    expect(await codes(memberMap.replace('as birth_on', 'as birth_on, null as city, null as effective_on'))).toEqual([])
  })

  it('are not taken as JSON', async () => {
    const [first] = await told(memberMap.replace("'Ann'", `json('"x"')`))
    expect(first).toMatchObject({ code: 'map-column-type', hint: expect.stringContaining('->>') })
  })
})

describe('the source record of a row', () => {
  it.each([
    ['a join', memberMap],
    ['a with query', `with e as (select * from src.DT) ${memberMap.replace('src.DT', 'e')}`],
    ['a star', memberMap.replace('select', 'select d._line,')],
    [
      'a from first',
      `from src.DT d select d.id as member_key, d.id as family_id, 'self' as relationship, d.last as last_name, 'A' as first_name, d.born as birth_on`,
    ],
    ['a comment that says select', `-- select nothing\n/* select */ ${memberMap}`],
    ['a union all that carries it', `${carrying} union all ${carrying}`],
  ])('is carried through %s', async (_what, sql) => {
    expect(await codes(sql)).toEqual([])
  })

  it.each([
    ['a union', `${memberMap} union all ${memberMap}`],
    ['a distinct', memberMap.replace('select', 'select distinct')],
    [
      'an aggregate',
      "select max(d.id) as member_key, max(d.id) as family_id, 'self' as relationship, max(d.last) as last_name, 'A' as first_name, max(d.born) as birth_on from src.DT d",
    ],
    [
      'a group by all',
      "select d.id as member_key, d.id as family_id, 'self' as relationship, max(d.last) as last_name, 'A' as first_name, max(d.born) as birth_on from src.DT d group by all",
    ],
    ['a number made up', memberMap.replace('select', 'select 1::bigint as _record_no,')],
    [
      'no source table',
      "select 'A' as member_key, 'A' as family_id, 'self' as relationship, 'A' as last_name, 'A' as first_name, ctx.file_on as birth_on from ctx",
    ],
  ])('is lost in %s', async (_what, sql) => {
    expect(await codes(sql)).toEqual(['map-loses-record'])
  })
})

const carrying = memberMap.replace('select', 'select d._record_no,')

describe('maps and slices', () => {
  const reason = async (sql: string) =>
    (await mapper.compile(memberFeedWith({ 'map/member.sql': sql }))).maps[0]!.wholeFile

  it.each([
    ['a join with a crosswalk', memberMap],
    ['a subquery on a crosswalk', memberMap.replace("'Ann'", '(select max(x.canonical_value) from xw.rel x)')],
    ['an order by', `${memberMap} order by d.id`],
    ['list functions', memberMap.replace("'Ann'", 'list_sum([1, 2])::varchar')],
  ])('%s can be sliced', async (_what, sql) => {
    expect(await reason(sql)).toBe(null)
  })

  it.each([
    [
      'a window',
      memberMap.replace("'Ann'", '(row_number() over (order by d.id))::varchar'),
      'The window function row_number on line 2 looks across records.',
    ],
    [
      'a self join',
      `${memberMap} join src.DT other on other.id = d.id`,
      'A join of source records on line 1 looks across records.',
    ],
    ['a limit', `${memberMap} limit 5`, 'A LIMIT on line 5 looks across records.'],
    [
      'a subquery on the source',
      memberMap.replace("'Ann'", '(select max(x.id) from src.DT x)'),
      'The aggregate max on line 2 looks across records.',
    ],
    [
      'a with query named twice',
      `with e as (select * from src.DT) ${memberMap.replace('src.DT', 'e')} join e f on f.id = d.id`,
      'A join of source records on line 1 looks across records.',
    ],
  ])('%s needs the whole file', async (_what, sql, expected) => {
    expect(await reason(sql)).toBe(expected)
  })
})

describe('checks', () => {
  const checks = (where: string, rest = '') => ({
    'checks.yml': `checks:\n  - { id: MB01, noun: member, severity: warn, message: m, where: "${where}"${rest} }\n`,
  })

  it('are told with their id and the place in the condition', async () => {
    expect(await told(memberMap, checks('c.birth_in is null'))).toMatchObject([
      {
        code: 'check-wrong',
        field: 'MB01',
        hint: expect.stringMatching(/^MB01: .*birth_in.*column 1 of the condition/),
      },
    ])
  })

  it.each([
    ['no condition', 'c.last_name'],
    ['no expression', 'true) as holds from c cross join ctx where (true'],
    ['two expressions', 'true), (true'],
    ['an aggregate', "max(c.last_name) = 'A'"],
    ['the source', 'exists (select 1 from src.DT)'],
    ['the clock', 'c.birth_on > current_date'],
    ['broken', 'c.birth_on >'],
  ])('may not be %s', async (_what, where) => {
    expect(await codes(memberMap, checks(where))).toEqual(['check-wrong'])
  })

  it('may look into a crosswalk', async () => {
    expect(
      await codes(memberMap, checks('not exists (select 1 from xw.rel r where r.canonical_value = c.relationship)')),
    ).toEqual([])
  })

  it('name a noun and a column that are there', async () => {
    expect(await codes(memberMap, checks('true', ', column: nothing'))).toEqual(['check-wrong'])
    expect(
      await codes(memberMap, {
        'checks.yml': 'checks:\n  - { id: MB01, noun: drug, severity: warn, message: m, where: "true" }\n',
      }),
    ).toEqual(['check-wrong'])
  })
})

describe('crosswalks', () => {
  const crosswalk = (rows: string) => ({
    'crosswalks/rel.csv': `partner_value,canonical_value,valid_from,valid_to\n${rows}`,
  })

  it('must not overlap for one value', async () => {
    const { issues } = await mapper.compile(
      memberFeedWith(crosswalk('01,self,2026-01-01,2026-06-30\n02,spouse,,\n01,child,2026-06-30,\n')),
    )
    expect(issues).toMatchObject([
      {
        code: 'crosswalk-overlap',
        where: { file: expect.stringContaining('rel.csv'), line: 4 },
        hint: expect.stringContaining('line 2'),
      },
    ])
  })

  it('may follow each other', async () => {
    expect(
      (await mapper.compile(memberFeedWith(crosswalk('01,self,2026-01-01,2026-06-30\n01,child,2026-07-01,\n')))).issues,
    ).toEqual([])
  })

  it('have dates that are days', async () => {
    const { issues } = await mapper.compile(
      memberFeedWith(crosswalk('01,self,2026-02-30,\n02,spouse,2026-02-01,2026-01-01\n')),
    )
    expect(issues.map(({ code, where }) => [code, where.line, where.field])).toEqual([
      ['crosswalk-date', 2, 'valid_from'],
      ['crosswalk-date', 3, 'valid_to'],
    ])
  })
})

describe('the feed', () => {
  const withFeed = (change: (feed: InFeed['feed']) => object): InFeed => {
    const feed = memberFeedWith()
    return {
      ...feed,
      feed: { ...feed.feed, ...change(feed.feed) } as InFeed['feed'],
      mapVersion: JSON.stringify(change(feed.feed)),
    }
  }
  const wrong = async (change: (feed: InFeed['feed']) => object) =>
    (await mapper.compile(withFeed(change))).issues.map(({ code }) => code)

  it('names controls that are there', async () => {
    expect(await wrong(() => ({ control: [{ name: 'a', expect: 'trailer.nothing', count: 'DT' }] }))).toEqual([
      'feed-control-wrong',
    ])
    expect(await wrong(() => ({ control: [{ name: 'a', expect: 'trailer.count', count: 'XX' }] }))).toEqual([
      'feed-control-wrong',
    ])
    expect(await wrong(() => ({ control: [{ name: 'a', expect: 'trailer.total', sum: 'DT.last' }] }))).toEqual([
      'feed-control-wrong',
    ])
    expect(
      await wrong(() => ({ control: [{ name: 'a', expect: 'trailer.total', sum: 'DT.paid', posts: 'member.city' }] })),
    ).toEqual(['feed-control-wrong'])
    expect(await wrong(() => ({ control: [{ name: 'a', expect: 'trailer.total', sum: 'DT.paid' }] }))).toEqual([])
  })

  it('has a file name pattern that is one', async () => {
    expect(await wrong((feed) => ({ file: { ...feed.file, name: { regex: '(' } } }))).toEqual(['feed-name-pattern'])
  })

  it('has a layout that holds together', async () => {
    const { issues } = await mapper.compile(
      memberFeedWith({ 'layout.csv': 'record,field,start,length,type,required\nDT,id,3,4,txet,y\n' }),
    )
    expect(issues[0]).toMatchObject({
      code: 'layout-type',
      where: { file: expect.stringContaining('layout.csv'), line: 2 },
    })
  })
})
