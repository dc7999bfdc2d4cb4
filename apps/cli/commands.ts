import type { Command } from './usage.ts'

/** Every command, in the order a newcomer meets them. Each is loaded when it is asked for: most need the half of the house that another does not. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  check: async () => (await import('./commands/check.ts')).check,
  read: async () => (await import('./commands/read.ts')).read,
  roundtrip: async () => (await import('./commands/roundtrip.ts')).roundtrip,
  apply: async () => (await import('./commands/apply.ts')).apply,
  run: async () => (await import('./commands/run.ts')).run,
  make: async () => (await import('./commands/make.ts')).make,
  replay: async () => (await import('./commands/replay.ts')).replay,
  lineage: async () => (await import('./commands/lineage.ts')).lineage,
  adjudicate: async () => (await import('./commands/adjudicate.ts')).adjudicate,
  explain: async () => (await import('./commands/explain.ts')).explain,
  audit: async () => (await import('./commands/audit.ts')).audit,
  admin: async () => (await import('./commands/admin.ts')).admin,
}
