import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@mortar/testkit/days'
import { generateKey } from 'openpgp'
import ssh2 from 'ssh2'
import type { FaultRequest } from '../faults.ts'
import type { Dropped, DropRequest } from '../pbm/drop.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox.ts'

/** A new key pair; of ssh2's (1.17) a few in a thousand are written so that it cannot read them itself. */
export const newSshKey = (): { public: string; private: string } => {
  const pair = ssh2.utils.generateKeyPairSync('ed25519')
  return ssh2.utils.parseKey(pair.private) instanceof Error ? newSshKey() : pair
}

/** Keys of a client made for a test: Mortar's side. */
export const clientKey = newSshKey()
export const pgpKey = await generateKey({ userIDs: [{ name: 'Mortar test' }], format: 'armored' })

/** The month ends on a Saturday; the clock stands at that evening. */
export const until = day('2026-03-14')
export const evening = new Date('2026-03-14T23:00:00Z')

/** A sandbox in a folder of its own, and what tests do with it. */
export interface OpenSandbox extends Sandbox {
  readonly home: string
  /** Stops it and starts it again over the same folder. */
  restart(changes?: Partial<SandboxOptions>): Promise<OpenSandbox>
  /** Stops it and removes the folder. */
  discard(): Promise<void>
  fault(fault: FaultRequest): Promise<void>
  drop(request: DropRequest): Promise<Dropped>
  control(method: string, path: string, body?: unknown): Promise<Response>
}

/** Starts a small sandbox on free ports. */
export async function openSandbox(changes: Partial<SandboxOptions> = {}): Promise<OpenSandbox> {
  const home = changes.home ?? (await mkdtemp(join(tmpdir(), 'mortar-sandbox-')))
  const sandbox = await startSandbox({
    home,
    sftpPort: 0,
    restPort: 0,
    until,
    seed: 1,
    familyCount: 40,
    pgpPublicKey: pgpKey.publicKey,
    clientPublicKey: clientKey.public,
    password: 'correct horse',
    clockAt: evening,
    ...changes,
  })
  const control = (method: string, path: string, body?: unknown) =>
    fetch(`${sandbox.urls.control}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  return {
    ...sandbox,
    home,
    control,
    restart: async (more = {}) => {
      await sandbox.stop()
      return openSandbox({ ...changes, ...more, home })
    },
    discard: async () => {
      await sandbox.stop()
      await rm(home, { recursive: true, force: true })
    },
    fault: async (fault) => {
      const answer = await control('POST', '/faults', fault)
      if (answer.status !== 201) throw new Error(await answer.text())
    },
    drop: async (request) => {
      const answer = await control('POST', '/outbox', request)
      if (answer.status !== 201) throw new Error(await answer.text())
      return (await answer.json()) as Dropped
    },
  }
}
