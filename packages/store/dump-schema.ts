import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { dumpSchema } from './schema-dump.ts'
import { testDatabase } from './testing.ts'

// `npm run schema`: writes schema.sql from a freshly migrated database.

const db = await testDatabase()
const owner = new pg.Client(db.adminUrl)
await owner.connect()
const file = new URL('./schema.sql', import.meta.url)
writeFileSync(file, await dumpSchema(owner))
await owner.end()
await db.stop()
console.log(`wrote ${file.pathname}`)
