import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderTransport } from './folder.ts'
import { bytesOf, pieces } from './testing/streams.ts'

let outer: string
let root: string
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'mortar-folder-'))
  root = join(outer, 'root')
  await mkdir(join(root, 'in'), { recursive: true })
  await writeFile(join(outer, 'private'), 'not yours')
})
afterEach(() => rm(outer, { recursive: true, force: true }))

describe('a folder', () => {
  it('gives back the bytes it was given', async () => {
    const folder = folderTransport({ root })
    expect(await folder.write('/in/a.txt', pieces('one ', 'two'))).toBe(7)
    expect((await bytesOf(folder.read('/in/a.txt'))).toString()).toBe('one two')
    expect((await bytesOf(folder.read('in/a.txt', { from: 4 }))).toString()).toBe('two')
  })

  it('lists regular files by name and leaves out folders and links', async () => {
    const folder = folderTransport({ root })
    await folder.write('/in/b', pieces('22'))
    await folder.write('/in/a', pieces('1'))
    await mkdir(join(root, 'in', 'archive'))
    await symlink(join(outer, 'private'), join(root, 'in', 'link'))
    const files = await folder.list('/in')
    expect(files.map(({ name, path, bytes }) => ({ name, path, bytes }))).toEqual([
      { name: 'a', path: '/in/a', bytes: 1 },
      { name: 'b', path: '/in/b', bytes: 2 },
    ])
  })

  it('moves a file but never over another', async () => {
    const folder = folderTransport({ root })
    await folder.write('/in/a.part', pieces('new'))
    await folder.write('/in/a', pieces('old'))
    await expect(folder.rename('/in/a.part', '/in/a')).rejects.toMatchObject({ code: 'remote-exists' })
    await folder.rename('/in/a.part', '/in/b')
    expect(await readFile(join(root, 'in', 'b'), 'utf8')).toBe('new')
    expect(await folder.stat('/in/a.part')).toBeNull()
  })

  it('says when there is nothing', async () => {
    const folder = folderTransport({ root })
    expect(await folder.stat('/in/none')).toBeNull()
    await folder.remove('/in/none')
    await expect(bytesOf(folder.read('/in/none'))).rejects.toMatchObject({ code: 'remote-not-found' })
    await expect(folder.list('/none')).rejects.toMatchObject({ code: 'remote-not-found' })
    await expect(folder.rename('/in/none', '/in/b')).rejects.toMatchObject({ code: 'remote-not-found' })
  })

  it.each(['../private', '/in/../../private', 'in/../../private', '..', '/in/\0', '../root-other/x'])(
    'refuses the path %j',
    async (path) => {
      await mkdir(join(outer, 'root-other'))
      const folder = folderTransport({ root })
      await expect(bytesOf(folder.read(path))).rejects.toMatchObject({ code: 'path-outside-root' })
      await expect(folder.write(path, pieces('x'))).rejects.toMatchObject({ code: 'path-outside-root' })
      await expect(folder.remove(path)).rejects.toMatchObject({ code: 'path-outside-root' })
    },
  )

  it('refuses a link that leads out, whether it is the file or a folder on the way', async () => {
    await symlink(join(outer, 'private'), join(root, 'in', 'file'))
    await symlink(outer, join(root, 'in', 'up'))
    const folder = folderTransport({ root })
    await expect(bytesOf(folder.read('/in/file'))).rejects.toMatchObject({ code: 'path-outside-root' })
    await expect(folder.write('/in/file', pieces('x'))).rejects.toMatchObject({ code: 'path-outside-root' })
    await expect(bytesOf(folder.read('/in/up/private'))).rejects.toMatchObject({ code: 'path-outside-root' })
    await expect(folder.list('/in/up')).rejects.toMatchObject({ code: 'path-outside-root' })
    expect(await readFile(join(outer, 'private'), 'utf8')).toBe('not yours')
  })

  it('never reads or writes outside whatever the path', async () => {
    const folder = folderTransport({ root })
    const part = fc.constantFrom('..', '.', 'in', 'private', '', '/', '\\', 'x', '%2e%2e')
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        await folder.write(parts.join('/'), pieces('overwritten')).catch(() => {})
        expect(await readFile(join(outer, 'private'), 'utf8')).toBe('not yours')
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  it('stops when told to and passes on what breaks in the content', async () => {
    const folder = folderTransport({ root })
    const signal = AbortSignal.abort()
    await expect(folder.list('/in', { signal })).rejects.toMatchObject({ code: 'transport-cancelled' })
    const broken = async function* () {
      yield new Uint8Array(3)
      throw new RangeError('the source broke')
    }
    await expect(folder.write('/in/a', broken())).rejects.toThrow(RangeError)
  })
})
