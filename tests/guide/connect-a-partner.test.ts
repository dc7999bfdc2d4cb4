import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { apply } from '@mortar/cli/commands/apply'
import { check } from '@mortar/cli/commands/check'
import { replay } from '@mortar/cli/commands/replay'
import { run } from '@mortar/cli/commands/run'
import { deliver } from '@mortar/journeys/deliver'
import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { withTenant } from '@mortar/store/database'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

// The files and the API of docs/guides/connect-a-partner.md, taken out of the page itself and followed in its order.
const page = readFileSync(resolve(import.meta.dirname, '../../docs/guides/connect-a-partner.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'mortar-guide-'))
const site = join(folder, 'my-site')
const feed = join(site, 'partners/best-pbm/feeds/claims.in')
const input = join(feed, 'tests/happy-path/input.csv')

let api: ChildProcess
const answered: string[] = []
let told: string[]

beforeAll(async () => {
  vi.stubEnv('MORTAR_HOME', join(folder, 'home'))
  vi.stubEnv('DATABASE_URL', undefined)
  const port = await freePort()
  const here = (text: string) =>
    text
      .replaceAll('/tmp/best-pbm', join(folder, 'best-pbm'))
      .replaceAll('127.0.0.1:9100', `127.0.0.1:${port}`)
      .replaceAll('listen(9100)', `listen(${port})`)
  for (const [path, text] of filesOf(page)) write(join(site, path), here(text))
  write(join(folder, 'home/secrets/my-claims/token'), 'any-token\n')
  const script = /^node -e '(.+)'$/m.exec(page)![1]!
  api = spawn(process.execPath, ['-e', here(script)])
  api.stdout!.on('data', (lines) => answered.push(...String(lines).trim().split('\n')))
})
afterAll(() => {
  api.kill()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  told = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line))
})

/** Each block that stands under a line which ends with the path of a file of the site. */
const filesOf = (text: string): [path: string, content: string][] =>
  [...text.matchAll(/^(.*)\n```\w+\n([\s\S]*?)^```$/gm)].flatMap(([, lead = '', content = '']) => {
    const path = [...lead.matchAll(/`(?:my-site\/)?((?:partners\/[^`]+|site)\.(?:yml|csv|sql))`/g)].at(-1)?.[1]
    return path ? [[path, content]] : []
  })

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const freePort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolvePort(port))
    })
  })

const deliverAll = async () => {
  const home = await openHome(homeOf(process.env))
  try {
    return await deliver(home.groundOf('mine'), 'my-claims/post-claims')
  } finally {
    await home.stop()
  }
}

describe('the guide', () => {
  test('gives every file of the site, and the check passes', async () => {
    const code = await check.run([site])
    expect(told).toEqual(['✓ best-pbm/claims  1 of 1 cases', '✓ my-claims/post-claims  1 of 1 cases'])
    expect(code).toBe(0)
  })

  test('comes to a run that posts, balances and puts one row in quarantine', async () => {
    const put = join(folder, 'best-pbm/out/BEST_20260105.csv')
    mkdirSync(dirname(put), { recursive: true })
    copyFileSync(input, put)
    expect(await apply.run([site])).toBe(0)
    expect(await run.run(['best-pbm/claims', '--json'])).toBe(0)
    const { runs } = JSON.parse(told.at(-1)!) as {
      runs: { state: string; ledger: { unit: string; balances: boolean; posted: number; rejected: number }[] }[]
    }
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({ state: 'posted', issues: [{ code: 'BP01', where: { line: 5 } }] })
    expect(runs[0]!.ledger.every(({ balances }) => balances)).toBe(true)
    expect(runs[0]!.ledger).toContainEqual(expect.objectContaining({ unit: 'records', posted: 3, rejected: 1 }))
  })

  test('has its API hold each claim once, the reversal after its claim', async () => {
    expect(await deliverAll()).toMatchObject({ accepted: 3, refused: 0 })
    expect(await deliverAll()).toMatchObject({ accepted: 0, refused: 0 })
    const keys = answered.map((line) => line.replace('POST /claims ', ''))
    expect(keys.toSorted()).toEqual(['best-pbm/C100/1 201', 'best-pbm/C101/1 201', 'best-pbm/C101/2 201'])
    expect(keys.indexOf('best-pbm/C101/1 201')).toBeLessThan(keys.indexOf('best-pbm/C101/2 201'))
  })

  test('shows how the refused row is mended and posted', async () => {
    const [line] = /09,other,[^`]*/.exec(page)!
    appendFileSync(join(site, 'partners/best-pbm/crosswalks/relation.csv'), `${line}\n`)
    expect(await apply.run([site])).toBe(0)
    expect(await replay.run(['--code', 'BP01', '--feed', 'best-pbm/claims', '--reason', 'they say so'])).toBe(0)
    expect(told.join('\n')).toMatch(/posted: they say so[\s\S]*records +1 +1 {2}✓ balances/)
  })

  test('shows a file that differs from its trailer held whole, with both figures', async () => {
    const put = join(folder, 'best-pbm/out/BEST_20260106.csv')
    writeFileSync(put, readFileSync(input, 'utf8').replace('T,4,25.00', 'T,4,25.01'))
    expect(await run.run(['best-pbm/claims', put])).toBe(1)
    expect(told.join('\n')).toContain('✗ plan-paid: the partner gives $25.01, the records give $25.00')
  })

  test('is right that a sign turned in the map and `posts` do not go together: the books refuse', async () => {
    const map = join(feed, 'map/pharmacy-claim.sql')
    writeFileSync(map, readFileSync(map, 'utf8').replace('d.plan_paid  ', '-d.plan_paid '))
    expect(await apply.run([site])).toBe(0)
    const put = join(folder, 'best-pbm/out/BEST_20260107.csv')
    writeFileSync(put, readFileSync(input, 'utf8').replaceAll('D,C1', 'D,C2'))
    const refused = { code: 'ledger-not-balanced', message: expect.stringContaining('cents:plan-paid') }
    await expect(run.run(['best-pbm/claims', put])).rejects.toMatchObject(refused)
    const config = join(feed, 'feed.yml')
    writeFileSync(config, readFileSync(config, 'utf8').replace(', posts: pharmacy-claim.plan_paid_cents', ''))
    expect(await apply.run([site])).toBe(0)
    expect(await run.run(['best-pbm/claims'])).toBe(0)
  })

  test('may be followed beside a running hub: a file that two work at once is posted once, and neither fails', async () => {
    for (const family of ['D,C3', 'D,C4', 'D,C5', 'D,C6']) {
      const put = join(folder, `best-pbm/out/BEST_2026020${family.at(-1)}.csv`)
      writeFileSync(put, readFileSync(input, 'utf8').replaceAll('D,C1', family))
      const work = () => run.run(['best-pbm/claims', put, '--json'])
      expect(await Promise.all([work(), work()])).toEqual([0, 0])
    }
    const home = await openHome(homeOf(process.env))
    const ended = await withTenant(home.db, 'mine', (tx) =>
      tx.query(`select subject from mortar.audit_entry where subject like 'run:%' group by 1 having count(*) > 1`),
    ).finally(() => home.stop())
    expect(ended.rows).toEqual([])
  })
})
