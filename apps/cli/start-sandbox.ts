import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Fault } from '@mortar/values/issue'
import type { SandboxFiles } from './sandbox-secrets.ts'

/** Starts the stand-in partners as a process of their own and waits until they answer. They end with this process. */
export const startSandboxProcess = async (options: {
  home: string
  seed: number
  files: SandboxFiles
  /** Where stand-in pharmacies send live claims; nowhere when left out. */
  claimsPort?: number | undefined
}): Promise<{ stop: () => Promise<void> }> => {
  const main = fileURLToPath(import.meta.resolve('@mortar/sandbox/main'))
  const { files, claimsPort } = options
  const args = [
    ...['--home', join(options.home, 'sandbox'), '--seed', String(options.seed)],
    ...['--pgp-public', files.pgpPublic, '--client-key', files.clientKey, '--client-secret-file', files.clientSecret],
    ...(claimsPort === undefined ? [] : ['--claims-port', String(claimsPort)]),
    '--exit-with-parent',
  ]
  const child = spawn(process.execPath, [main, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  await ready(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    stop: () => {
      child.stdin?.end()
      return ended
    },
  }
}

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('exit', () =>
      reject(new Fault('machine-fault', 'The stand-in partners ended before they were ready; they said why above.')),
    )
    createInterface({ input: child.stdout! }).once('line', () => resolve())
  })
