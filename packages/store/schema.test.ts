import { readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, test } from 'vitest'
import { dumpSchema } from './schema-dump.ts'
import { testDatabase } from './testing.ts'

test('schema.sql is the schema of a freshly migrated database (else run: npm run schema)', async () => {
  const db = await testDatabase()
  const owner = new pg.Client(db.adminUrl)
  await owner.connect()
  const now = await dumpSchema(owner)
  await owner.end()
  await db.stop()
  expect(now).toBe(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'))
})
