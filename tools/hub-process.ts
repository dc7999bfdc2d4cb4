import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** A hub in a process of its own, as `mortar start` runs it. */
export interface HubProcess {
  readonly pid: number
  readonly url: string
  /** Port on which it takes live claims; undefined without the role. */
  readonly claimsPort: number | undefined
  /** The account made at this start; undefined when there was one before. */
  readonly admin: { readonly email: string; readonly password: string } | undefined
  /** Resolves with the process, however it ended. */
  readonly ended: Promise<void>
  /** Asks it to end and waits until it has. */
  readonly stop: () => Promise<void>
}

/** What the process is started with. */
export interface HubProcessOptions {
  /** Its MORTAR_HOME. */
  readonly home: string
  /** The site to apply; left out: the one applied before. */
  readonly site?: string
  /** `web,worker` unless told. */
  readonly roles?: string
  /** Kills it with -9 when aborted, also before it is ready. */
  readonly signal?: AbortSignal
}

const claimPorts = ['--claims-tcp', '0', '--claims-http', '0']
const root = resolve(import.meta.dirname, '..')

/** Starts one and waits until it answers. Throws with what it printed when it ends before. */
export const startHubProcess = async ({
  home,
  site,
  roles = 'web,worker',
  signal,
}: HubProcessOptions): Promise<HubProcess> => {
  const args = ['apps/cli/main.ts', 'start', ...(site ? [site] : []), '--port', '0', '--roles', roles, ...claimPorts]
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, MORTAR_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  signal?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true })
  let printed = ''
  child.stderr.on('data', (text: Buffer) => {
    printed = (printed + text).slice(-4_000)
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const told = await firstWords(child, ended)
  if (!told.url && !told.claimsPort) throw new Error(`the hub ended before it was ready\n${printed}`)
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { pid: child.pid!, url: told.url ?? '', claimsPort: told.claimsPort, admin: told.admin, ended, stop }
}

interface Words {
  url?: string
  claimsPort?: number
  admin?: { email: string; password: string }
}

/** What a hub says when it is ready; nothing when it ended before. */
const firstWords = async (child: ChildProcess, ended: Promise<void>): Promise<Words> => {
  const words: Words = {}
  const lines = createInterface({ input: child.stdout! })
  const ready = new Promise<void>((done) => {
    lines.on('line', (line) => {
      const url = /Mortar is at (\S+)/.exec(line)?.[1]
      const [, email, password] = /Sign in as (\S+) with (\S+)/.exec(line) ?? []
      if (url) words.url = url
      const claimsPort = /Claims are taken at tcp (\d+)/.exec(line)?.[1]
      if (claimsPort) words.claimsPort = Number(claimsPort)
      if (email && password) words.admin = { email, password }
      if (/press Ctrl-C to end/.test(line)) done()
    })
  })
  await Promise.race([ready, ended])
  return words
}
