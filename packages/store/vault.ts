import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat as statFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Fault } from '@mortar/values/issue'
import {
  type KeyFile,
  readKeyFile,
  type SealedContent,
  unwrap,
  type WrappingKey,
  wrap,
  wrappingKey,
} from './vault-key.ts'
import { readSlice, readWhole } from './vault-read.ts'
import { settle, writeChunks, writeDurably } from './vault-write.ts'

/** What was kept. Bytes and hash are of the plaintext. */
export interface VaultObject {
  readonly objectId: string
  readonly tenantId: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * Keeps the bytes of files as they came, encrypted, any part readable alone. Reading throws `vault-missing`,
 * `vault-corrupt` (never wrong bytes), `vault-range`, `vault-key-unknown`; writing throws `vault-full`, and then nothing
 * of the object stays.
 */
export interface Vault {
  readonly put: (source: AsyncIterable<Uint8Array>, owner: { readonly tenantId: string }) => Promise<VaultObject>
  readonly stat: (objectId: string) => Promise<VaultObject>
  /** The plaintext bytes [from, to). */
  readonly readRange: (objectId: string, from: number, to: number) => Promise<Buffer>
  readonly readStream: (objectId: string) => Readable
  readonly remove: (objectId: string) => Promise<void>
  /** Locks the object with the present master key; its data stays as it is. */
  readonly rewrap: (objectId: string) => Promise<void>
  /** Every object there is: for re-wrapping all after a new master key. */
  readonly list: () => AsyncIterable<string>
}

/** What opening needs. `previousKeys` still open what they locked. */
export interface VaultOptions {
  readonly dir: string
  readonly masterKey: Buffer
  readonly previousKeys?: readonly Buffer[]
}

interface Ground {
  readonly dir: string
  readonly keys: readonly [WrappingKey, ...WrappingKey[]]
}

const leftoverAgeMs = 24 * 3_600_000

/**
 * Opens the vault of a folder. An object is two files in a folder named by its first letters: `<id>.data`, the chunks, and
 * `<id>.key`, its own key wrapped by the master key. The key file is written last: an object without it does not exist.
 * Throws `vault-unusable` when there is no such folder and none can be made.
 */
export const openVault = async ({ dir, masterKey, previousKeys = [] }: VaultOptions): Promise<Vault> => {
  const ground: Ground = { dir, keys: [wrappingKey(masterKey), ...previousKeys.map(wrappingKey)] }
  await makeReady(ground)
  return {
    put: (source, { tenantId }) => put(ground, tenantId, source),
    stat: async (objectId) => described(await openObject(ground, objectId)),
    readRange: (objectId, from, to) => readRange(ground, objectId, from, to),
    readStream: (objectId) => Readable.from(readChunks(ground, objectId), { objectMode: false }),
    remove: (objectId) => remove(ground, objectId),
    rewrap: (objectId) => rewrap(ground, objectId),
    list: () => list(ground),
  }
}

const makeReady = async (ground: Ground) => {
  try {
    await mkdir(join(ground.dir, 'draft'), { recursive: true, mode: 0o700 })
    await removeLeftovers(ground)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Fault(
      'vault-unusable',
      `The folder of the vault, ${ground.dir}, cannot be made or read: ${reasonOf(code)}.`,
    )
  }
}

const reasonOf = (code: string | undefined) =>
  code === 'ENOTDIR' || code === 'EEXIST' ? 'a file lies where a folder should be' : code

const draftOf = ({ dir }: Ground) => join(dir, 'draft', randomBytes(12).toString('hex'))

const pathOf = ({ dir }: Ground, objectId: string, part: 'data' | 'key') => {
  if (!/^[0-9a-f]{32}$/.test(objectId)) throw new Fault('vault-missing')
  return join(dir, objectId.slice(0, 2), `${objectId}.${part}`)
}

const put = async (ground: Ground, tenantId: string, source: AsyncIterable<Uint8Array>): Promise<VaultObject> => {
  if (!tenantId) throw new Fault('tenant-missing')
  const objectId = randomBytes(16).toString('hex')
  const key = randomBytes(32)
  const draft = draftOf(ground)
  try {
    const written = await writeDurably(draft, (file) => writeChunks(file, key, source))
    await settle(draft, pathOf(ground, objectId, 'data'))
    await writeKeyFile(ground, wrap(ground.keys[0], objectId, tenantId, { key, ...written }))
    return { objectId, tenantId, ...written }
  } catch (error) {
    await removeFiles([draft, pathOf(ground, objectId, 'key'), pathOf(ground, objectId, 'data')])
    throw told(error)
  }
}

const told = (error: unknown) => {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' ? new Fault('vault-full') : error
}

const writeKeyFile = async (ground: Ground, file: KeyFile) => {
  const draft = draftOf(ground)
  try {
    await writeDurably(draft, (handle) => handle.writeFile(JSON.stringify(file)))
    await settle(draft, pathOf(ground, file.objectId, 'key'))
  } catch (error) {
    await removeFiles([draft])
    throw told(error)
  }
}

interface OpenObject {
  readonly file: KeyFile
  readonly content: SealedContent
}

const openObject = async (ground: Ground, objectId: string): Promise<OpenObject> => {
  const text = await readFile(pathOf(ground, objectId, 'key'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Fault('vault-missing', `Object ${objectId} is not in the vault.`) : error
  })
  const file = readKeyFile(text, objectId)
  return { file, content: unwrap(ground.keys, file) }
}

const described = ({ file: { objectId, tenantId }, content: { sha256, bytes } }: OpenObject): VaultObject => ({
  objectId,
  tenantId,
  sha256,
  bytes,
})

async function* readChunks(ground: Ground, objectId: string): AsyncGenerator<Buffer> {
  const { content } = await openObject(ground, objectId)
  yield* readWhole(pathOf(ground, objectId, 'data'), content)
}

const readRange = async (ground: Ground, objectId: string, from: number, to: number): Promise<Buffer> => {
  const { content } = await openObject(ground, objectId)
  return readSlice(pathOf(ground, objectId, 'data'), content, from, to)
}

// Without its key the data is noise, so the key goes first.
const remove = async (ground: Ground, objectId: string) => {
  await removeFiles([pathOf(ground, objectId, 'key'), pathOf(ground, objectId, 'data')])
}

const removeFiles = async (paths: readonly string[]) => {
  for (const path of paths) await rm(path, { force: true })
}

const rewrap = async (ground: Ground, objectId: string) => {
  const { file, content } = await openObject(ground, objectId)
  if (file.keyId === ground.keys[0].keyId) return
  await writeKeyFile(ground, wrap(ground.keys[0], objectId, file.tenantId, content))
}

async function* list({ dir }: Ground): AsyncGenerator<string> {
  for (const folder of await readdir(dir)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    for (const name of await readdir(join(dir, folder))) if (name.endsWith('.key')) yield name.slice(0, -'.key'.length)
  }
}

/** Drafts of a process that was killed. Another process may be writing, so only old ones go. */
const removeLeftovers = async ({ dir }: Ground) => {
  for (const name of await readdir(join(dir, 'draft'))) {
    const path = join(dir, 'draft', name)
    const age = Date.now() - (await statFile(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > leftoverAgeMs) await rm(path, { force: true })
  }
}
