import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderTransport } from './folder.ts'
import { type Put, putProven } from './prove.ts'
import { sftpTransport } from './sftp.ts'
import { makeSshKey, startSftpServer, type TestSftpServer } from './testing/sftp-server.ts'
import { cut, pieces } from './testing/streams.ts'
import type { Transport } from './transport.ts'

const hostKey = makeSshKey()
let root: string
let server: TestSftpServer
let sftp: Transport
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mortar-prove-'))
  await mkdir(join(root, 'inbox'))
  server = await startSftpServer({ root, hostKeys: [hostKey.private], password: 'p' })
  sftp = sftpTransport({
    host: '127.0.0.1',
    port: server.port,
    username: 'mortar',
    credentials: { kind: 'password', password: 'p' },
    hostKeys: [{ fingerprint: server.fingerprints[0]!, validFrom: '2026-01-01' }],
    now: () => new Date('2026-06-01T00:00:00Z'),
    timeoutMs: 500,
  })
})
afterEach(async () => {
  await sftp.close()
  await server.close()
  await rm(root, { recursive: true, force: true })
})

const content = randomBytes(300_000)
const sha256 = createHash('sha256').update(content).digest('hex')
const provenAt = new Date('2026-06-01T12:00:00Z')
const put = (changes: Partial<Put> = {}, transport: Transport = sftp) =>
  putProven(transport, {
    folder: '/inbox',
    name: 'elig.834',
    temporarySuffix: '.part',
    content: cut(content, 20_000),
    now: () => provenAt,
    ...changes,
  })
const inbox = async () => (await readdir(join(root, 'inbox'))).sort()

describe('a proven delivery', () => {
  it.each(['final', 'temporary'] as const)('is complete and under its name (%s)', async (readBack) => {
    const path = '/inbox/elig.834'
    expect(await put({ readBack })).toEqual({ path, bytes: 300_000, sha256, wasThere: false, provenAt })
    expect(await inbox()).toEqual(['elig.834'])
    expect((await readFile(join(root, 'inbox', 'elig.834'))).equals(content)).toBe(true)
  })

  it('works the same in a folder, also for an empty file', async () => {
    const folder = folderTransport({ root })
    expect(await put({ content: pieces() }, folder)).toMatchObject({ bytes: 0, wasThere: false })
    expect(await inbox()).toEqual(['elig.834'])
  })

  it('is done when the same content is there already, and nothing is replaced', async () => {
    await put()
    expect(await put()).toEqual({ path: '/inbox/elig.834', bytes: 300_000, sha256, wasThere: true, provenAt })
    expect(await inbox()).toEqual(['elig.834'])
  })

  it('overcomes what an attempt that was killed has left', async () => {
    await writeFile(join(root, 'inbox', 'elig.834.part'), randomBytes(900_000))
    expect(await put()).toMatchObject({ sha256, wasThere: false })
    expect(await inbox()).toEqual(['elig.834'])
  })

  it.each(['../elig', 'a/b', '..', '', 'a\\b'])('refuses the name %j', async (name) => {
    await expect(put({ name })).rejects.toMatchObject({ code: 'path-outside-root' })
    expect(server.seen.connections).toBe(0)
  })
})

describe('a delivery that did not arrive is never called one', () => {
  it('when other content has the name', async () => {
    await writeFile(join(root, 'inbox', 'elig.834'), 'theirs')
    await expect(put()).rejects.toMatchObject({ code: 'remote-exists', retryable: false })
    expect(await inbox()).toEqual(['elig.834'])
    expect(await readFile(join(root, 'inbox', 'elig.834'), 'utf8')).toBe('theirs')
  })

  it('when the receiver keeps nothing and says all is well', async () => {
    server.faults.diskBytes = 0
    server.faults.silentlyFull = true
    const failure = await put().catch((error) => error)
    expect(failure).toMatchObject({ code: 'delivery-size-differs', retryable: true })
    expect(failure.message).toBe('300000 bytes were sent; the receiver keeps 0.')
    expect(await inbox()).toEqual([])
  })

  it.each(['final', 'temporary'] as const)('when one bit differs (%s)', async (readBack) => {
    server.faults.flipsABit = true
    await expect(put({ readBack })).rejects.toMatchObject({ code: 'delivery-hash-differs', retryable: true })
    expect(await inbox()).toEqual([])
    server.faults.flipsABit = false
    expect(await put({ readBack })).toMatchObject({ sha256 })
  })

  it('when the disk is full', async () => {
    server.faults.diskBytes = 100_000
    await expect(put()).rejects.toMatchObject({ code: 'remote-disk-full', retryable: true })
    server.faults.diskBytes = null
    expect(await put()).toMatchObject({ sha256 })
  })

  it('when it was gone before it could be read back; read back before, it is proven', async () => {
    server.faults.collectsOnRename = true
    await expect(put()).rejects.toMatchObject({ code: 'delivery-vanished', needsPerson: true })
    expect(await put({ readBack: 'temporary' })).toMatchObject({ sha256 })
  })

  it.each(['WRITE', 'CLOSE', 'RENAME', 'STAT'])('when the server goes silent at %s', async (request) => {
    server.faults.silentOn.add(request)
    await expect(put()).rejects.toMatchObject({ code: 'remote-timed-out', retryable: true })
    server.faults.silentOn.clear()
    expect(await put()).toMatchObject({ sha256, wasThere: false })
    expect(await inbox()).toEqual(['elig.834'])
  })

  it('when the line breaks', async () => {
    server.faults.cutAfterWrittenBytes = 100_000
    await expect(put()).rejects.toMatchObject({ code: 'remote-connection-lost' })
    expect(await put()).toMatchObject({ sha256, wasThere: false })
  })
})
