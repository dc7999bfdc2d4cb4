import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'
import { testDatabase, testMasterKey } from './testing.ts'

let server: Database
let admin: pg.Client
let name: string
let adminUrl: string

beforeAll(async () => {
  server = await testDatabase()
  admin = new pg.Client(server.adminUrl)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await server.stop()
})
beforeEach(async () => {
  name = `mortar_test_${randomBytes(8).toString('hex')}`
  await admin.query(`create database ${name}`)
  adminUrl = server.adminUrl.replace(/mortar_test_\w+/, name)
})
afterEach(() => admin.query(`drop database ${name} with (force)`))

const made = (number: number, sql: string): Migration => ({
  number,
  name: `${String(number).padStart(4, '0')}-made.sql`,
  sql,
  sha256: randomBytes(32).toString('hex'),
})

const one = made(1, 'create table mortar.one (x int)')
const two = made(2, 'create table mortar.two (x int)')

const run = (...migrations: Migration[]) => migrate({ adminUrl, masterKey: testMasterKey, migrations })

const look = async <T extends pg.QueryResultRow>(sql: string) => {
  const client = new pg.Client(adminUrl)
  await client.connect()
  const { rows } = await client.query<T>(sql)
  await client.end()
  return rows
}

const tables = async () => {
  const rows = await look<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'mortar'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map((row) => row.name)
}

test('a database that cannot be reached is told in a sentence, without the password', async () => {
  const reach = (adminUrl: string) => migrate({ adminUrl, masterKey: testMasterKey, migrations: [] })
  const missing = adminUrl.replace(name, 'mortar_test_nowhere')
  await expect(reach(missing)).rejects.toMatchObject({
    code: 'database-unreachable',
    message: expect.stringContaining('no database of the name'),
  })
  const closed = reach('postgres://owner:hidden@127.0.0.1:1/none')
  await expect(closed).rejects.toMatchObject({
    code: 'database-unreachable',
    message: 'The database does not take connections: ECONNREFUSED (127.0.0.1:1).',
  })
  await expect(reach('nonsense')).rejects.toMatchObject({ code: 'database-unreachable' })
})

describe('migrating', () => {
  test('runs what is new, once, in order', async () => {
    await run(one)
    await run(one, two)
    await run(one, two)
    expect(await tables()).toEqual(['migration', 'one', 'two'])
    expect(await look('select number, name from mortar.migration order by 1')).toEqual([
      { number: 1, name: '0001-made.sql' },
      { number: 2, name: '0002-made.sql' },
    ])
  })

  test('by several at once is safe', async () => {
    await Promise.all([run(one, two), run(one, two), run(one, two)])
    expect(await tables()).toEqual(['migration', 'one', 'two'])
  })

  test('that fails half way leaves the migrations before it, and nothing of its own', async () => {
    const bad = made(2, 'create table mortar.half (x int); select 1 / 0')
    await expect(run(one, bad)).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('0002-made.sql failed'),
    })
    expect(await tables()).toEqual(['migration', 'one'])
    await run(one, two)
    expect(await tables()).toEqual(['migration', 'one', 'two'])
  })

  test('refuses an old migration that was changed', async () => {
    await run(one)
    await expect(run(made(1, one.sql))).rejects.toMatchObject({
      code: 'migration-changed',
      message: expect.stringContaining('0001-made.sql'),
    })
  })

  test('refuses a database that is ahead of this version', async () => {
    await run(one, two)
    await expect(run(one)).rejects.toMatchObject({
      code: 'migration-missing',
      message: expect.stringContaining('0002-made.sql'),
    })
  })

  test('leaves the job role no right to make schemas', async () => {
    await run(one)
    expect(await look(`select has_database_privilege('mortar_jobs', current_database(), 'create') as may`)).toEqual([
      { may: false },
    ])
  })
})

test('the migrations of the package are numbered without gaps', () => {
  expect(readMigrations().map(({ number }) => number)).toEqual(readMigrations().map((_, index) => index + 1))
})
