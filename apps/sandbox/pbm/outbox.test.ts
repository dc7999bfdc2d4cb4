import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from '@mortar/testkit/lines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSandbox, openSandbox } from '../testing/open-sandbox.ts'
import { unseal } from '../testing/pgp.ts'
import type { DropKind } from './drop.ts'

let sandbox: OpenSandbox
const outbox = () => join(sandbox.home, 'acme-pbm/outbox')
const sealedFiles = async () => (await readdir(outbox())).filter((name) => name.endsWith('.pgp')).sort()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.discard())

describe('the month', () => {
  test('lies in the outbox as far as the clock has come, each file with the time it arrived', async () => {
    const due = sandbox.month.files.filter((file) => file.arrivedAt < '2026-03-14T23:00:00.000Z')
    expect(await sealedFiles()).toEqual(due.map((file) => `${file.name}.pgp`).sort())
    for (const file of due) {
      const { mtime } = await stat(join(outbox(), `${file.name}.pgp`))
      expect(mtime.toISOString()).toBe(file.arrivedAt)
    }
  })

  test('is encrypted to the client and signed by the PBM', async () => {
    const [file] = sandbox.month.files
    const sealed = await readFile(join(outbox(), `${file!.name}.pgp`))
    const { bytes, signedByPbm } = await unseal(sealed)
    expect(signedByPbm).toBe(true)
    expect(Buffer.from(bytes).equals(file!.bytes)).toBe(true)
  })

  test('goes on when the clock is moved', async () => {
    const before = await sealedFiles()
    const answer = await sandbox.control('PUT', '/clock', { at: '2026-03-18T23:00:00Z' })
    const { dropped } = (await answer.json()) as { dropped: string[] }
    expect(dropped).toHaveLength(2)
    expect(await sealedFiles()).toEqual([...before, ...dropped])
  })

  test('is not written again after a restart, nor what the client has moved or taken away', async () => {
    const [first, second, ...rest] = await sealedFiles()
    await rename(join(outbox(), first!), join(outbox(), 'archive', first!))
    await rm(join(outbox(), second!))
    const before = await Promise.all(rest.map(async (name) => sha256(await readFile(join(outbox(), name)))))
    sandbox = await sandbox.restart({
      clockAt: new Date('2026-03-18T23:00:00Z'),
      until: '2026-04-01' as never,
      seed: 9,
    })
    expect(await sealedFiles()).toEqual(rest)
    expect(await Promise.all(rest.map(async (name) => sha256(await readFile(join(outbox(), name)))))).toEqual(before)
  })
})

describe('files on demand', () => {
  let seq = 100
  const drop = (kind: DropKind, more = {}) => sandbox.drop({ date: '2026-03-18', seq: seq++, kind, count: 12, ...more })
  const read = (name: string) => readFile(join(outbox(), name))
  const linesIn = async (name: string) =>
    linesOf((await unseal(await read(name))).bytes).map((line) => String(Buffer.from(line)))

  test('are good ones unless told otherwise, later ones reversing claims of earlier ones', async () => {
    const first = await drop('good')
    const second = await drop('good')
    const { bytes, signedByPbm } = await unseal(await read(first.name))
    expect([sha256(bytes), signedByPbm]).toEqual([first.sha256, true])
    const numbers = (lines: string[]) => lines.slice(1, -1).map((line) => line.slice(2, 16))
    const reversals = (await linesIn(second.name)).filter((line) => line[17] === 'X')
    expect(reversals.length).toBeGreaterThan(0)
    expect(numbers(await linesIn(first.name))).toEqual(
      expect.arrayContaining(reversals.map((line) => line.slice(2, 16))),
    )
  })

  test('tell count and money of the claims meant', async () => {
    const dropped = await drop('good')
    const trailer = (await linesIn(dropped.name)).at(-1)!
    expect(Number(trailer.slice(2, 11))).toBe(dropped.detailCount)
  })

  test('are wrong inside as told', async () => {
    expect((await linesIn((await drop('bad-row')).name)).filter((line) => line.slice(32, 34) === '77')).toHaveLength(1)
    expect((await linesIn((await drop('short-row')).name)).filter((line) => line.length < 161)).toHaveLength(1)
    const trailer = (await linesIn((await drop('bad-trailer')).name)).at(-1)!
    expect(Number(trailer.slice(2, 11))).toBe(11)
    const mutated = await drop('mutated', { mutation: 'drop-row' })
    expect(mutated.mutation).toMatch(/dropped/)
    expect(await linesIn(mutated.name)).toHaveLength(13)
    const given = await drop('given', { base64: Buffer.from('hello\n').toString('base64') })
    expect(await linesIn(given.name)).toEqual(['hello\n'])
  })

  test('have the content of the one before under another name', async () => {
    const first = await drop('good')
    const again = await drop('duplicate-content')
    expect(again.name).not.toBe(first.name)
    expect(sha256((await unseal(await read(again.name))).bytes)).toBe(first.sha256)
  })

  test('have other content under the same name with another seed', async () => {
    const first = await sandbox.drop({ date: '2026-03-18', seq: 90 })
    const other = await sandbox.drop({ date: '2026-03-18', seq: 90, seed: 1 })
    expect(other.name).toBe(first.name)
    expect(other.sha256).not.toBe(first.sha256)
  })

  test('are sealed wrongly as told', async () => {
    const unsigned = await unseal(await read((await drop('unsigned')).name))
    const wronglySigned = await unseal(await read((await drop('wrong-signer')).name))
    expect([unsigned.signedByPbm, wronglySigned.signedByPbm]).toEqual([false, false])
    for (const kind of ['wrong-recipient', 'corrupted', 'truncated', 'not-pgp', 'zero-byte'] as const) {
      const sealed = await read((await drop(kind)).name)
      await expect(unseal(sealed), kind).rejects.toThrow()
    }
  })

  test('grow a hundredfold when unpacked, as a zip bomb', async () => {
    const sealed = await read((await drop('zip-bomb')).name)
    expect((await unseal(sealed)).bytes.length).toBeGreaterThan(sealed.length * 100)
  })

  test('may be written slowly, and are then seen growing', async () => {
    const { name } = await drop('good', { slowMs: 2_000, count: 300 })
    const sizes = new Set<number>()
    while (sizes.size < 4) sizes.add((await stat(join(outbox(), name)).catch(() => ({ size: 0 }))).size)
    expect([...sizes]).toEqual([...sizes].toSorted((a, b) => a - b))
  })

  test('must have a name that the layout knows', async () => {
    expect((await sandbox.control('POST', '/outbox', { date: 'tomorrow', seq: 1 })).status).toBe(400)
    expect((await sandbox.control('POST', '/outbox', { date: '2026-03-18', seq: 1, kind: 'ugly' })).status).toBe(400)
  })
})
