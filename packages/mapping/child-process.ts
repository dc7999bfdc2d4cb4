import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { MapperOptions } from './mapper-types.ts'

/** The started child and its pipes. */
export interface MapperProcess {
  readonly process: ChildProcess
  readonly bytesIn: Writable
  readonly bytesOut: Readable
  readonly residentBytes: () => number
}

/** Limits used unless told otherwise. */
export const defaultLimits = { memoryMb: 400, addressSpaceMb: 2_800, timeoutMs: 60_000 } as const

// 128 MiB is enough for the WebAssembly that strips types. Without the limit V8 takes most of the address space for it.
const nodeOptions = [
  '--max-old-space-size=192',
  '--max-semi-space-size=16',
  '--wasm-max-mem-pages=2048',
  '--disable-warning=ExperimentalWarning',
]

/**
 * Starts the child behind `ulimit -v`, so that memory nobody counts (array bombs) fails inside it, with none of our
 * environment: no secret and no database address can leak into SQL.
 */
export const startChild = (options: MapperOptions): MapperProcess => {
  const {
    memoryMb = defaultLimits.memoryMb,
    addressSpaceMb = defaultLimits.addressSpaceMb,
    tmpDir = tmpdir(),
  } = options
  const script = fileURLToPath(new URL('./child.ts', import.meta.url))
  const limit = `ulimit -v ${addressSpaceMb * 1024} 2>/dev/null; exec "$@"`
  const node = [process.execPath, ...nodeOptions, script]
  const child = spawn('/bin/sh', ['-c', limit, 'mapper', ...node, String(memoryMb), tmpDir], {
    stdio: ['ignore', 'ignore', process.env.MORTAR_MAPPER_DEBUG ? 'inherit' : 'ignore', 'pipe', 'pipe', 'ipc'],
    env: { TZ: 'UTC', MALLOC_ARENA_MAX: '2', ...(process.env.MORTAR_MAPPER_DEBUG ? { MORTAR_MAPPER_DEBUG: '1' } : {}) },
    serialization: 'advanced',
    // A group of its own: a Ctrl-C of the terminal is for the hub, which lets running work come to its end.
    detached: true,
  })
  return {
    process: child,
    bytesIn: child.stdio[3] as Writable,
    bytesOut: child.stdio[4] as Readable,
    residentBytes: () => residentBytes(child.pid),
  }
}

const residentBytes = (pid: number | undefined): number => {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0
  }
}
