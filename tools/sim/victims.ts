import type { Random } from '@mortar/testkit/random'
import type { HubProcess } from '../hub-process.ts'
import { allProcesses, mappersOf } from '../processes.ts'
import type { World } from './world.ts'

/** What a kill hits. */
export type Victim = 'hub' | 'hub while starting' | 'postgres' | 'hub and postgres' | 'mapper'

const odds: readonly (readonly [Victim, number])[] = [
  ['hub', 55],
  ['hub while starting', 8],
  ['postgres', 20],
  ['hub and postgres', 7],
  ['mapper', 10],
]

const drawVictim = (chance: Random): Victim => {
  let left = chance.below(100)
  for (const [victim, weight] of odds) {
    if (left < weight) return victim
    left -= weight
  }
  return 'hub'
}

/** Draws one that is there to be killed: when no mapper runs, the hub. */
export const chooseVictim = (chance: Random, hub: HubProcess): Victim => {
  const victim = drawVictim(chance)
  return victim === 'mapper' && mappersOf(hub.pid).length === 0 ? 'hub' : victim
}

/** Kills with -9. */
export const kill = (victim: Victim, world: World, hub: HubProcess): void => {
  for (const pid of pidsOf(victim, world, hub)) killNow(pid)
}

const pidsOf = (victim: Victim, world: World, hub: HubProcess): number[] => {
  if (victim === 'mapper') return mappersOf(hub.pid)
  if (victim === 'postgres') return serverOf(world)
  if (victim === 'hub and postgres') return [hub.pid, ...serverOf(world)]
  return [hub.pid]
}

/** The server and all of its processes: the machine's end for the database. */
const serverOf = ({ look }: World): number[] => {
  const server = look.serverPid()
  if (!server) return []
  const children = allProcesses().filter(({ parent }) => parent === server)
  return [server, ...children.map(({ pid }) => pid)]
}

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in this very moment.
  }
}
