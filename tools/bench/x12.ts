import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrollmentFile, remittanceFile, type X12FileOptions } from '@mortar/testkit/x12-files'
import { claimsFile } from './x12-claims-file.ts'
import { x12Subjects } from './x12-subjects.ts'

/** What `bench x12` is told. */
export interface X12Bench {
  /** Size of each file. */
  readonly megabytes: number
  readonly rounds: number
  /** Leaves the peers out: they take minutes on a gigabyte. */
  readonly oursOnly: boolean
}

interface Measure {
  readonly ms: number
  readonly bytes: number
  readonly count: number
  readonly peakBytes: number
}

const files: Readonly<Record<string, (options: X12FileOptions) => Generator<string>>> = {
  '835': remittanceFile,
  '834': enrollmentFile,
  '837': claimsFile,
}

const peers: readonly string[] = ['node-x12', 'x12-parser']

/** Every reader over the same generated 835, 834 and 837, turn by turn, each in a process of its own; medians, ratios, memory. */
export const benchX12 = async ({ megabytes, rounds, oursOnly }: X12Bench): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-bench-x12-'))
  try {
    for (const [set, make] of Object.entries(files)) {
      const path = join(folder, `${set}.edi`)
      await layFile(path, megabytes * 1_000_000, make)
      const names = Object.keys(x12Subjects).filter((name) => !oursOnly || !peers.includes(name))
      const measured = new Map<string, Measure[]>(names.map((name) => [name, []]))
      for (let round = 1; round <= rounds; round += 1)
        for (const name of names) measured.get(name)!.push(measure(name, path))
      tell(set, megabytes, measured)
      rmSync(path)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file of about so many bytes: its length per claim or family is learnt from a small one. */
const layFile = async (path: string, bytes: number, make: (options: X12FileOptions) => Generator<string>) => {
  const small = 1_000
  const lengthOf = [...make({ seed: 1, count: small })].reduce((sum, text) => sum + text.length, 0)
  const handle = await open(path, 'w')
  for (const text of make({ seed: 1, count: Math.round((bytes / lengthOf) * small) })) await handle.write(text)
  await handle.close()
}

const measure = (name: string, path: string): Measure => {
  const script = join(import.meta.dirname, 'x12-one.ts')
  return JSON.parse(execFileSync(process.execPath, [script, name, path], { encoding: 'utf8' })) as Measure
}

const tell = (set: string, megabytes: number, measured: ReadonlyMap<string, readonly Measure[]>): void => {
  const speedOf = (name: string) => median(measured.get(name)?.map(({ ms, bytes }) => bytes / 1_000 / ms) ?? [])
  console.log(`\n${set}, ${megabytes} MB, median of ${measured.get('floor')!.length}`)
  console.log('           MB/cpu-s    of the floor   times node-x12   peak MB      pieces')
  for (const [name, runs] of measured) {
    const speed = speedOf(name)
    const peer = speedOf('node-x12')
    const cells = [
      name.padEnd(10),
      speed.toFixed(1).padStart(8),
      (speed / speedOf('floor')).toFixed(3).padStart(12),
      (Number.isNaN(peer) ? '-' : (speed / peer).toFixed(1)).padStart(15),
      (Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 1_000_000).toFixed(0).padStart(12),
      runs[0]!.count.toLocaleString('en-US').padStart(13),
    ]
    console.log(cells.join(' '))
  }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
