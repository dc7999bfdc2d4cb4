import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, retryConflicts, type Tx, withTenant, withTenantBulk, withTenantReadOnly } from './database.ts'
import { testDatabase } from './testing.ts'

let db: Database
let owner: pg.Client

beforeEach(async () => {
  db = await testDatabase()
  owner = new pg.Client(db.adminUrl)
  await owner.connect()
  await owner.query('create table mortar.probe (tenant_id text, id int, word text, primary key (tenant_id, id))')
  await owner.query(`select mortar.wall('probe')`)
})

afterEach(async () => {
  await owner.end()
  await db.stop()
})

const add = (tx: Tx, id: number) => tx.query('insert into probe (id) values ($1)', [id])

const ids = async () => {
  const { rows } = await withTenant(db, 'demo', (tx) => tx.query<{ id: number }>('select id from probe order by id'))
  return rows.map(({ id }) => id)
}

describe('a transaction', () => {
  test('keeps all its work, or, when the work throws, nothing of it', async () => {
    await withTenant(db, 'demo', async (tx) => {
      await Promise.all([add(tx, 1), add(tx, 2)])
    })
    const failing = withTenant(db, 'demo', async (tx) => {
      await add(tx, 3)
      throw new Error('trouble')
    })
    await expect(failing).rejects.toThrow('trouble')
    expect(await ids()).toEqual([1, 2])
  })

  test('fails when one of several statements under way fails, and keeps nothing', async () => {
    const failing = withTenant(db, 'demo', (tx) => Promise.all([add(tx, 1), add(tx, 1), add(tx, 2), add(tx, 3)]))
    await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'probe_pkey' })
    expect(await ids()).toEqual([])
  })

  test('is not taken for kept when the work swallowed a failure', async () => {
    const swallowing = withTenant(db, 'demo', async (tx) => {
      await add(tx, 1)
      await add(tx, 1).catch(() => {})
    })
    await expect(swallowing).rejects.toMatchObject({ code: 'transaction-not-committed' })
    expect(await ids()).toEqual([])
  })

  test('reads dates as YYYY-MM-DD, however the server writes them', async () => {
    const { rows: names } = await owner.query('select current_database() as name')
    await owner.query(`alter database ${pg.escapeIdentifier(names[0].name)} set datestyle = 'German'`)
    const { rows } = await withTenant(db, 'demo', (tx) =>
      tx.query(`select date '2026-01-05' as day, date '2026-01-05'::text as text`),
    )
    expect(rows).toEqual([{ day: '2026-01-05', text: '2026-01-05' }])
  })

  test('refuses to be used after its end', async () => {
    let kept: Tx | undefined
    await withTenant(db, 'demo', async (tx) => void (kept = tx))
    expect(() => kept!.query('select 1')).toThrow(expect.objectContaining({ code: 'transaction-over' }))
  })

  test('needs a tenant', async () => {
    await expect(withTenant(db, '', async () => {})).rejects.toMatchObject({ code: 'tenant-missing' })
  })

  test('for reading refuses to write and sees one moment throughout', async () => {
    const writing = withTenantReadOnly(db, 'demo', (tx) => add(tx, 1))
    await expect(writing).rejects.toMatchObject({ code: '25006' })
    const seen = await withTenantReadOnly(db, 'demo', async (tx) => {
      const before = await tx.query('select id from probe')
      await withTenant(db, 'demo', (other) => add(other, 1))
      return [before.rowCount, (await tx.query('select id from probe')).rowCount]
    })
    expect(seen).toEqual([0, 0])
  })

  test('of many at once each gets its own answers', async () => {
    const doubled = await Promise.all(
      Array.from({ length: 300 }, (_, n) =>
        withTenant(db, 'demo', async (tx) => {
          const asked = [1, 2, 3].map((k) => tx.query<{ x: number }>('select $1::int * $2::int as x', [n, k]))
          return (await Promise.all(asked)).map(({ rows }) => rows[0]!.x)
        }),
      ),
    )
    expect(doubled).toEqual(Array.from({ length: 300 }, (_, n) => [n, 2 * n, 3 * n]))
  })
})

describe('a lost connection', () => {
  test('in the middle is told, and nothing is kept', async () => {
    const cut = withTenant(db, 'demo', async (tx) => {
      await add(tx, 1)
      const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid')
      await owner.query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid])
      await add(tx, 2)
    })
    await expect(cut).rejects.toMatchObject({ code: 'database-connection-lost' })
    expect(await ids()).toEqual([])
  })

  test('during the commit is told as not known', async () => {
    await owner.query(`create function mortar.cut() returns trigger language plpgsql security definer
      as 'begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); return null; end'`)
    await owner.query(`create constraint trigger cut after insert on mortar.probe deferrable initially deferred
      for each row execute function mortar.cut()`)
    await expect(withTenant(db, 'demo', (tx) => add(tx, 1))).rejects.toMatchObject({ code: 'database-commit-unknown' })
  })

  test('while idle harms nobody', async () => {
    await ids()
    await owner.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'mortar_app' and datname = current_database()`,
    )
    await retryOnce(ids)
  })
})

// The pool may still hand out the dead connection once: that use is told, the next one works.
const retryOnce = <T>(work: () => Promise<T>) => work().catch(work)

describe('a conflict', () => {
  test('between two is done again by who lost, and both are kept', async () => {
    await withTenant(db, 'demo', async (tx) => {
      for (const id of [1, 2]) await add(tx, id)
    })
    let waiting = 2
    let meet = () => {}
    const met = new Promise<void>((resolve) => (meet = resolve))
    const touch = (tx: Tx, id: number) =>
      tx.query(`update probe set word = coalesce(word, '') || 'x' where id = $1`, [id])
    const crossing = (first: number, second: number) =>
      retryConflicts(() =>
        withTenant(db, 'demo', async (tx) => {
          await touch(tx, first)
          if (--waiting === 0) meet()
          await met
          await touch(tx, second)
        }),
      )
    await Promise.all([crossing(1, 2), crossing(2, 1)])
    const { rows } = await withTenant(db, 'demo', (tx) => tx.query('select word from probe'))
    expect(rows).toEqual([{ word: 'xx' }, { word: 'xx' }])
  })

  test('that does not end is told after some tries, another error at once', async () => {
    const tries = async (code: string) => {
      let count = 0
      const failing = retryConflicts(async () => {
        count++
        throw Object.assign(new Error('no'), { code })
      }, 3)
      await expect(failing).rejects.toMatchObject({ code })
      return count
    }
    expect([await tries('40001'), await tries('40P01'), await tries('23505')]).toEqual([3, 3, 1])
  })
})

describe('values', () => {
  test('of rows are not in errors', async () => {
    const asText = (error: Error) => JSON.stringify([error, error.message, error.stack])
    for (const statement of [
      `insert into probe (id, word) values (1, 'Jane'), (1, 'Jane')`,
      `select 'Jane'::int`,
      `select 'Jane'::date`,
    ]) {
      const error = await withTenant(db, 'demo', (tx) => tx.query(statement)).catch((thrown) => thrown)
      expect(error.code).toMatch(/^2[23]/)
      expect(asText(error)).not.toMatch(/Jane|\(demo, 1\)/)
    }
  })

  test('come as safe numbers and as dates without a zone', async () => {
    const sql = `select 9007199254740991 as large, date '2026-01-05' as on, array[date '2026-01-05'] as days, array[1::bigint, null] as ids`
    const { rows } = await withTenant(db, 'demo', (tx) => tx.query(sql))
    expect(rows).toEqual([{ large: 9007199254740991, on: '2026-01-05', days: ['2026-01-05'], ids: [1, null] }])
    const beyond = withTenant(db, 'demo', (tx) => tx.query('select 9007199254740993 as beyond'))
    await expect(beyond).rejects.toMatchObject({ code: 'bigint-not-safe' })
  })

  test('many at once go through COPY into a temporary table', async () => {
    await withTenantBulk(db, 'demo', async (tx) => {
      await tx.query('create temp table staged (id int) on commit drop')
      await pipeline(Readable.from(['1\n2\n', '3\n']), tx.query(copyFrom('copy staged from stdin')))
      await tx.query('insert into probe (id) select id from staged')
    })
    expect(await ids()).toEqual([1, 2, 3])
  })
})
