import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from './database.ts'
import { startWorkers } from './jobs.ts'
import { testMasterKey } from './testing.ts'

// A worker process for jobs.test.ts: writes when it begins and ends a job, and takes its time between.

const [adminUrl = '', diary = '', name = '', workMs = '0'] = process.argv.slice(2)
const db = connect({ adminUrl, masterKey: testMasterKey })
const tell = (line: string) => appendFileSync(diary, `${name} ${line}\n`)

await startWorkers(db, {
  concurrency: 4,
  tasks: {
    work: async ({ label }) => {
      tell(`begins ${String(label)}`)
      await sleep(Number(workMs))
      tell(`ends ${String(label)}`)
    },
  },
})
tell('ready')
