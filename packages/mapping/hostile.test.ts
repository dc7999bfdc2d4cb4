import { Fault } from '@mortar/values/issue'
import { describe, expect, it } from 'vitest'
import { type Mapper, openMapper } from './mapper.ts'
import { memberFeedWith, memberInput, memberLine, memberMap } from './site-for-tests.ts'

/** Runs a map in a mapper of its own with little time; gives what became of it, and whether the next mapper works. */
const fate = async (map: string, rest: Record<string, string> = {}): Promise<{ told: string; next: number }> => {
  const before = process.memoryUsage().rss
  const mapper = await openMapper({ timeoutMs: 4_000, memoryMb: 200 })
  const told = await outcomeOf(mapper, map, rest)
  await mapper.close()
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  return { told, next: await goodRun() }
}

const outcomeOf = async (mapper: Mapper, map: string, rest: Record<string, string>): Promise<string> => {
  try {
    const feed = memberFeedWith({ 'map/member.sql': map, ...rest })
    const { issues } = await mapper.compile(feed)
    if (issues.length > 0) return issues[0]!.code
    await mapper.stage(feed, memberInput([memberLine('A1'), memberLine('A2')]))
    const { failed, codes } = await mapper.map()
    return failed[0]?.code ?? Object.keys(codes).join()
  } catch (error) {
    if (error instanceof Fault) return error.code
    throw error
  }
}

const goodRun = async (): Promise<number> => {
  const mapper = await openMapper()
  try {
    await mapper.stage(memberFeedWith(), memberInput([memberLine('A1')]))
    return (await mapper.map()).accepted
  } finally {
    await mapper.close()
  }
}

const named = (expression: string) => memberMap.replace("'Ann'", expression)

describe('a map that would eat the machine ends with a code, and the next mapper works', () => {
  it.each([
    ['an endless reduction', named('list_reduce(range(100000000), lambda a, b: a + b + length(d.id))::varchar')],
    ['an array bomb', named('length(range(1000000000 + length(d.id))::varchar)::varchar')],
    ['an array bomb without data', named('length(range(1000000000)::varchar)::varchar')],
    ['a text of gigabytes', named('repeat(d.last, 2000000000)')],
    ['a text that doubles', named('list_reduce(range(60)::varchar[], lambda a, b: a || a || d.id)')],
    ['a join of everything with everything', `${memberMap} cross join range(10000000) a cross join range(10000000) b`],
    [
      'a sort of everything',
      named('(select string_agg(n::varchar, d.id order by hash(n)) from range(1000000000) t(n))'),
    ],
    ['a pattern that backtracks', named("regexp_extract(repeat('a', 100000), '(a*)*(a*)*(a*)*b' || d.id)")],
  ])(
    '%s',
    async (_what, map) => {
      const { told, next } = await fate(map)
      expect(told).not.toBe('')
      expect(next).toBe(1)
    },
    60_000,
  )

  it('a recursion', async () => {
    const { told } = await fate('with recursive t as (select 1 as n union all select n + 1 from t) select * from t')
    expect(told).toBe('map-forbidden')
  })

  it('a check', async () => {
    const checks = `checks:\n  - { id: MB01, noun: member, severity: warn, message: m, where: "list_reduce(range(100000000), lambda a, b: a + b) > length(c.last_name)" }\n`
    const { told, next } = await fate(memberMap, { 'checks.yml': checks })
    expect(['mapper-timed-out', 'mapper-out-of-memory', 'mapper-crashed', 'map-failed', 'map-too-large']).toContain(
      told,
    )
    expect(next).toBe(1)
  }, 60_000)
})

describe('a dead child', () => {
  it('fails every open call and every later one, and can be closed', async () => {
    const mapper = await openMapper({ timeoutMs: 500 })
    const feed = memberFeedWith({
      'map/member.sql': named('list_reduce(range(100000000), lambda a, b: a + b + length(d.id))::varchar'),
    })
    await mapper.compile(memberFeedWith()).catch(() => {})
    const [staged, mapped] = await Promise.allSettled([
      mapper.stage(feed, memberInput([memberLine('A1')])).then(() => mapper.map()),
      mapper.compile(memberFeedWith()),
    ])
    expect(staged).toMatchObject({ status: 'rejected', reason: { code: 'mapper-timed-out' } })
    expect(mapped).toMatchObject({ status: 'rejected', reason: { code: 'mapper-timed-out' } })
    await expect(mapper.map()).rejects.toMatchObject({ code: 'mapper-timed-out' })
    await expect(readAll(mapper)).rejects.toMatchObject({ code: 'mapper-timed-out' })
    await mapper.close()
    await mapper.close()
  }, 60_000)

  it('is told when it is killed from outside', async () => {
    const mapper = await openMapper()
    await mapper.compile(memberFeedWith())
    const endless = async function* () {
      for (let at = 0; ; at += 1) {
        if (at === 50) process.kill(mapper.processId(), 'SIGKILL')
        yield Buffer.alloc(100_000, 'x')
      }
    }
    await expect(mapper.stage(memberFeedWith(), { ...memberInput([]), plaintext: endless() })).rejects.toMatchObject({
      code: 'mapper-crashed',
    })
    await mapper.close()
  }, 60_000)

  it('is told after it was closed', async () => {
    const mapper = await openMapper()
    await mapper.close()
    await expect(mapper.map()).rejects.toMatchObject({ code: 'mapper-closed' })
  })
})

const readAll = async (mapper: Mapper): Promise<number> => {
  let count = 0
  for await (const bytes of mapper.records()) count += (bytes as Buffer).length
  return count
}

it('a source that breaks off ends the call with its own error, and the mapper goes on', async () => {
  const mapper = await openMapper()
  const broken = async function* () {
    yield Buffer.from(`HD20260105${' '.repeat(19)}\n`)
    throw new Error('the vault is gone')
  }
  await expect(mapper.stage(memberFeedWith(), { ...memberInput([]), plaintext: broken() })).rejects.toThrow(
    'the vault is gone',
  )
  await mapper.stage(memberFeedWith(), memberInput([memberLine('A1')]))
  expect((await mapper.map()).accepted).toBe(1)
  await mapper.close()
}, 60_000)
