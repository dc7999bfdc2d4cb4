import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readResuming } from './resume.ts'
import { sftpTransport } from './sftp.ts'
import { makeSshKey, startSftpServer, type TestSftpServer } from './testing/sftp-server.ts'
import { bytesOf } from './testing/streams.ts'
import type { Transport } from './transport.ts'

const content = randomBytes(6 << 20)
const hostKey = makeSshKey()
let root: string
let server: TestSftpServer
let sftp: Transport
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mortar-resume-'))
  await writeFile(join(root, 'file'), content)
  server = await startSftpServer({ root, hostKeys: [hostKey.private], password: 'p' })
  sftp = sftpTransport({
    host: '127.0.0.1',
    port: server.port,
    username: 'mortar',
    credentials: { kind: 'password', password: 'p' },
    hostKeys: [{ fingerprint: server.fingerprints[0]!, validFrom: '2026-01-01' }],
    now: () => new Date('2026-06-01T00:00:00Z'),
  })
})
afterEach(async () => {
  await sftp.close()
  await server.close()
  await rm(root, { recursive: true, force: true })
})

const patience = { maxAttempts: 3, baseMs: 1, capMs: 1, random: () => 0.5 }

describe('a long download', () => {
  it('goes on where the line broke, however often', async () => {
    const [file] = await sftp.list('/')
    server.faults.cutAfterReadBytes = 2 << 20
    let pieces = 0
    let bytes = 0
    const got: Uint8Array[] = []
    for await (const piece of readResuming(sftp, file!, patience)) {
      got.push(piece)
      bytes += piece.length
      pieces += 1
      if (pieces % 8 === 0) server.faults.cutAfterReadBytes = 1
    }
    expect(Buffer.concat(got).equals(content)).toBe(true)
    expect(bytes).toBe(file!.bytes)
    expect(server.seen.connections).toBeGreaterThanOrEqual(3)
  })

  it('does not go on with another file of that name', async () => {
    const [file] = await sftp.list('/')
    const reading = async (change: () => Promise<unknown>) => {
      let changed = false
      for await (const _piece of readResuming(sftp, file!, patience)) {
        if (changed) continue
        changed = true
        await change()
        server.faults.cutAfterReadBytes = 1
      }
    }
    const later = () => utimes(join(root, 'file'), 1_900_000_000, 1_900_000_000)
    await expect(reading(later)).rejects.toMatchObject({ code: 'remote-changed' })
  })

  it('is not taken for whole when the file has grown or shrunk since it was listed', async () => {
    const [file] = await sftp.list('/')
    for (const bytes of [content.length + 1, content.length - 1]) {
      await writeFile(join(root, 'file'), Buffer.alloc(bytes))
      await expect(bytesOf(readResuming(sftp, file!, patience))).rejects.toMatchObject({ code: 'remote-changed' })
    }
  })

  it('that was read as if the file were shorter goes on, for the file is the listed one', async () => {
    const [file] = await sftp.list('/')
    let readings = 0
    const forgetful: Transport = {
      ...sftp,
      read: async function* (path, options) {
        readings += 1
        if (readings > 1) yield* sftp.read(path, options)
      },
    }
    expect((await bytesOf(readResuming(forgetful, file!, patience))).equals(content)).toBe(true)
    const blind: Transport = { ...sftp, read: async function* () {} }
    await expect(bytesOf(readResuming(blind, file!, patience))).rejects.toMatchObject({
      code: 'remote-connection-lost',
    })
  })

  it('gives up when no attempt brings anything', async () => {
    const [file] = await sftp.list('/')
    await sftp.close()
    await server.close()
    await expect(bytesOf(readResuming(sftp, file!, patience))).rejects.toMatchObject({ code: 'host-unreachable' })
  })
})
