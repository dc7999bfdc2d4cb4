import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { SandboxFiles } from '@mortar/cli/sandbox-secrets'
import type { DropRequest } from '@mortar/sandbox/pbm/drop'

/** The stand-in partners as a process that no kill of ours reaches. */
export interface Partners {
  readonly sftpPort: number
  readonly restPort: number
  /** Drops a file into the PBM's outbox. */
  readonly drop: (request: DropRequest) => Promise<void>
  /** Makes the TPA slow, and now and then silent after it has taken a claim, so that kills meet deliveries under way. */
  readonly trouble: () => Promise<void>
  /** Ends that. */
  readonly calm: () => Promise<void>
  /** How often the TPA holds each claim version: `{ "A2026030300001/1": 1 }`. */
  readonly held: () => Promise<Record<string, number>>
  /** The TPA's own file, one claim version a line, in the order they were taken. */
  readonly claimFile: () => { externalClaimId: string; version: number }[]
  /** The folder with the PBM's outbox. */
  readonly root: string
  readonly stop: () => Promise<void>
}

/** Starts them on free ports, with a small month of files, and waits until they answer. */
export const startPartners = async (options: {
  home: string
  seed: number
  files: SandboxFiles
}): Promise<Partners> => {
  const { home, seed, files } = options
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(import.meta.resolve('@mortar/sandbox/main')),
      ...['--home', home, '--seed', String(seed), '--families', '40', '--sftp-port', '0', '--rest-port', '0'],
      ...['--pgp-public', files.pgpPublic, '--client-key', files.clientKey, '--client-secret-file', files.clientSecret],
      '--exit-with-parent',
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const urls = await new Promise<{ sftp: string; rest: string; control: string }>((ready, failed) => {
    child.once('exit', () => failed(new Error('the sandbox ended before it was ready')))
    createInterface({ input: child.stdout }).once('line', (line) => ready(JSON.parse(line)))
  })
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(urls.control + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers } : {}),
    })
    if (!answer.ok) throw new Error(`sandbox ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    sftpPort: Number(new URL(urls.sftp).port),
    restPort: Number(new URL(urls.rest).port),
    drop: async (request) => void (await ask('POST', '/outbox', request)),
    trouble: async () => {
      await ask('POST', '/faults', { target: 'rest', kind: 'slow', rate: 0.3, delayMs: 300, on: 'claims' })
      await ask('POST', '/faults', { target: 'rest', kind: 'reset-after-commit', rate: 0.01, on: 'claims' })
    },
    calm: async () => void (await ask('DELETE', '/faults')),
    held: async () => ((await ask('GET', '/state')) as { claims: { held: Record<string, number> } }).claims.held,
    claimFile: () =>
      readFileSync(join(home, 'north-tpa/claims.ndjson'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    root: join(home, 'acme-pbm'),
    stop: () => {
      child.stdin.end()
      return ended
    },
  }
}
