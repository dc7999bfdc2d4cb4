import { readFile } from 'node:fs/promises'
import type { MonthFile } from '@mortar/testkit/month-file'
import type { Person } from '@mortar/testkit/people'
import type { SandboxClock } from '../clock.ts'
import type { FaultBook } from '../faults.ts'
import { type Dropped, type DropRequest, dropper } from './drop.ts'
import { monthSender } from './month-sender.ts'
import { openOutbox } from './outbox.ts'
import { sealFor } from './seal.ts'
import { type SftpLogin, startSftp } from './sftp-server.ts'

/** The stand-in PBM, reachable over SFTP. */
export interface Pbm {
  readonly port: number
  /** The folder that SFTP clients see as `/`. */
  readonly root: string
  readonly drop: (request: DropRequest) => Promise<Dropped>
  readonly sendDue: () => Promise<string[]>
  stop(): Promise<void>
}

/** What `startPbm` needs. */
export interface PbmOptions {
  readonly home: string
  readonly port: number
  readonly login: SftpLogin
  /** Mortar's PGP public key, armored. */
  readonly pgpPublicKey: string
  /** The files of the demo month. */
  readonly files: readonly MonthFile[]
  /** Who may have claims in files made on demand. */
  readonly people: () => readonly Person[]
  readonly seed: number
  readonly clock: SandboxClock
  readonly faults: FaultBook
}

/** Lays every file of the month that is due, then lets clients in. */
export async function startPbm({
  home,
  port,
  login,
  pgpPublicKey,
  files,
  people,
  seed,
  clock,
  faults,
}: PbmOptions): Promise<Pbm> {
  const outbox = await openOutbox(home)
  const seal = await sealFor(pgpPublicKey)
  const sender = monthSender({ files, outbox, seal, clock })
  await sender.sendDue()
  const hostKeys = { usual: await hostKey('acme-pbm.host.key'), other: await hostKey('acme-pbm.other-host.key') }
  const server = await startSftp({ port, root: outbox.root, login, hostKeys, faults })
  return {
    port: server.port,
    root: outbox.root,
    drop: dropper({ outbox, seal, people, seed }),
    sendDue: sender.sendDue,
    stop: async () => {
      await sender.stop()
      await server.stop()
    },
  }
}

const hostKey = (name: string): Promise<string> => readFile(new URL(`../keys/${name}`, import.meta.url), 'utf8')
