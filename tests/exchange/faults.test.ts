import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deliver } from '@mortar/journeys/deliver'
import { retryDeliveries } from '@mortar/journeys/discrepancy-desk'
import { feedIn } from '@mortar/journeys/feed-in'
import { type FaultKind, type FaultRequest, faultKinds } from '@mortar/sandbox/faults'
import { openTransport } from '@mortar/transport/open'
import { putProven } from '@mortar/transport/prove'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Exchange, openExchange } from './open-exchange.ts'
import { claimsIn, claimsOut, membersIn, type River, riverOf } from './river.ts'

/** A fault, and the one alarm it is to raise while it lasts; none where nobody need know. */
interface Walk extends FaultRequest {
  readonly alarm?: { readonly kind: string; readonly code: string }
  /** An alarm that opens and closes as the fault passes by. */
  readonly blip?: true
}

const looking = (code: string) => ({ kind: 'feed-unreachable', code })
const delivering = (code: string) => ({ kind: 'partner-failing', code })

const walks: readonly Walk[] = [
  { target: 'rest', kind: 'timeout-before', alarm: looking('remote-timed-out') },
  { target: 'rest', kind: 'timeout-before', on: 'token', alarm: looking('remote-timed-out') },
  { target: 'rest', kind: 'timeout-after-commit', alarm: delivering('remote-timed-out') },
  { target: 'rest', kind: 'reset', alarm: looking('remote-connection-lost') },
  { target: 'rest', kind: 'reset', on: 'claims', alarm: delivering('remote-connection-lost') },
  { target: 'rest', kind: 'reset-after-commit', alarm: delivering('remote-connection-lost') },
  { target: 'rest', kind: 'error-500', alarm: looking('remote-busy') },
  { target: 'rest', kind: 'error-500', on: 'claims', alarm: delivering('answer-500') },
  { target: 'rest', kind: 'rate-429', on: 'claims', alarm: delivering('answer-429') },
  { target: 'rest', kind: 'rate-429', on: 'members', alarm: looking('remote-busy') },
  { target: 'rest', kind: 'conflict-409', alarm: delivering('answer-409') },
  { target: 'rest', kind: 'ok-with-error-body', alarm: delivering('answer-200') },
  { target: 'rest', kind: 'token-expired', alarm: looking('auth-refused') },
  { target: 'rest', kind: 'token-expired', count: 3 },
  { target: 'rest', kind: 'slow', delayMs: 20 },
  { target: 'rest', kind: 'slow', delayMs: 2_000, on: 'claims', alarm: delivering('remote-timed-out') },
  { target: 'sftp', kind: 'timeout-before', alarm: looking('remote-timed-out') },
  { target: 'sftp', kind: 'timeout-after-commit' },
  { target: 'sftp', kind: 'reset', alarm: looking('remote-connection-lost') },
  { target: 'sftp', kind: 'slow', delayMs: 5 },
  { target: 'sftp', kind: 'host-key-changed', alarm: looking('host-key-changed') },
  { target: 'sftp', kind: 'auth-refused', alarm: looking('auth-refused') },
  { target: 'sftp', kind: 'disk-full' },
  { target: 'sftp', kind: 'zero-byte', alarm: { kind: 'file-rejected', code: 'file-empty' } },
  { target: 'sftp', kind: 'zero-byte', count: 1, blip: true },
  { target: 'sftp', kind: 'connection-drop-mid-file', alarm: looking('remote-connection-lost') },
  { target: 'sftp', kind: 'connection-drop-mid-file', count: 1 },
]

let exchange: Exchange
let river: River
beforeAll(async () => {
  exchange = await openExchange({ until: '2026-11-20', clockAt: new Date('2026-10-20T12:00:00Z'), oneMapper: true })
  river = riverOf(exchange)
  await exchange.apply(impatient)
})
afterEach(() => clear())
afterAll(() => exchange.stop())

/** Short times, so that a partner who never answers is not waited for. */
const impatient = (path: string, text: string): string => {
  if (path.endsWith('acme-pbm/connection.yml'))
    return text.replace('    paths:', '    timeout: 1s\n    retry: { base: 5ms, cap: 10ms }\n    paths:')
  if (!path.endsWith('north-tpa/connection.yml')) return text
  return text.replace('timeout: 5s', 'timeout: 1s').replace('open_after: 8', 'open_after: 4')
}

const meet = ({ alarm: _alarm, blip: _blip, ...fault }: Walk) => exchange.control('POST', '/faults', fault)
const clear = () => exchange.control('DELETE', '/faults')

let sequence = 0
let claimsDropped = 0
/** The PBM drops files as good as any. */
const drop = async (files = 1) => {
  for (let file = 0; file < files; file++) {
    // Claim numbers repeat within a day after 90 files.
    const date = ++sequence < 80 ? '2026-10-18' : '2026-10-19'
    const wanted = { date, seq: sequence, count: 12 }
    claimsDropped += ((await exchange.control('POST', '/outbox', wanted)) as { detailCount: number }).detailCount
  }
}

/** The longest pause there is: a partner that refused our credentials is asked again. */
const longest = 16 * 60

const heal = async (seconds = longest) => {
  await clear()
  await river.flow(seconds)
  for (let more = 0; more < 8 && (await river.unfinished()).length > 0; more++) await river.flow()
  expect(await river.wrongs()).toEqual([])
  expect(await river.unfinished()).toEqual([])
  const [posted] = await river.rows<{ count: number }>('select count(*)::int as count from mortar.pharmacy_claim')
  expect(posted?.count).toBe(claimsDropped)
}

const alarmsEver = async () => (await river.rows('select 1 from mortar.alarm')).length

const nameOf = ({ target, kind, on, count, delayMs }: Walk) =>
  [target, kind, on && `on ${on}`, count && `${count} times`, delayMs && `${delayMs} ms`].filter(Boolean).join(' ')

test('every fault that the stand-in partners know is walked through, on each partner that can have it', () => {
  const all = Object.entries(faultKinds).flatMap(([kind, { targets }]) => targets.map((target) => `${target} ${kind}`))
  expect([...new Set(walks.map(({ target, kind }) => `${target} ${kind}`))].sort()).toEqual(all.sort())
})

test('members who cannot be asked for hold their claims back; once they can be, all is posted and delivered', async () => {
  await meet({ target: 'rest', kind: 'error-500', on: 'members' })
  await drop(2)
  for (let time = 0; time < 3; time++) await river.flow()
  expect(await river.rows(`select 1 from mortar.record where outcome = 'held'`)).toHaveLength(claimsDropped)
  expect(await river.rows('select 1 from mortar.delivery')).toEqual([])
  expect(await river.openAlarms()).toMatchObject([looking('remote-busy')])
  await heal()
})

describe('nothing is lost, doubled, passed by or called accepted that is not, and it heals by itself:', () => {
  for (const walk of walks)
    test(nameOf(walk), { timeout: 120_000 }, async () => {
      const before = await alarmsEver()
      await drop()
      await meet(walk)
      for (let time = 0; time < 3; time++) {
        await river.flow()
        expect(await river.wrongs()).toEqual([])
        expect((await river.openAlarms()).slice(1)).toEqual([])
        if (time === 0) await drop()
      }
      expect(await river.openAlarms()).toMatchObject(walk.alarm ? [walk.alarm] : [])
      await heal()
      expect((await alarmsEver()) - before).toBeLessThanOrEqual(walk.alarm || walk.blip ? 1 : 0)
    })
})

describe('what comes and goes is one alarm, not dozens:', () => {
  const flapping: readonly Walk[] = [
    { target: 'rest', kind: 'error-500', on: 'claims' },
    { target: 'rest', kind: 'error-500', rate: 0.6 },
    { target: 'rest', kind: 'reset' },
    { target: 'sftp', kind: 'reset' },
    { target: 'sftp', kind: 'connection-drop-mid-file' },
    { target: 'sftp', kind: 'zero-byte' },
  ]
  for (const walk of flapping)
    test(nameOf(walk), { timeout: 120_000 }, async () => {
      const before = await alarmsEver()
      for (let time = 0; time < 4; time++) {
        await drop()
        await meet(walk)
        await river.flow()
        await river.flow()
        await clear()
        await river.flow()
        expect(await river.wrongs()).toEqual([])
      }
      await heal()
      expect((await alarmsEver()) - before).toBeLessThanOrEqual(1)
    })
})

describe('where a person is needed', () => {
  test('a changed host key is told once, with the key and what to do; the key added, files flow at once', async () => {
    await drop()
    await meet({ target: 'sftp', kind: 'host-key-changed' })
    for (let time = 0; time < 3; time++) await river.flow()
    const [alarm, ...others] = await river.openAlarms()
    expect(others).toEqual([])
    expect(alarm?.effect).toContain('add it to host_keys in connection.yml')
    const fingerprint = /SHA256:[A-Za-z0-9+/]{43}/.exec(alarm!.effect)![0]
    await exchange.apply((path, text) =>
      impatient(path, text).replace(
        /( +)- \{ fingerprint: /,
        `$1- { fingerprint: "${fingerprint}", valid_from: 2025-01-01 }\n$&`,
      ),
    )
    await river.flow()
    expect(await river.openAlarms()).toEqual([])
    await heal(20)
    await exchange.apply(impatient)
  })

  test('refused credentials are not tried again and again; somebody who looks now has them tried at once', async () => {
    await drop()
    await meet({ target: 'sftp', kind: 'auth-refused', count: 5 })
    for (let time = 0; time < 4; time++) await river.flow()
    expect(await exchange.control('GET', '/faults')).toMatchObject({ faults: [{ kind: 'auth-refused', count: 4 }] })
    await clear()
    await feedIn(exchange.ground, claimsIn, 'user:test', { anew: true })
    expect(await river.openAlarms()).toEqual([])
    await heal(20)
  })
})

describe('where the claims system wants a person', () => {
  test('a secret that is wrong is told once and rests; put right, deliveries go at once', async () => {
    const path = join(exchange.home.home.dataDir, 'secrets/north-tpa/client-secret')
    const right = readFileSync(path)
    writeFileSync(path, 'wrong')
    await drop()
    for (let time = 0; time < 3; time++) await river.flow(longest)
    const [alarm, ...others] = await river.openAlarms()
    expect(others).toEqual([])
    expect(alarm).toMatchObject({ code: 'auth-refused' })
    expect(alarm?.effect).toContain('renew the secret')
    const [tries] = await river.rows<{ most: number }>(
      `select max(attempts) as most from mortar.delivery where state = 'queued'`,
    )
    expect(tries?.most).toBeLessThanOrEqual(3)
    writeFileSync(path, right)
    await feedIn(exchange.ground, membersIn, 'user:test', { anew: true })
    await deliver(exchange.ground, claimsOut, { anew: true })
    expect(await river.openAlarms()).toEqual([])
    await heal(20)
  })

  test('a refusal in the body of a 200 is one discrepancy; the rest goes; sent again by a person it ends', async () => {
    const refusing = '  - { status: [200], when: { path: $.errors }, means: refused, code: "$.errors[0].code" }'
    await exchange.apply((path, text) =>
      path.endsWith('claims-api.out/feed.yml')
        ? impatient(path, text).replace(/^answers:.*$/m, `answers:\n${refusing}`)
        : impatient(path, text),
    )
    await drop()
    await meet({ target: 'rest', kind: 'ok-with-error-body', count: 1 })
    for (let time = 0; time < 3; time++) await river.flow()
    expect(await river.wrongs()).toEqual([])
    expect(await river.openAlarms()).toEqual([])
    const open = await river.rows<{ delivery_id: number; code: string; summary: string }>(
      'select delivery_id, code, summary from mortar.discrepancy where resolved_at is null',
    )
    expect(open).toMatchObject([{ code: 'INTERNAL', summary: expect.stringContaining('send it again') }])
    const asked = { deliveryIds: [open[0]!.delivery_id], feedId: null, actor: 'user:test' }
    expect(await retryDeliveries(exchange.ground, asked)).toBe(1)
    await heal(20)
    await exchange.apply(impatient)
  })
})

test('a file that is gone before it could be fetched is told once, and taken when it lies there again', async () => {
  const outbox = join(exchange.home.home.dataDir, 'sandbox/acme-pbm/outbox')
  const elsewhere = mkdtempSync(join(tmpdir(), 'mortar-elsewhere-'))
  await meet({ target: 'sftp', kind: 'connection-drop-mid-file' })
  await drop()
  await river.flow()
  const names = readdirSync(outbox).filter((name) => name.endsWith('.pgp'))
  expect(names).toHaveLength(1)
  renameSync(join(outbox, names[0]!), join(elsewhere, names[0]!))
  await clear()
  for (let time = 0; time < 3; time++) await river.flow()
  expect(await river.openAlarms()).toMatchObject([{ kind: 'file-rejected', code: 'remote-not-found' }])
  renameSync(join(elsewhere, names[0]!), join(outbox, names[0]!))
  rmSync(elsewhere, { recursive: true })
  await heal(20)
})

test('worked files that could not be put away lie there without harm, and are put away when that works again', async () => {
  const outbox = join(exchange.home.home.dataDir, 'sandbox/acme-pbm/outbox')
  const archive = join(outbox, 'archive')
  renameSync(archive, `${archive}-aside`)
  await drop(2)
  for (let time = 0; time < 3; time++) await river.flow()
  expect(await river.openAlarms()).toEqual([])
  expect(readdirSync(outbox).filter((name) => name.endsWith('.pgp'))).toHaveLength(2)
  expect(await river.rows(`select 1 from mortar.delivery where state <> 'accepted'`)).toEqual([])
  renameSync(`${archive}-aside`, archive)
  await heal(20)
})

test('a receiver whose disk is full keeps no half file, and takes the whole one later', async () => {
  const { sftpPort } = exchange.sandbox
  const inbox = async () =>
    ((await exchange.control('GET', '/state')) as { files: { inbox: { name: string; bytes: number }[] } }).files.inbox
  const connection = {
    protocol: 'sftp',
    host: '127.0.0.1',
    port: sftpPort,
    username: 'mortar',
    auth: { private_key: 'secret://acme-pbm/ssh-key' },
    host_keys: [{ fingerprint: 'SHA256:96tya39SZXURNTOKPcquFBA+4sU2qsYhPNLdLo6ISVM', valid_from: '2025-01-01' }],
  } as const
  const { resolveSecret, now } = exchange.ground
  const transport = await openTransport(connection, { resolveSecret: (name) => resolveSecret(name).toString(), now })
  const content = Buffer.alloc(300_000, 'x')
  const put = () =>
    putProven(transport, {
      folder: '/inbox',
      name: 'errors.csv',
      temporarySuffix: '.part',
      content: (async function* () {
        yield content
      })(),
      now,
    })
  await meet({ target: 'sftp', kind: 'disk-full' satisfies FaultKind })
  await expect(put()).rejects.toMatchObject({ code: 'remote-disk-full', retryable: true })
  expect((await inbox()).map(({ name }) => name)).not.toContain('errors.csv')
  await clear()
  expect(await put()).toMatchObject({ bytes: content.length, wasThere: false })
  expect(await inbox()).toMatchObject([{ name: 'errors.csv', bytes: content.length }])
  await transport.close()
})
