import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { openVault, type Vault } from './vault.ts'
import { chunkBytes, storedChunkBytes } from './vault-chunks.ts'

const masterKey = Buffer.alloc(32, 1)
let dir: string
let vault: Vault

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'mortar-vault-'))
  vault = await openVault({ dir, masterKey })
  return () => rmSync(dir, { recursive: true })
})

const keep = (bytes: Buffer) => vault.put(Readable.from([bytes]), { tenantId: 'demo' })

const readAll = async (objectId: string) => Buffer.concat(await vault.readStream(objectId).toArray())

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

const pathOf = (objectId: string, part: 'data' | 'key') => join(dir, objectId.slice(0, 2), `${objectId}.${part}`)

const corrupt = { code: 'vault-corrupt' }

test('a vault where a file lies, or under one, is told in a sentence', async () => {
  const file = join(dir, 'file')
  writeFileSync(file, '')
  for (const path of [file, join(file, 'vault')]) {
    const opening = openVault({ dir: path, masterKey })
    await expect(opening).rejects.toMatchObject({ name: 'Fault', code: 'vault-unusable' })
    await expect(opening).rejects.toThrow(`${path}, cannot be made or read: a file lies where a folder should be.`)
  }
})

describe('an object', () => {
  test.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes, 20 * chunkBytes + 7])(
    'of %i bytes comes back as it was, with its hash and size',
    async (size) => {
      const bytes = randomBytes(size)
      const kept = await keep(bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(kept).toMatchObject({ tenantId: 'demo', bytes: size, sha256 })
      expect(await vault.stat(kept.objectId)).toEqual(kept)
      expect((await readAll(kept.objectId)).equals(bytes)).toBe(true)
    },
  )

  test('comes back however its stream was cut', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 100_000 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { objectId } = await vault.put(Readable.from(parts.map((part) => Buffer.from(part))), {
          tenantId: 'demo',
        })
        expect((await readAll(objectId)).equals(Buffer.concat(parts))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('gives any range of itself', async () => {
    const bytes = randomBytes(3 * chunkBytes + 99)
    const { objectId } = await keep(bytes)
    const place = fc.oneof(fc.nat(bytes.length), fc.constantFrom(0, chunkBytes, 2 * chunkBytes, bytes.length))
    await fc.assert(
      fc.asyncProperty(place, place, async (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        expect((await vault.readRange(objectId, from, to)).equals(bytes.subarray(from, to))).toBe(true)
      }),
    )
  })

  test.each([
    [-1, 2],
    [3, 2],
    [0, 11],
    [0.5, 2],
  ])('has no range from %d to %d when it has 10 bytes', async (from, to) => {
    const { objectId } = await keep(Buffer.alloc(10))
    await expect(vault.readRange(objectId, from, to)).rejects.toMatchObject({ code: 'vault-range' })
  })

  test('is missing after it was removed, and names made up are missing', async () => {
    const { objectId } = await keep(Buffer.from('x'))
    await vault.remove(objectId)
    expect(filesUnder(dir)).toEqual([])
    await expect(vault.stat(objectId)).rejects.toThrow(`Object ${objectId} is not in the vault.`)
    for (const name of [objectId, '../../etc/passwd', ''])
      await expect(vault.stat(name)).rejects.toMatchObject({ code: 'vault-missing' })
  })

  test('lies on the disk unreadable, in private files', async () => {
    const { objectId } = await keep(Buffer.from('JANE SYNTHETIC'.repeat(1000)))
    for (const part of ['data', 'key'] as const)
      expect(readFileSync(pathOf(objectId, part), 'latin1')).not.toContain('JANE')
  })
})

describe('damage', () => {
  test('of any byte of the data is told, and no wrong byte is given', async () => {
    const bytes = randomBytes(2 * chunkBytes + 50)
    const { objectId } = await keep(bytes)
    const stored = readFileSync(pathOf(objectId, 'data'))
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(stored)
        damaged[at]! ^= flip
        writeFileSync(pathOf(objectId, 'data'), damaged)
        await expect(readAll(objectId)).rejects.toMatchObject(corrupt)
        const from = Math.min(bytes.length - 1, Math.floor(at / storedChunkBytes) * chunkBytes)
        await expect(vault.readRange(objectId, from, from + 1)).rejects.toMatchObject(corrupt)
      }),
    )
  })

  test('of any byte of the key file is told', async () => {
    const { objectId } = await keep(Buffer.from('x'))
    const stored = readFileSync(pathOf(objectId, 'key'))
    for (let at = 0; at < stored.length; at++) {
      const damaged = Buffer.from(stored)
      damaged[at]! ^= 1
      writeFileSync(pathOf(objectId, 'key'), damaged)
      await expect(vault.stat(objectId)).rejects.toMatchObject({
        code: expect.stringMatching(/^vault-(corrupt|key-unknown)$/),
      })
    }
  })

  test.each([
    ['cut by a byte', (data: Buffer) => data.subarray(0, -1)],
    ['cut at a chunk', (data: Buffer) => data.subarray(0, storedChunkBytes)],
    ['cut to nothing', () => Buffer.alloc(0)],
    ['grown', (data: Buffer) => Buffer.concat([data, Buffer.alloc(1)])],
    ['two chunks swapped', (data: Buffer) => swapChunks(data)],
    [
      'the first chunk twice',
      (data: Buffer) =>
        Buffer.concat([
          data.subarray(0, storedChunkBytes),
          data.subarray(0, storedChunkBytes),
          data.subarray(2 * storedChunkBytes),
        ]),
    ],
  ])('by the data %s is told', async (_what, change) => {
    const { objectId } = await keep(randomBytes(3 * chunkBytes))
    writeFileSync(pathOf(objectId, 'data'), change(readFileSync(pathOf(objectId, 'data'))))
    await expect(readAll(objectId)).rejects.toMatchObject(corrupt)
  })

  test('by the files of another object in its place is told', async () => {
    const [mine, theirs] = [await keep(Buffer.from('mine')), await keep(Buffer.from('hers'))]
    const saved = readFileSync(pathOf(mine.objectId, 'data'))
    copyFileSync(pathOf(theirs.objectId, 'data'), pathOf(mine.objectId, 'data'))
    await expect(readAll(mine.objectId)).rejects.toMatchObject(corrupt)
    writeFileSync(pathOf(mine.objectId, 'data'), saved)
    const renamed = readFileSync(pathOf(theirs.objectId, 'key'), 'utf8').replaceAll(theirs.objectId, mine.objectId)
    writeFileSync(pathOf(mine.objectId, 'key'), renamed)
    await expect(vault.stat(mine.objectId)).rejects.toMatchObject(corrupt)
  })

  test('by data that is gone is told', async () => {
    const { objectId } = await keep(Buffer.from('x'))
    renameSync(pathOf(objectId, 'data'), join(dir, 'elsewhere'))
    await expect(readAll(objectId)).rejects.toMatchObject(corrupt)
  })
})

const swapChunks = (data: Buffer) =>
  Buffer.concat([
    data.subarray(storedChunkBytes, 2 * storedChunkBytes),
    data.subarray(0, storedChunkBytes),
    data.subarray(2 * storedChunkBytes),
  ])

describe('a new master key', () => {
  const next = Buffer.alloc(32, 2)

  test('opens old objects with the old key at hand, and without it once they are re-wrapped', async () => {
    const { objectId } = await keep(Buffer.from('x'))
    const both = await openVault({ dir, masterKey: next, previousKeys: [masterKey] })
    const data = readFileSync(pathOf(objectId, 'data'))
    for await (const each of both.list()) await both.rewrap(each)
    const alone = await openVault({ dir, masterKey: next })
    expect((await alone.readRange(objectId, 0, 1)).toString()).toBe('x')
    expect(readFileSync(pathOf(objectId, 'data')).equals(data)).toBe(true)
    await expect(vault.stat(objectId)).rejects.toMatchObject({ code: 'vault-key-unknown' })
  })

  test('alone does not open old objects', async () => {
    const { objectId } = await keep(Buffer.from('x'))
    const alone = await openVault({ dir, masterKey: next })
    await expect(alone.stat(objectId)).rejects.toMatchObject({ code: 'vault-key-unknown' })
  })
})

describe('nothing half stays', () => {
  test('when the stream breaks', async () => {
    const broken = async function* () {
      yield randomBytes(3 * chunkBytes)
      throw new Error('the partner hung up')
    }
    await expect(vault.put(broken(), { tenantId: 'demo' })).rejects.toThrow('the partner hung up')
    expect(filesUnder(dir)).toEqual([])
  })

  test('when the disk is full, and the vault goes on when it is not', async ({ skip }) => {
    const small = mkdtempSync(join(tmpdir(), 'mortar-full-'))
    try {
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status !== 0)
        skip('may not mount a small disk')
      const full = await openVault({ dir: small, masterKey })
      const large = Readable.from([randomBytes(1_500_000), randomBytes(1_500_000)])
      await expect(full.put(large, { tenantId: 'demo' })).rejects.toMatchObject({ code: 'vault-full' })
      expect(filesUnder(small)).toEqual([])
      const { objectId } = await full.put(Readable.from([Buffer.from('fits')]), { tenantId: 'demo' })
      expect((await full.readRange(objectId, 0, 4)).toString()).toBe('fits')
    } finally {
      spawnSync('umount', [small])
      rmSync(small, { recursive: true })
    }
  })

  test('of a draft that a killed process left a day ago', async () => {
    const drafts = join(dir, 'draft')
    mkdirSync(drafts, { recursive: true })
    for (const name of ['old', 'young']) writeFileSync(join(drafts, name), '')
    truncateSync(join(drafts, 'young'), 1)
    spawnSync('touch', ['-d', '2 days ago', join(drafts, 'old')])
    await openVault({ dir, masterKey })
    expect(readdirSync(drafts)).toEqual(['young'])
  })
})
