import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** A look at the hub's database from outside, past the walls, without holding it up or keeping it alive. */
export interface Look {
  readonly rows: <Row extends pg.QueryResultRow>(sql: string) => Promise<Row[]>
  /** Waits until the database answers; throws when it does not within a minute. */
  readonly untilUp: () => Promise<void>
  /** The server's process, or undefined when there is none. */
  readonly serverPid: () => number | undefined
}

const upWithinMs = 60_000

/** Looks into the home's own server. Its address is read anew each time: a new server may have another port. */
export const lookInto = (home: string): Look => {
  const folder = join(home, 'postgres')
  const rows = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> => {
    const password = readFileSync(join(folder, 'password'), 'utf8').trim()
    const port = Number(readFileSync(join(folder, 'port'), 'utf8'))
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'mortar' })
    client.on('error', () => {})
    try {
      await client.connect()
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end().catch(() => {})
    }
  }
  const untilUp = async () => {
    for (const deadline = Date.now() + upWithinMs; ; await sleep(50)) {
      try {
        return void (await rows('select from mortar.run limit 1'))
      } catch (error) {
        if (Date.now() > deadline) throw error
      }
    }
  }
  const serverPid = () => {
    try {
      return Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]) || undefined
    } catch {
      return undefined
    }
  }
  return { rows, untilUp, serverPid }
}
