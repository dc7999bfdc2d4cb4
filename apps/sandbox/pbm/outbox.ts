import { appendFile, mkdir, open, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A file to be laid into the outbox, sealed. */
export interface SealedFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Its time of last change; now unless told. */
  readonly arrivedAt?: Date
}

/** The folders behind the PBM's SFTP server, and the laying of files into its outbox. */
export interface Outbox {
  /** What clients see as `/`: outbox, outbox/archive and inbox. */
  readonly root: string
  /** Whether a file of the name was ever laid whole, even if it has been taken away since. */
  wasLaid(name: string): boolean
  /** Lays a file whole: it is seen complete or not at all. Replaces a file of the same name. */
  lay(file: SealedFile): Promise<void>
  /** Writes a file piece by piece in the open, over so many milliseconds, as a slow sender does. */
  laySlowly(file: SealedFile, overMs: number): Promise<void>
}

/** Opens the outbox below a folder; what was laid before is remembered beside it. */
export async function openOutbox(folder: string): Promise<Outbox> {
  const root = join(folder, 'acme-pbm')
  const laidFile = join(folder, 'acme-pbm-laid.txt')
  const aside = join(folder, 'acme-pbm-tmp')
  for (const each of [join(root, 'outbox/archive'), join(root, 'inbox'), aside]) await mkdir(each, { recursive: true })
  const laid = await laidBefore(root, laidFile)
  return {
    root,
    wasLaid: (name) => laid.has(name),
    lay: async ({ name, bytes, arrivedAt }) => {
      await writeFile(join(aside, name), bytes)
      if (arrivedAt) await utimes(join(aside, name), arrivedAt, arrivedAt)
      await rename(join(aside, name), join(root, 'outbox', name))
      laid.add(name)
      await appendFile(laidFile, `${name}\n`)
    },
    laySlowly: ({ name, bytes }, overMs) => writeSlowly(join(root, 'outbox', name), bytes, overMs),
  }
}

/** The names noted, and those that lie there without a note because of a crash in between. */
async function laidBefore(root: string, laidFile: string): Promise<Set<string>> {
  await appendFile(laidFile, '')
  const noted = (await readFile(laidFile, 'utf8')).split('\n')
  return new Set([...noted, ...(await readdir(join(root, 'outbox'))), ...(await readdir(join(root, 'outbox/archive')))])
}

const pieces = 20

async function writeSlowly(path: string, bytes: Uint8Array, overMs: number) {
  const file = await open(path, 'w')
  const size = Math.ceil(bytes.length / pieces)
  for (let at = 0; at < bytes.length; at += size) {
    await file.write(bytes.subarray(at, at + size))
    await sleep(overMs / pieces)
  }
  await file.close()
}
