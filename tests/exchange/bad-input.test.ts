import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Hub, startHub } from '@mortar/hub/main'
import { feedIn } from '@mortar/journeys/feed-in'
import { plainFile } from '@mortar/testkit/month-file'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Exchange, openExchange } from './open-exchange.ts'
import { claimsIn, type River, riverOf } from './river.ts'

/** What bad input gets: an issue with its code and place, in the API that the console reads; the file kept, nothing half-posted. */

let exchange: Exchange
let river: River
let hub: Hub
let get: (path: string) => Promise<Answer>
let post: (path: string, body: unknown) => Promise<Answer>

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every form
  readonly body: any
}

beforeAll(async () => {
  exchange = await openExchange({ until: '2026-11-20', clockAt: new Date('2026-10-20T12:00:00Z'), oneMapper: true })
  river = riverOf(exchange)
  hub = await startHub({ home: exchange.home, host: '127.0.0.1', port: 0, roles: ['web'] })
  await signIn()
})
afterAll(async () => {
  await hub.stop()
  await exchange.stop()
})

const signIn = async () => {
  const { email, password } = hub.newAdmins.find((admin) => admin.email.includes('demo'))!
  const headers = { origin: hub.url!, 'content-type': 'application/json' }
  const ask = async (method: string, path: string, cookie: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    return fetch(`${hub.url}/api${path}`, { method, headers: { ...headers, cookie }, ...sent })
  }
  const answer = await ask('POST', '/sign-in', '', { email, password })
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const told = async (asked: Promise<Response>): Promise<Answer> => {
    const { status, ...given } = await asked.then(async (each) => ({ status: each.status, text: await each.text() }))
    return { status, body: given.text === '' ? undefined : JSON.parse(given.text) }
  }
  get = (path) => told(ask('GET', path, cookie))
  post = (path, body) => told(ask('POST', path, cookie, body))
}

const date = '2026-10-19'
let sequence = 0
const drop = async (request: object = {}): Promise<string> => {
  const wanted = { date, seq: ++sequence, count: 12, ...request }
  return ((await exchange.control('POST', '/outbox', wanted)) as { name: string }).name
}

/** A file with 60 claims of the month, its lines changed. */
const given = (change: (lines: string[]) => readonly (string | Uint8Array)[]): Promise<string> => {
  const seq = sequence + 1
  const claims = exchange.sandbox.month.files[0]!.claims.slice(0, 60)
  const { fileOn } = exchange.sandbox.month.files[0]!
  const good = plainFile({ fileOn, sequence: seq, claims, arrivedAt: '' })
  const lines = Buffer.from(good.bytes)
    .toString('latin1')
    .split(/(?<=\n)/)
  const parts = change(lines).map((part) => Buffer.from(part as string, 'latin1'))
  return drop({ date: fileOn, kind: 'given', base64: Buffer.concat(parts).toString('base64') })
}

/** Looks and works; the clock goes on so far that every file lies still. */
const work = async () => {
  exchange.pass(20 * 60_000)
  await feedIn(exchange.ground, claimsIn, 'schedule').catch(() => {})
}

const runOf = async (name: string) => {
  const { items } = (await get('/runs?limit=20')).body
  const found = items.filter(({ fileName }: { fileName: string }) => fileName === name)[0]
  return found && (await get(`/runs/${found.runId}`)).body
}

const postedClaims = async () =>
  (await river.rows<{ n: number }>('select count(*)::int as n from mortar.pharmacy_claim'))[0]!.n
const deliveries = async () => (await river.rows<{ n: number }>('select count(*)::int as n from mortar.delivery'))[0]!.n

/** The bytes as received and, where they could be had, the plaintext lie in the vault. */
const isKept = async (name: string): Promise<boolean> => {
  const [file] = await river.rows<{ received: string | null; plaintext: string | null }>(
    `select received_object as received, plaintext_object as plaintext from mortar.raw_file where file_name = $1
     order by raw_file_no desc limit 1`,
    [name],
  )
  const objects = [file?.received, file?.plaintext].filter((object) => object !== null && object !== undefined)
  for (const object of objects) await exchange.ground.vault.stat(object)
  return objects.length > 0
}

/** A person settles what the test before left open: held files are refused, rejected ones are written off. */
afterEach(async () => {
  const { items } = (await get('/discrepancies')).body
  for (const { discrepancyId, kind, runId } of items) {
    if (kind === 'file-held') await post(`/runs/${runId}/reject`, { reason: 'a test' })
    else await post(`/discrepancies/${discrepancyId}/resolve`, { resolution: 'a test' })
  }
  expect((await fileAlarms()).map(({ kind }) => kind)).toEqual([])
})

const fileAlarms = async () => (await river.openAlarms()).filter(({ kind }) => /^(file|feed)-/.test(kind))

test('a file that is still being written is left alone until it lies still, and then taken whole', async () => {
  await applyWith('paid-claims-daily.in/feed.yml', (text) => text.replace('settle: 2s', 'settle: 300ms'))
  const name = await drop({ count: 200, slowMs: 4_000 })
  const bytes = async () => {
    const { files } = (await exchange.control('GET', '/state')) as State
    return files.outbox.find((file) => file.name === name)?.bytes ?? 0
  }
  const look = () => feedIn(exchange.ground, claimsIn, 'schedule')
  const seen = new Set<number>()
  while (seen.size < 4) {
    await look()
    seen.add(await bytes())
    await sleep(350)
  }
  expect(await runOf(name)).toBeUndefined()
  for (let last = -1; last !== (await bytes()); await sleep(600)) last = await bytes()
  await work()
  expect(await runOf(name)).toMatchObject({ state: 'posted', recordsIn: 200, issues: [] })
  await exchange.apply()
})

interface State {
  readonly files: { readonly outbox: readonly { readonly name: string; readonly bytes: number }[] }
}

interface Bad {
  readonly what: string
  readonly lay: () => Promise<string>
  readonly state: 'held' | 'rejected' | 'duplicate' | 'posted'
  readonly cause?: string | null
  /** One issue of the run, with its place. */
  readonly issue: { readonly code: string; readonly where?: object }
}

const pgp = (kind: string, code: string): Bad => ({
  what: `PGP: ${kind}`,
  lay: () => drop({ kind }),
  state: 'rejected',
  cause: code,
  issue: { code },
})

/** Line 11 begins after ten lines of 160 bytes and a line end. */
const line11 = { line: 11, byteFrom: 1610 }

const bad: readonly Bad[] = [
  {
    what: 'a file of no bytes',
    lay: () => drop({ kind: 'zero-byte' }),
    state: 'rejected',
    cause: 'file-empty',
    issue: { code: 'file-empty' },
  },
  pgp('truncated', 'pgp-corrupted'),
  pgp('corrupted', 'pgp-corrupted'),
  pgp('wrong-recipient', 'pgp-wrong-key'),
  pgp('wrong-signer', 'pgp-unknown-signer'),
  pgp('unsigned', 'pgp-unsigned'),
  pgp('not-pgp', 'pgp-not-encrypted'),
  {
    what: 'a zip bomb',
    lay: () => drop({ kind: 'zip-bomb' }),
    state: 'rejected',
    cause: 'pgp-bomb',
    issue: { code: 'pgp-bomb' },
  },
  {
    what: 'a file cut before its trailer',
    lay: () => given((lines) => [...lines.slice(0, 10), lines[10]!.slice(0, 40)]),
    state: 'held',
    issue: { code: 'row-short', where: line11 },
  },
  {
    what: 'a file without its trailer',
    lay: () => given((lines) => lines.slice(0, -1)),
    state: 'held',
    issue: { code: 'trailer-missing' },
  },
  {
    what: 'a trailer with wrong totals',
    lay: () => drop({ kind: 'bad-trailer' }),
    state: 'held',
    cause: 'control-differs',
    issue: { code: 'control-differs', where: { field: 'plan-paid' } },
  },
  {
    what: 'a row that is too short',
    lay: () => given((lines) => lines.with(10, `${lines[10]!.slice(0, 150)}\n`)),
    state: 'held',
    issue: { code: 'row-short', where: line11 },
  },
  {
    what: 'a row that is too long',
    lay: () => given((lines) => lines.with(10, `${lines[10]!.slice(0, 160)}12345\n`)),
    state: 'held',
    issue: { code: 'row-long', where: line11 },
  },
  {
    what: 'a record type nobody knows',
    lay: () => given((lines) => lines.with(10, `ZZ${lines[10]!.slice(2)}`)),
    state: 'held',
    issue: { code: 'record-type-unknown', where: line11 },
  },
  {
    what: 'bytes that are no text in the charset',
    lay: () => given((lines) => lines.with(10, `${lines[10]!.slice(0, 69)}\xff\xfe${lines[10]!.slice(71)}`)),
    state: 'held',
    issue: { code: 'bytes-not-in-charset', where: line11 },
  },
  {
    what: 'the same name with other content',
    lay: async () => {
      await drop()
      await work()
      return drop({ seq: sequence, seed: 7, count: 15 })
    },
    state: 'held',
    cause: 'file-name-reused',
    issue: { code: 'file-name-reused' },
  },
  {
    what: 'the same content under another name',
    lay: async () => {
      await drop()
      await work()
      return drop({ kind: 'duplicate-content' })
    },
    state: 'duplicate',
    cause: 'file-duplicate',
    issue: { code: 'file-duplicate' },
  },
  {
    what: 'a trailer that is not the last record',
    lay: () => given((lines) => [...lines, lines[1]!]),
    state: 'held',
    issue: { code: 'record-after-trailer', where: { line: 63 } },
  },
]

describe('is a clear issue with its code and place; the file is kept and nothing is half-posted:', () => {
  for (const { what, lay, state, cause, issue } of bad)
    test(what, async () => {
      const name = await lay()
      const before = { claims: await postedClaims(), deliveries: await deliveries() }
      await work()
      const run = await runOf(name)
      expect({ state: run?.state, cause: run?.cause }).toEqual({ state, cause: cause ?? run?.cause })
      const { code, where = {} } = issue
      const told = { code, where: expect.objectContaining(where), hint: expect.stringMatching(/\w+ \w+.*\./) }
      expect(run.issues).toContainEqual(told)
      expect(new Set(run.issues.map((each: object) => JSON.stringify(each))).size).toBe(run.issues.length)
      expect(run.ledger.filter(({ balances }: { balances: boolean }) => !balances)).toEqual([])
      expect(await isKept(name)).toBe(true)
      expect({ claims: await postedClaims(), deliveries: await deliveries() }).toEqual(before)
      expect(await river.wrongs()).toEqual([])
      const alarms = await fileAlarms()
      expect(alarms.map(({ kind }) => kind)).toEqual(state === 'duplicate' ? [] : [`file-${state}`])
    })
})

/** The demo site with one file of it changed. */
const applyWith = (end: string, change: (text: string) => string) =>
  exchange.apply((path, text) => (path.endsWith(end) ? change(text) : text))

const mapFile = 'paid-claims-daily.in/map/pharmacy-claim.sql'

describe('a site that is wrong stops its files with the place of the error, and once mended they are worked from the vault:', () => {
  interface Wrong {
    readonly what: string
    readonly file: string
    readonly change: (text: string) => string
    readonly issue: { readonly code: string; readonly where: object }
    readonly says?: RegExp
  }
  const wrong: readonly Wrong[] = [
    {
      what: 'a map that cannot be parsed',
      file: mapFile,
      change: (text) => text.replace('cross join ctx', 'cross join join ctx'),
      issue: { code: 'map-syntax', where: { line: 31 } },
    },
    {
      what: 'a map that names a field that is not there',
      file: mapFile,
      change: (text) => text.replace('d.rx_number ', 'd.rx_nomber '),
      issue: { code: 'map-binding', where: { line: 15 } },
    },
    {
      what: 'a map that gives two rows for one record',
      file: mapFile,
      change: (text) => text.replace('cross join ctx', 'cross join ctx cross join (values (1), (2)) twice (n)'),
      issue: { code: 'map-two-rows', where: { file: expect.stringContaining(mapFile) } },
      says: /line 2 /,
    },
    {
      what: 'a crosswalk whose dates overlap',
      file: 'acme-pbm/crosswalks/relationship.csv',
      change: (text) => `${text}03,other,2026-01-01,,\n`,
      issue: { code: 'crosswalk-overlap', where: { line: 5 } },
    },
  ]
  for (const { what, file, change, issue, says = /\w/ } of wrong)
    test(what, async () => {
      await applyWith(file, change)
      const name = await drop()
      const before = await postedClaims()
      await work()
      const stopped = await runOf(name)
      expect(stopped.issues[0]).toMatchObject({ ...issue, hint: expect.stringMatching(says) })
      expect(stopped.state).toBe('rejected')
      expect(await postedClaims()).toBe(before)
      expect(await isKept(name)).toBe(true)
      await exchange.apply()
      expect((await post(`/runs/${stopped.runId}/release`, { reason: 'the site is mended' })).status).toBe(200)
      await work()
      expect(await runOf(name)).toMatchObject({ state: 'posted', runId: stopped.runId })
      expect(await fileAlarms()).toEqual([])
      expect((await get('/discrepancies')).body.items).toEqual([])
    })
})

describe('a partner folder with a wrong key', () => {
  const theirKey = 'acme-pbm/keys/acme.pub.asc'

  test('of somebody else: the file is rejected, and worked from the vault once the right key is there', async () => {
    const ours = readFileSync(join(exchange.home.home.dataDir, 'partners/mortar.pgp.pub.asc'), 'utf8')
    await applyWith(theirKey, () => ours)
    const name = await drop()
    await work()
    const stopped = await runOf(name)
    expect(stopped).toMatchObject({ state: 'rejected', cause: 'pgp-unknown-signer' })
    expect(await fileAlarms()).toMatchObject([{ kind: 'file-rejected', subject: claimsIn }])
    await exchange.apply()
    await post(`/runs/${stopped.runId}/release`, { reason: 'the key is right now' })
    await work()
    expect(await runOf(name)).toMatchObject({ state: 'posted' })
  })

  test('that cannot be read: one alarm says so, files wait in their order and flow once it is mended', async () => {
    await applyWith(theirKey, (text) => text.slice(0, 200))
    const names = [await drop(), await drop()]
    await work()
    await work()
    const alarms = await fileAlarms()
    expect(alarms).toMatchObject([{ kind: 'feed-failing', code: 'pgp-key-unreadable', subject: claimsIn }])
    await exchange.apply()
    await work()
    for (const name of names) expect(await runOf(name)).toMatchObject({ state: 'posted' })
    expect(await fileAlarms()).toEqual([])
  })

  test('of ours that is not the one they encrypt to: rejected, and worked once the secret is right', async () => {
    const theirs = readFileSync(join(import.meta.dirname, '../../apps/sandbox/keys/acme-pbm.pgp.sec.asc'), 'utf8')
    const right = exchange.ground.resolveSecret('secret://acme-pbm/pgp-private-key').toString()
    const path = `${exchange.home.home.dataDir}/secrets/acme-pbm/pgp-private-key`
    writeFileSync(path, theirs)
    const name = await drop()
    await work()
    const stopped = await runOf(name)
    expect(stopped).toMatchObject({ state: 'rejected', cause: 'pgp-wrong-key' })
    writeFileSync(path, right)
    await post(`/runs/${stopped.runId}/release`, { reason: 'the secret is right now' })
    await work()
    expect(await runOf(name)).toMatchObject({ state: 'posted' })
  })
})

test('twenty files that cannot be read are one alarm, and each its own line to work', async () => {
  for (let file = 0; file < 20; file++) await drop({ kind: 'unsigned', count: 2 })
  await work()
  expect(await fileAlarms()).toMatchObject([{ kind: 'file-rejected', code: 'pgp-unsigned' }])
  expect((await get('/discrepancies?limit=50')).body.items).toHaveLength(20)
})
