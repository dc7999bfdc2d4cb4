import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { launchPostgres } from './postgres/launch.ts'
import { guardLock, testServerFolder, testSettings } from './testing.ts'

// Started by the first test that needs the shared server. Keeps it alive from test to test, and stops it when no test
// process has been connected for a while: also when the tests were killed.

const idleMs = 45_000
const lookEveryMs = 3_000

const server = await launchPostgres({ dataDir: testServerFolder(), settings: testSettings })
const admin = new pg.Client({ connectionString: server.url, application_name: 'mortar test guard' })
admin.on('error', () => process.exit(1))
await admin.connect()
const { rows } = await admin.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [guardLock])
if (rows[0]?.mine) await watchUntilIdle()
await admin.end()
await server.stop()

async function watchUntilIdle() {
  for (let usedAt = Date.now(); Date.now() - usedAt < idleMs; ) {
    await sleep(lookEveryMs)
    if (await inUse()) usedAt = Date.now()
  }
  await dropLeftovers()
}

// Everything but the guard's own two connections is a test.
async function inUse() {
  const { rows } = await admin.query<{ others: number }>(
    `select count(*)::int - 2 as others from pg_stat_activity where backend_type = 'client backend'`,
  )
  return (rows[0]?.others ?? 0) > 0
}

async function dropLeftovers() {
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^mortar_(test|template|draft)_'`,
  )
  for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`)
}
