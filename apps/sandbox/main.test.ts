import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { demoMonth } from '@mortar/testkit/month'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pgpKey, until } from './testing/open-sandbox.ts'
import { claimOf, tpaClient } from './testing/tpa-client.ts'

let home: string
const started: ChildProcess[] = []

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mortar-sandbox-'))
  await writeFile(join(home, 'mortar.asc'), pgpKey.publicKey)
})
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await rm(home, { recursive: true, force: true })
})

const main = new URL('main.ts', import.meta.url).pathname
const run = (args: readonly string[]) => {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  started.push(child)
  return { child, ended: once(child, 'exit') as Promise<[number | null, string | null]> }
}

/** Starts the real process and waits for its line of addresses. */
async function start(more: readonly string[] = []) {
  const settings = ['--until', until, '--families', '40', '--clock', '2026-03-14T23:00:00Z']
  const { child, ended } = run([
    '--home',
    home,
    '--pgp-public',
    join(home, 'mortar.asc'),
    '--sftp-port',
    '0',
    '--rest-port',
    '0',
    ...settings,
    ...more,
  ])
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string]
  return { child, ended, urls: JSON.parse(line) as { sftp: string; rest: string; control: string } }
}

test('the process tells its addresses and ends on SIGTERM', async () => {
  const { child, ended, urls } = await start()
  expect(urls).toMatchObject({ sftp: expect.stringMatching(/^sftp:\/\/mortar@127\.0\.0\.1:\d+$/) })
  expect((await fetch(`${urls.control}/state`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('the process ends with its parent when told so', async () => {
  const { child, ended } = await start(['--exit-with-parent'])
  child.stdin!.end()
  expect(await ended).toEqual([0, null])
})

test('the process says what it needs and fails when it is not told', async () => {
  const { child, ended } = run(['--home', home])
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string]
  expect(line).toMatch(/Stand-in partners/)
  expect((await ended)[0]).toBe(2)
})

test('killed in the middle of its work, it holds each claim it answered for, once', async () => {
  const [person] = demoMonth({ until, seed: 1, familyCount: 40 }).people
  const claims = Array.from({ length: 300 }, (_, at) => claimOf(person!, `A20260310${String(at + 1).padStart(5, '0')}`))
  const answered = new Set<string>()
  const statuses = new Set<number>()
  for (let round = 1; round <= 3; round++) {
    const { child, ended, urls } = await start()
    const api = await tpaClient(urls.rest)
    const sending = claims.map(async (claim) => {
      const { status } = await api.post(claim)
      statuses.add(status)
      answered.add(`${claim.externalClaimId}/1`)
      if (answered.size >= round * 80) child.kill('SIGKILL')
    })
    await Promise.allSettled(sending)
    child.kill('SIGKILL')
    expect((await ended)[1]).toBe('SIGKILL')
  }
  const { urls } = await start()
  const { claims: kept } = (await (await fetch(`${urls.control}/state`)).json()) as {
    claims: { held: Record<string, number> }
  }
  expect(Object.values(kept.held).every((times) => times === 1)).toBe(true)
  for (const key of answered) expect(kept.held).toHaveProperty([key], 1)
  expect(answered.size).toBeGreaterThanOrEqual(240)
  expect([...statuses].toSorted()).toEqual([201, 409])
  expect(await readFile(join(home, 'north-tpa/claims.ndjson'), 'utf8')).toMatch(/\n$/)
})
