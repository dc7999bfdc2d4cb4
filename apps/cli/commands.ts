import { admin } from './commands/admin.ts'
import { apply } from './commands/apply.ts'
import { audit } from './commands/audit.ts'

import { check } from './commands/check.ts'
import { lineage } from './commands/lineage.ts'
import { read } from './commands/read.ts'
import { replay } from './commands/replay.ts'
import { roundtrip } from './commands/roundtrip.ts'
import { run } from './commands/run.ts'
import { start } from './commands/start.ts'
import type { Command } from './usage.ts'

/** Every command, in the order a newcomer meets them. */
export const commands: readonly Command[] = [start, check, read, roundtrip, apply, run, replay, lineage, audit, admin]
