import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from './world.ts'

/** How much there is and how much still waits. */
export interface Figures {
  readonly runs: number
  readonly working: number
  readonly posted: number
  readonly waiting: number
  readonly accepted: number
}

/** Counts runs, posted claims and deliveries. */
export const figuresOf = async ({ look }: World): Promise<Figures> => {
  const [figures] = await look.rows<Figures>(
    `select (select count(*)::int from mortar.run) as runs,
       (select count(*)::int from mortar.run where state = 'working') as working,
       (select count(*)::int from mortar.pharmacy_claim) as posted,
       (select count(*)::int from mortar.delivery where state in ('queued', 'sent')) as waiting,
       (select count(*)::int from mortar.delivery where state = 'accepted') as accepted`,
  )
  return figures!
}

const patienceMs = 120_000
const stillForMs = 5_000

/**
 * Waits until every file has its run, no run works and no delivery waits, for some seconds. However long that takes on a busy machine:
 * false only when nothing at all came about for two minutes.
 */
export const settle = async (world: World, files: number): Promise<boolean> => {
  let last = { seen: '', at: Date.now() }
  for (let stillSince = Date.now(); Date.now() - last.at < patienceMs; await sleep(500)) {
    const figures = await figuresOf(world)
    const closed = await closedFiles(world)
    const seen = JSON.stringify({ ...figures, closed })
    if (seen !== last.seen) last = { seen, at: Date.now() }
    if (figures.working > 0 || figures.waiting > 0 || closed < files) stillSince = Date.now()
    if (Date.now() - stillSince > stillForMs) return true
  }
  return false
}

const closedFiles = async ({ look }: World): Promise<number> => {
  const [row] = await look.rows<{ closed: number }>(
    `select count(distinct f.file_name)::int as closed from mortar.raw_file f join mortar.run r using (raw_file_no)
     where f.feed_id = 'acme-pbm/paid-claims-daily' and r.state <> 'working'`,
  )
  return row!.closed
}
