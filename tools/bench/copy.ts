import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { BenchGround } from './ground.ts'

/** True when `psql` is on this machine. */
export const hasPsql = (): boolean => spawnSync('psql', ['--version']).status === 0

/**
 * How long the same rows take by COPY into an empty table with the same columns and indexes on the same server: `psql
 * \copy`, or pg-copy-streams where there is no psql. Milliseconds.
 */
export const copySameRows = async ({ admin, folder, home }: BenchGround): Promise<number> => {
  const file = join(folder, 'rows.copy')
  await pipeline(admin.query(copyTo('copy mortar.pharmacy_claim to stdout')), createWriteStream(file))
  await admin.query('drop table if exists mortar.same_rows')
  await admin.query('create table mortar.same_rows (like mortar.pharmacy_claim including all)')
  // What the run left to do must not be counted against the copy.
  await admin.query('vacuum analyze mortar.pharmacy_claim')
  await admin.query('checkpoint')
  const startedAt = performance.now()
  if (hasPsql()) byPsql(home.db.adminUrl, file)
  else await pipeline(createReadStream(file), admin.query(copyFrom('copy mortar.same_rows from stdin')))
  const tookMs = performance.now() - startedAt
  await needSame(admin)
  await admin.query('drop table mortar.same_rows')
  return tookMs
}

const byPsql = (url: string, file: string): void => {
  const { status, stderr } = spawnSync('psql', [url, '-X', '-q', '-c', `\\copy mortar.same_rows from '${file}'`])
  if (status !== 0) throw new Error(`psql: ${stderr}`)
}

const needSame = async (admin: pg.Client): Promise<void> => {
  const { rows } = await admin.query(
    'select (select count(*) from mortar.same_rows) = (select count(*) from mortar.pharmacy_claim) as same',
  )
  if (!rows[0].same) throw new Error('the copy did not bring the same rows')
}
