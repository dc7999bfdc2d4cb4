import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { type Change, type ChangeKind, type Changes, changeKinds } from './changes.ts'

const channel = 'mortar_events'

/**
 * Hears what the database tells of changes (`0005-console.sql`) and passes it on. A lost connection is made again, and then
 * everything counts as changed, for nobody knows what was missed. Returns how to stop.
 */
export const listenToChanges = (pool: pg.Pool, changes: Changes): (() => Promise<void>) => {
  const end = new AbortController()
  const listening = (async () => {
    while (!end.signal.aborted) {
      await listenOnce(pool, changes, end.signal).catch(() => {})
      changes.tellAll()
      await sleep(1_000, undefined, { signal: end.signal }).catch(() => {})
    }
  })()
  return () => {
    end.abort()
    return listening
  }
}

/** Listens on one connection until it is lost or the end is asked for. */
const listenOnce = async (pool: pg.Pool, changes: Changes, signal: AbortSignal): Promise<void> => {
  const client = await pool.connect()
  try {
    // Asked to end while the connection was made: the signal does not say so again.
    if (signal.aborted) return
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve)
      client.once('error', () => resolve())
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    client.on('notification', ({ payload }) => pass(changes, payload))
    await client.query(`listen ${channel}`)
    changes.tellAll()
    await lost
  } finally {
    // Not given back: a connection that listens is of no other use.
    client.release(true)
  }
}

const pass = (changes: Changes, payload: string | undefined) => {
  const notice = JSON.parse(payload ?? '{}') as { tenantId?: string; kind?: string; id?: number | null }
  if (!notice.tenantId || !changeKinds.includes(notice.kind as ChangeKind)) return
  changes.tell(notice.tenantId, { kind: notice.kind as ChangeKind, id: notice.id ?? null } satisfies Change)
}
