import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { secretProvider } from '@mortar/store/secrets'
import { decryptStream } from '@mortar/transport/pgp-decrypt'
import type { World } from './world.ts'

/** A file the PBM laid out, opened with our key and cut by hand, without any part of Mortar's reader. */
export interface LaidFile {
  readonly name: string
  readonly text: string
  readonly lines: number
  /** Claim versions of its detail lines: `A2026030300001/1`. */
  readonly claims: readonly string[]
}

/** All files of the outbox and its archive. */
export const laidFiles = async ({ home, partners }: World): Promise<LaidFile[]> => {
  const key = secretProvider({ dataDir: home, env: {} }).resolveSecret('secret://acme-pbm/pgp-private-key')
  const folders = [join(partners.root, 'outbox'), join(partners.root, 'outbox/archive')]
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pgp'))
      .map((name) => join(folder, name)),
  )
  return Promise.all(paths.map((path) => openedFile(path, key.toString())))
}

const openedFile = async (path: string, armored: string): Promise<LaidFile> => {
  const { stream } = await decryptStream(Readable.from([readFileSync(path)]), {
    ourKeys: [{ armored }],
    theirKeys: [],
    requireSignature: false,
    maxBytes: 1e9,
    now: () => new Date(),
  })
  const text = Buffer.concat(await Array.fromAsync(stream)).toString('latin1')
  const lines = text.split('\n').slice(0, -1)
  const claims = lines.filter((line) => line.startsWith('DT')).map((line) => `${line.slice(2, 16).trim()}/${line[16]}`)
  return { name: path.split('/').at(-1)!, text, lines: lines.length, claims }
}
