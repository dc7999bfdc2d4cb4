import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TransportFailure } from './failure.ts'
import { sftpTransport } from './sftp.ts'
import type { SftpOptions } from './sftp-connect.ts'
import { makeSshKey, startSftpServer, type TestSftpServer } from './testing/sftp-server.ts'
import { bytesOf, cut, pieces } from './testing/streams.ts'
import type { Transport } from './transport.ts'

const hostKey = makeSshKey()
const rsaHostKey = makeSshKey('rsa')
const userKey = makeSshKey('ed25519', 'open sesame')

let root: string
let server: TestSftpServer
const opened: Transport[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mortar-sftp-'))
  await mkdir(join(root, 'outbox'))
  server = await startSftpServer({
    root,
    hostKeys: [hostKey.private],
    password: 'correct horse',
    publicKey: userKey.public,
  })
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((transport) => transport.close()))
  await server.close()
  await rm(root, { recursive: true, force: true })
})

const connect = (changes: Partial<SftpOptions> = {}): Transport => {
  const transport = sftpTransport({
    host: '127.0.0.1',
    port: server.port,
    username: 'mortar',
    credentials: { kind: 'password', password: 'correct horse' },
    hostKeys: [{ fingerprint: server.fingerprints[0]!, validFrom: '2026-01-01' }],
    now: () => new Date('2026-06-01T12:00:00Z'),
    ...changes,
  })
  opened.push(transport)
  return transport
}

describe('files over SFTP', () => {
  it('come back as they were written, from the start or from an offset', async () => {
    const content = randomBytes(3_000_001)
    const sftp = connect()
    expect(await sftp.write('/outbox/a.bin', cut(content, 70_000))).toBe(content.length)
    expect((await bytesOf(sftp.read('/outbox/a.bin'))).equals(content)).toBe(true)
    expect((await bytesOf(sftp.read('/outbox/a.bin', { from: 2_999_990 }))).equals(content.subarray(2_999_990))).toBe(
      true,
    )
    expect(await bytesOf(sftp.read('/outbox/a.bin', { from: 3_000_001 }))).toHaveLength(0)
  })

  it('come back whole from a server that gives less than asked', async () => {
    const content = randomBytes(200_000)
    await writeFile(join(root, 'outbox', 'a'), content)
    server.faults.shortReadBytes = 1_000
    expect((await bytesOf(connect().read('/outbox/a'))).equals(content)).toBe(true)
  })

  it('are listed by name with size and time; folders are left out', async () => {
    await writeFile(join(root, 'outbox', 'b'), '22')
    await writeFile(join(root, 'outbox', 'a'), '1')
    await mkdir(join(root, 'outbox', 'archive'))
    const files = await connect().list('/outbox')
    expect(files.map(({ name, path, bytes }) => ({ name, path, bytes }))).toEqual([
      { name: 'a', path: '/outbox/a', bytes: 1 },
      { name: 'b', path: '/outbox/b', bytes: 2 },
    ])
    expect(files[0]!.modifiedAt.getUTCFullYear()).toBeGreaterThan(2025)
  })

  it('are moved, never over another, and removed', async () => {
    const sftp = connect()
    await sftp.write('/outbox/a.part', pieces('new'))
    await sftp.write('/outbox/a', pieces('old'))
    await expect(sftp.rename('/outbox/a.part', '/outbox/a')).rejects.toMatchObject({ code: 'remote-exists' })
    await sftp.remove('/outbox/a')
    await sftp.remove('/outbox/a')
    await sftp.rename('/outbox/a.part', '/outbox/a')
    expect(await readFile(join(root, 'outbox', 'a'), 'utf8')).toBe('new')
    expect(await sftp.stat('/outbox/a.part')).toBeNull()
    expect(await sftp.stat('/outbox/a')).toMatchObject({ name: 'a', bytes: 3 })
  })

  it('are fetched no faster than they are taken', async () => {
    await writeFile(join(root, 'outbox', 'big'), Buffer.alloc(16 << 20))
    server.faults.cutAfterReadBytes = 8 << 20
    const reader = connect().read('/outbox/big')[Symbol.asyncIterator]()
    await reader.next()
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Had it read ahead without end, the server would have cut the line at 8 MiB.
    expect((await reader.next()).done).toBe(false)
    await reader.return?.(undefined)
  })
})

describe('a host key', () => {
  const known = (fingerprint: string, validFrom: string, validTo?: string) => ({ fingerprint, validFrom, validTo })

  it('may be any of several that are open on the day', async () => {
    const other = `SHA256:${'A'.repeat(43)}`
    const hostKeys = [known(other, '2026-01-01', '2026-12-31'), known(server.fingerprints[0]!, '2026-05-01')]
    expect(await connect({ hostKeys }).list('/outbox')).toEqual([])
  })

  it('that changed is refused, told, and shown no password', async () => {
    const hostKeys = [known(`SHA256:${'A'.repeat(43)}`, '2026-01-01')]
    const failure: TransportFailure = await connect({ hostKeys })
      .list('/outbox')
      .catch((error) => error)
    expect(failure).toMatchObject({
      code: 'host-key-changed',
      presentedFingerprint: server.fingerprints[0],
      retryable: false,
      needsPerson: true,
      arrived: 'no',
    })
    expect(failure.message).toContain(server.fingerprints[0])
    expect(server.seen).toEqual({ connections: 1, logins: 0 })
  })

  it.each([
    ['the day before its first', '2026-06-02', undefined],
    ['the day after its last', '2026-01-01', '2026-05-31'],
  ])('is refused %s', async (_when, from, to) => {
    const hostKeys = [known(server.fingerprints[0]!, from, to)]
    await expect(connect({ hostKeys }).list('/outbox')).rejects.toMatchObject({ code: 'host-key-expired' })
  })

  it('is accepted on its first and last day', async () => {
    const hostKeys = [known(server.fingerprints[0]!, '2026-06-01', '2026-06-01')]
    expect(await connect({ hostKeys }).list('/outbox')).toEqual([])
  })

  it('of the kind we know is asked for from a host that has several', async () => {
    const both = await startSftpServer({ root, hostKeys: [hostKey.private, rsaHostKey.private], password: 'p' })
    const reach = (algorithm?: string) =>
      connect({
        port: both.port,
        credentials: { kind: 'password', password: 'p' },
        hostKeys: [{ fingerprint: both.fingerprints[1]!, validFrom: '2026-01-01', algorithm }],
      })
    await expect(reach().list('/outbox')).rejects.toMatchObject({ code: 'host-key-changed' })
    expect(await reach('ssh-rsa').list('/outbox')).toEqual([])
    await both.close()
  })

  it('of a kind the host does not have is told as such', async () => {
    const hostKeys = [{ fingerprint: server.fingerprints[0]!, validFrom: '2026-01-01', algorithm: 'ssh-rsa' }]
    await expect(connect({ hostKeys }).list('/outbox')).rejects.toMatchObject({ code: 'ssh-no-agreement' })
  })
})

describe('a login', () => {
  const withKey = (passphrase?: string): Partial<SftpOptions> => ({
    credentials: { kind: 'private-key', privateKey: userKey.private, passphrase },
  })

  it('works with a private key and its passphrase', async () => {
    expect(await connect(withKey('open sesame')).list('/outbox')).toEqual([])
  })

  it.each([
    ['without its passphrase', undefined],
    ['with a wrong passphrase', 'open barley'],
  ])('with a key %s fails before anything is sent', async (_how, passphrase) => {
    await expect(connect(withKey(passphrase)).list('/outbox')).rejects.toMatchObject({ code: 'ssh-key-unreadable' })
    expect(server.seen.logins).toBe(0)
  })

  it('with a wrong password is refused, waits for a person and repeats nothing secret', async () => {
    const credentials = { kind: 'password', password: 'wrong battery staple' } as const
    const failure: TransportFailure = await connect({ credentials })
      .list('/outbox')
      .catch((error) => error)
    expect(failure).toMatchObject({ code: 'auth-refused', needsPerson: true, arrived: 'no' })
    expect(JSON.stringify(failure) + failure.message + failure.stack).not.toContain('battery')
    expect(server.seen.logins).toBe(1)
  })
})

describe('a failure', () => {
  it('of an absent host, file or folder tells which', async () => {
    await expect(connect({ port: 1 }).list('/')).rejects.toMatchObject({ code: 'host-unreachable', retryable: true })
    const sftp = connect()
    await expect(sftp.list('/none')).rejects.toMatchObject({ code: 'remote-not-found' })
    await expect(bytesOf(sftp.read('/none'))).rejects.toMatchObject({ code: 'remote-not-found' })
    await expect(sftp.rename('/none', '/some')).rejects.toMatchObject({ code: 'remote-not-found' })
  })

  it('of permission and of a full disk tells which', async () => {
    const sftp = connect()
    server.faults.readOnly = true
    await expect(sftp.write('/outbox/a', pieces('x'))).rejects.toMatchObject({ code: 'remote-permission' })
    server.faults.readOnly = false
    server.faults.diskBytes = 100_000
    const writing = sftp.write('/outbox/a', pieces(randomBytes(300_000)))
    await expect(writing).rejects.toMatchObject({ code: 'remote-disk-full', retryable: true })
    expect(await sftp.list('/')).toEqual([])
  })

  it.each(['OPEN', 'READ', 'FSTAT'])('of a server that goes silent at %s ends in time', async (request) => {
    await writeFile(join(root, 'outbox', 'a'), 'content')
    server.faults.silentOn.add(request)
    const sftp = connect({ timeoutMs: 200 })
    await expect(bytesOf(sftp.read('/outbox/a'))).rejects.toMatchObject({ code: 'remote-timed-out', retryable: true })
    server.faults.silentOn.clear()
    expect((await bytesOf(sftp.read('/outbox/a'))).toString()).toBe('content')
    expect(server.seen.connections).toBe(2)
  })

  it('of a host that accepts and says nothing ends in time', async () => {
    const { createServer } = await import('node:net')
    const mute = createServer(() => {})
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const port = (mute.address() as { port: number }).port
    await expect(connect({ port, connectTimeoutMs: 200 }).list('/')).rejects.toMatchObject({ code: 'remote-timed-out' })
    mute.close()
  })

  it('of the line in the middle of a file is told, and the next call connects anew', async () => {
    const content = randomBytes(4 << 20)
    await writeFile(join(root, 'outbox', 'a'), content)
    server.faults.cutAfterReadBytes = 1 << 20
    const sftp = connect()
    const lost = { code: 'remote-connection-lost', retryable: true }
    await expect(bytesOf(sftp.read('/outbox/a'))).rejects.toMatchObject(lost)
    expect((await bytesOf(sftp.read('/outbox/a'))).equals(content)).toBe(true)
    server.faults.cutAfterWrittenBytes = 1 << 20
    await expect(sftp.write('/outbox/b', cut(content, 65_536))).rejects.toMatchObject(lost)
    expect(await sftp.write('/outbox/b', cut(content, 65_536))).toBe(content.length)
  })

  it('of the content being sent is passed on as it is', async () => {
    const broken = async function* () {
      yield new Uint8Array(100_000)
      throw new RangeError('the source broke')
    }
    const sftp = connect()
    await expect(sftp.write('/outbox/a', broken())).rejects.toThrow(RangeError)
    expect(await sftp.list('/')).toEqual([])
    expect(server.seen.connections).toBe(1)
  })

  it('by a stop ends at once and opens one connection for many that follow', async () => {
    server.faults.silentOn.add('STAT')
    const sftp = connect()
    await sftp.list('/outbox')
    const stop = new AbortController()
    const waiting = sftp.stat('/outbox', { signal: stop.signal })
    setTimeout(() => stop.abort(), 50)
    await expect(waiting).rejects.toMatchObject({ code: 'transport-cancelled' })
    server.faults.silentOn.clear()
    await Promise.all([sftp.list('/outbox'), sftp.list('/outbox'), sftp.list('/')])
    expect(server.seen.connections).toBe(2)
  })
})
