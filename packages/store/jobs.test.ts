import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '@mortar/values/issue'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Database, withTenant } from './database.ts'
import { enqueueJob, type JobPayload, type JobRequest, type JobTask, startWorkers, type Workers } from './jobs.ts'
import { testDatabase } from './testing.ts'

let db: Database
let running: Workers[]
let children: ChildProcess[]

beforeEach(async () => {
  db = await testDatabase()
  running = []
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(running.map((workers) => workers.stop()))
  await db.stop()
})

const work = async (task: JobTask, options: { readonly concurrency?: number; readonly stopWithinMs?: number } = {}) => {
  const workers = await startWorkers(db, { tasks: { work: task }, concurrency: 4, ...options })
  running.push(workers)
  return workers
}

const stopFirst = () => running.shift()!.stop()

const enqueue = (label: string, more: Partial<JobRequest> = {}, tenantId = 'demo') =>
  withTenant(db, tenantId, (tx) => enqueueJob(tx, { task: 'work', payload: { tenantId, label }, ...more }))

const query = async <T extends pg.QueryResultRow>(text: string) => (await db.jobs.query<T>(text)).rows

const jobsLeft = async () =>
  (await query<{ n: string }>('select count(*) as n from graphile_worker._private_jobs'))[0]!.n

const eventually = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 20_000, interval: 10 })

describe('a job', () => {
  test('is done with what it carries', async () => {
    const done: JobPayload[] = []
    await work(async (payload, { attempt }) => void done.push({ ...payload, attempt }))
    await enqueue('one')
    await eventually(() => expect(done).toEqual([{ tenantId: 'demo', label: 'one', attempt: 1 }]))
    await eventually(async () => expect(await jobsLeft()).toBe('0'))
  })

  test('of a transaction that rolls back is never done', async () => {
    const failed = withTenant(db, 'demo', async (tx) => {
      await enqueueJob(tx, { task: 'work', payload: { tenantId: 'demo' } })
      throw new Error('later trouble')
    })
    await expect(failed).rejects.toThrow('later trouble')
    expect(await jobsLeft()).toBe('0')
  })

  test('for another tenant is refused, also by the database', async () => {
    const byUs = withTenant(db, 'demo', (tx) => enqueueJob(tx, { task: 'work', payload: { tenantId: 'other' } }))
    await expect(byUs).rejects.toMatchObject({ code: 'job-of-other-tenant' })
    const byServer = withTenant(db, 'demo', (tx) =>
      tx.query(`select mortar.enqueue_job('work', '{"tenantId":"other"}')`),
    )
    await expect(byServer).rejects.toMatchObject({ code: '42501' })
  })

  test('replaces a waiting one of the same key, but not another tenant’s', async () => {
    const later = new Date(Date.now() + 3_600_000)
    await enqueue('old', { key: 'same', runAt: later })
    await enqueue('new', { key: 'same', runAt: later })
    await enqueue('theirs', { key: 'same', runAt: later }, 'other')
    const labels = await query<{ label: string }>(
      `select payload ->> 'label' as label from graphile_worker._private_jobs order by 1`,
    )
    expect(labels).toEqual([{ label: 'new' }, { label: 'theirs' }])
  })

  test('waits for its time', async () => {
    const done: unknown[] = []
    await work(async ({ label }) => void done.push(label))
    await enqueue('later', { runAt: new Date(Date.now() + 1_500) })
    await enqueue('now')
    await eventually(() => expect(done).toEqual(['now', 'later']))
  })

  test('that fails is tried again, and its row tells the code but no value', async () => {
    const attempts: number[] = []
    await work(async (_payload, { attempt }) => {
      attempts.push(attempt)
      if (attempt === 1) throw new Fault('vault-missing')
      throw new Error('Jane Doe has no coverage')
    })
    await enqueue('bad', { maxAttempts: 2 })
    await eventually(() => expect(attempts).toEqual([1, 2]))
    await eventually(async () => {
      const rows = await query(`select attempts, last_error from graphile_worker._private_jobs where locked_by is null`)
      expect(rows).toEqual([{ attempts: 2, last_error: 'Error' }])
    })
  })

  test('of one queue waits for the one before it', async () => {
    let atOnce = 0
    const most: number[] = []
    const order: unknown[] = []
    await work(async ({ label }) => {
      most.push(++atOnce)
      await new Promise((resolve) => setTimeout(resolve, 5))
      order.push(label)
      atOnce--
    })
    for (const label of ['1', '2', '3', '4', '5', '6']) await enqueue(label, { queue: 'member lane 1' })
    await eventually(() => expect(order).toEqual(['1', '2', '3', '4', '5', '6']))
    expect(Math.max(...most)).toBe(1)
  })
})

describe('stopping', () => {
  test('lets running jobs finish', async () => {
    let finish = () => {}
    const done: string[] = []
    await work(async () => {
      done.push('begun')
      await new Promise<void>((resolve) => (finish = resolve))
      done.push('finished')
    })
    await enqueue('long')
    await eventually(() => expect(done).toEqual(['begun']))
    const stopped = stopFirst()
    finish()
    await stopped
    expect(done).toEqual(['begun', 'finished'])
    expect(await jobsLeft()).toBe('0')
  })

  test('gives up a job that does not end within the deadline, so that another worker does it', async () => {
    const done: string[] = []
    await work(
      async () => {
        done.push('first begins')
        await new Promise(() => {})
      },
      { stopWithinMs: 50 },
    )
    await enqueue('endless')
    await eventually(() => expect(done).toEqual(['first begins']))
    await stopFirst()
    await work(async () => void done.push('second ends'))
    await eventually(() => expect(done).toEqual(['first begins', 'second ends']))
  })
})

describe('a worker process killed with -9', () => {
  let diary: string
  beforeEach(() => {
    diary = join(mkdtempSync(join(tmpdir(), 'mortar-jobs-')), 'diary')
    writeFileSync(diary, '')
    return () => rmSync(dirname(diary), { recursive: true })
  })

  const lines = () => readFileSync(diary, 'utf8').trim().split('\n')
  const node = createRequire(import.meta.url).resolve('node/bin/node')
  const script = fileURLToPath(new URL('./jobs.test-worker.ts', import.meta.url))

  const startProcess = async (name: string, workMs: number) => {
    const child = spawn(node, [script, db.adminUrl, diary, name, String(workMs)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    children.push(child)
    await eventually(() => expect(lines()).toContain(`${name} ready`))
    return child
  }

  test('leaves its jobs to a living process', async () => {
    const first = await startProcess('first', 600_000)
    await enqueue('free')
    await enqueue('queued', { queue: 'lane' })
    await eventually(() =>
      expect(lines()).toEqual(expect.arrayContaining(['first begins free', 'first begins queued'])),
    )
    await startProcess('second', 0)
    await enqueue('behind', { queue: 'lane' })
    first.kill('SIGKILL')
    await eventually(() =>
      expect(lines()).toEqual(expect.arrayContaining(['second ends free', 'second ends queued', 'second ends behind'])),
    )
    expect(lines().indexOf('second ends queued')).toBeLessThan(lines().indexOf('second begins behind'))
  })

  test('finds its jobs again after a restart', async () => {
    const first = await startProcess('first', 600_000)
    await enqueue('work')
    await eventually(() => expect(lines()).toContain('first begins work'))
    first.kill('SIGKILL')
    await startProcess('again', 0)
    await eventually(() => expect(lines()).toContain('again ends work'))
  })

  test('keeps its jobs while it lives, however long they take', async () => {
    await startProcess('first', 3_500)
    await enqueue('long')
    await startProcess('second', 0)
    await eventually(() => expect(lines()).toContain('first ends long'))
    expect(lines()).not.toContain('second begins long')
  })
})

test('workers survive the loss of all their connections', async () => {
  const done: unknown[] = []
  await work(async ({ label }) => {
    if (label === 'cut') await dropConnections()
    done.push(label)
  })
  await enqueue('cut')
  await eventually(() => expect(done).toContain('cut'))
  await enqueue('after')
  await eventually(() => expect(done).toContain('after'))
  await eventually(async () => expect(await jobsLeft()).toBe('0'))
})

const dropConnections = async () => {
  const owner = new pg.Client(db.adminUrl)
  await owner.connect()
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mortar_jobs' and datname = current_database()`,
  )
  await owner.end()
}

test('the clock makes one job for each due minute, whoever runs, and makes up for missed ones', async () => {
  const made: unknown[] = []
  const cron = [
    { name: 'tick', task: 'tick', match: '* * * * *', payload: { tenantId: 'demo', hello: 1 }, backfillMs: 180_000 },
  ]
  const start = async () => {
    const tasks = { tick: async (payload: JobPayload) => void made.push((payload._cron as { ts: string }).ts) }
    running.push(await startWorkers(db, { tasks, concurrency: 2, cron }))
  }
  await start()
  await eventually(async () =>
    expect(await query('select 1 from graphile_worker._private_known_crontabs')).toHaveLength(1),
  )
  await stopFirst()
  made.length = 0
  await db.jobs.query(
    `update graphile_worker._private_known_crontabs set known_since = now() - interval '1 hour', last_execution = null`,
  )
  await Promise.all([start(), start()])
  await eventually(() => expect(made.length).toBeGreaterThanOrEqual(3))
  await eventually(async () => expect(await jobsLeft()).toBe('0'))
  expect(new Set(made).size).toBe(made.length)
})
