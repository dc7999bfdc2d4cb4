import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newSshKey, type OpenSandbox, openSandbox } from '../testing/open-sandbox.ts'
import { connectSftp, type SftpClient } from '../testing/sftp-client.ts'

let sandbox: OpenSandbox
const clients: SftpClient[] = []
const connect = async (changes: Parameters<typeof connectSftp>[1] = {}) => {
  const client = await connectSftp(sandbox.sftpPort, changes)
  clients.push(client)
  return client
}

beforeAll(async () => {
  sandbox = await openSandbox()
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.close()
  await sandbox.control('DELETE', '/faults')
})
afterAll(() => sandbox.discard())

describe('logging in', () => {
  const withPassword = (password: string) => ({ privateKey: undefined, password }) as never

  test('works with the key and with the password', async () => {
    expect((await (await connect()).list('/')).map((entry) => entry.filename)).toEqual(['inbox', 'outbox'])
    expect(await (await connect(withPassword('correct horse'))).list('/inbox')).toEqual([])
  })

  test('is refused with another password, another key and another name', async () => {
    const other = newSshKey().private
    await expect(connect(withPassword('wrong'))).rejects.toThrow(/authentication/)
    await expect(connect({ privateKey: other })).rejects.toThrow(/authentication/)
    await expect(connect({ username: 'somebody' })).rejects.toThrow(/authentication/)
  })

  test('shows the host key that the keys folder tells', async () => {
    const readme = await readFile(new URL('../keys/README.md', import.meta.url), 'utf8')
    expect(readme).toContain((await connect()).fingerprint)
  })
})

describe('files', () => {
  test('come back as they were written, also from the middle', async () => {
    const client = await connect()
    const bytes = randomBytes(300_000)
    await client.write('/inbox/a.bin', bytes)
    expect((await client.read('/inbox/a.bin')).equals(bytes)).toBe(true)
    expect((await client.read('/inbox/a.bin', 250_001)).equals(bytes.subarray(250_001))).toBe(true)
    expect((await client.stat('/inbox/a.bin')).size).toBe(300_000)
  })

  test('are renamed, never over another, and removed', async () => {
    const client = await connect()
    await client.write('/inbox/b.part', Buffer.from('b'))
    await client.write('/inbox/c', Buffer.from('c'))
    await expect(client.rename('/inbox/b.part', '/inbox/c')).rejects.toThrow('file exists')
    await client.rename('/inbox/b.part', '/inbox/b')
    await client.remove('/inbox/c')
    expect((await client.list('/inbox')).map((entry) => entry.filename)).toEqual(expect.arrayContaining(['b']))
    await expect(client.stat('/inbox/c')).rejects.toMatchObject({ code: 2 })
  })

  test('keep the time they are given', async () => {
    const client = await connect()
    await client.write('/inbox/d', Buffer.from('d'))
    await client.touch('/inbox/d', new Date('2026-02-01T10:00:00Z'))
    expect((await client.stat('/inbox/d')).mtime).toBe(Date.parse('2026-02-01T10:00:00Z') / 1000)
  })

  test('outside the folder cannot be named', async () => {
    await writeFile(join(sandbox.home, 'secret.txt'), 'secret')
    const client = await connect()
    await expect(client.read('/../secret.txt')).rejects.toMatchObject({ code: 2 })
    await expect(client.read('../../secret.txt')).rejects.toMatchObject({ code: 2 })
  })

  test('are listed in full when there are many', async () => {
    const client = await connect()
    for (let at = 0; at < 230; at++) await writeFile(join(sandbox.home, 'acme-pbm/inbox', `many-${at}`), '')
    const names = (await client.list('/inbox')).map((entry) => entry.filename)
    expect(names.filter((name) => name.startsWith('many-'))).toHaveLength(230)
  })
})

describe('faults', () => {
  test('host-key-changed shows the other key, once when told once', async () => {
    const usual = (await connect()).fingerprint
    await sandbox.fault({ target: 'sftp', kind: 'host-key-changed', count: 1 })
    expect((await connect()).fingerprint).not.toBe(usual)
    expect((await connect()).fingerprint).toBe(usual)
  })

  test('auth-refused refuses the right key until it is cleared', async () => {
    await sandbox.fault({ target: 'sftp', kind: 'auth-refused' })
    await expect(connect()).rejects.toThrow(/authentication/)
    await sandbox.control('DELETE', '/faults')
    await expect(connect()).resolves.toBeDefined()
  })

  test('disk-full fails a write and says so', async () => {
    const client = await connect()
    await sandbox.fault({ target: 'sftp', kind: 'disk-full' })
    await expect(client.write('/inbox/full', Buffer.from('x'))).rejects.toThrow('No space left on device')
  })

  test('zero-byte shows every file empty', async () => {
    const client = await connect()
    const [first] = (await client.list('/outbox')).filter((entry) => entry.filename.endsWith('.pgp'))
    await sandbox.fault({ target: 'sftp', kind: 'zero-byte' })
    const path = `/outbox/${first!.filename}`
    expect(await client.read(path)).toHaveLength(0)
    expect((await client.stat(path)).size).toBe(0)
    await sandbox.control('DELETE', '/faults')
    expect((await client.read(path)).length).toBe(first!.attrs.size)
  })

  test('connection-drop-mid-file gives half of the file and breaks; the next reading is whole', async () => {
    const bytes = randomBytes(500_000)
    await writeFile(join(sandbox.home, 'acme-pbm/outbox/half.bin'), bytes)
    await sandbox.fault({ target: 'sftp', kind: 'connection-drop-mid-file', count: 1 })
    await expect((await connect()).read('/outbox/half.bin')).rejects.toThrow()
    expect((await (await connect()).read('/outbox/half.bin', 100)).equals(bytes.subarray(100))).toBe(true)
  })

  test('reset cuts the connection before anything is said', async () => {
    await sandbox.fault({ target: 'sftp', kind: 'reset', count: 1 })
    await expect(connect()).rejects.toThrow()
    await expect(connect()).resolves.toBeDefined()
  })

  test('timeout-after-commit moves the file and gives no answer', async () => {
    const client = await connect()
    await client.write('/inbox/e.part', Buffer.from('e'))
    await sandbox.fault({ target: 'sftp', kind: 'timeout-after-commit', count: 1 })
    const answer = client.rename('/inbox/e.part', '/inbox/e').then(() => 'answered')
    const moved = (async () => {
      while ((await client.list('/inbox')).every((entry) => entry.filename !== 'e'));
      return 'moved'
    })()
    expect(await Promise.race([answer, moved])).toBe('moved')
    answer.catch(() => {})
  })

  test('timeout-before does nothing and gives no answer', async () => {
    const client = await connect()
    await sandbox.fault({ target: 'sftp', kind: 'timeout-before', count: 1 })
    const silent = client.stat('/outbox').then(() => 'answered')
    const next = client.stat('/outbox').then(() => 'next one answered')
    expect(await Promise.race([silent, next])).toBe('next one answered')
    silent.catch(() => {})
  })
})
