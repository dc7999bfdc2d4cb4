import type { InFeed, Partner } from '@mortar/canonical/site/site'
import { withTenant } from '@mortar/store/database'
import type { RawFile } from '@mortar/store/raw-files'
import { beginStep, saveProgress } from '@mortar/store/runs'
import type { AppliedSite, Ground } from './ground.ts'

/** A file or pull of an in feed that is to be worked, and who asked for it (`schedule`, `user:…`, `cli`). */
export interface FileWork {
  readonly applied: AppliedSite
  readonly partner: Partner
  readonly feed: InFeed
  readonly file: RawFile
  readonly startedBy: string
}

/** An open run and what it stands on. */
export interface RunContext {
  readonly ground: Ground
  readonly work: FileWork
  readonly runId: number
}

/** Writes that the run begins a step, so that people see where it is. */
export const step = ({ ground, runId }: RunContext, name: string): Promise<void> =>
  withTenant(ground.db, ground.tenantId, (tx) => beginStep(tx, { runId, step: name, now: ground.now() }))

/** Passes bytes on and tells about once a second how many have gone by, of how many. */
export async function* withProgress(
  { ground, runId }: RunContext,
  bytes: AsyncIterable<Uint8Array>,
  total: number,
): AsyncGenerator<Uint8Array> {
  let done = 0
  let toldAt = ground.now().getTime()
  for await (const chunk of bytes) {
    done += chunk.length
    yield chunk
    const now = ground.now().getTime()
    if (now - toldAt < 1000) continue
    toldAt = now
    await withTenant(ground.db, ground.tenantId, (tx) => saveProgress(tx, runId, { done, total }))
  }
}
