import { createHash, timingSafeEqual } from 'node:crypto'
import { constants, promises as fs } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import type { Attributes, AuthContext, Connection, SFTPWrapper } from 'ssh2'
import ssh2 from 'ssh2'

// The library is CommonJS: Node sees only some of its names as exports.
const { Server, utils } = ssh2

/** What a server is told to do wrong. Change the fields at any time; they hold from the next request. */
export interface SftpFaults {
  /** Requests never answered, by name: `STAT`, `READ`, `WRITE`, `CLOSE` … */
  silentOn: Set<string>
  /** After so many bytes read by the client the connection is cut, once. */
  cutAfterReadBytes: number | null
  /** After so many bytes written by the client the connection is cut, once. */
  cutAfterWrittenBytes: number | null
  /** A write beyond so many bytes fails as on a full disk; with `silentlyFull` it is answered as done. */
  diskBytes: number | null
  silentlyFull: boolean
  /** Turns one bit in the first piece of a file written. */
  flipsABit: boolean
  /** The file is gone after a rename: a partner that collects at once. */
  collectsOnRename: boolean
  /** At most so many bytes are given for one READ. */
  shortReadBytes: number | null
  /** Everything but reading is denied. */
  readOnly: boolean
}

/** A running server over a folder of this machine. */
export interface TestSftpServer {
  readonly port: number
  /** `SHA256:…` of its host keys, in the order given. */
  readonly fingerprints: readonly string[]
  readonly faults: SftpFaults
  /** How many connections came and how many logins were tried. */
  readonly seen: { connections: number; logins: number }
  close(): Promise<void>
}

/** Makes a host or user key: OpenSSH text, private and public. */
export const makeSshKey = (kind: 'ed25519' | 'ecdsa' | 'rsa' = 'ed25519', passphrase?: string) =>
  utils.generateKeyPairSync(kind, {
    ...(kind === 'rsa' && { bits: 2048 }),
    ...(kind === 'ecdsa' && { bits: 256 }),
    ...(passphrase && { passphrase, cipher: 'aes256-cbc', rounds: 4 }),
  } as never)

const status = utils.sftp.STATUS_CODE

/** Starts a real SFTP server on a loopback port. User `mortar`; password and public key as given. */
export const startSftpServer = async (options: {
  readonly root: string
  readonly hostKeys: readonly string[]
  readonly password?: string
  readonly publicKey?: string
  readonly port?: number
}): Promise<TestSftpServer> => {
  const faults: SftpFaults = {
    silentOn: new Set(),
    cutAfterReadBytes: null,
    cutAfterWrittenBytes: null,
    diskBytes: null,
    silentlyFull: false,
    flipsABit: false,
    collectsOnRename: false,
    shortReadBytes: null,
    readOnly: false,
  }
  const seen = { connections: 0, logins: 0 }
  const open = new Set<Connection>()
  const server = new Server({ hostKeys: [...options.hostKeys] }, (client) => {
    seen.connections += 1
    open.add(client)
    // In the library but not in its types; without it each answer waits 40 ms for the client's acknowledgement.
    ;(client as unknown as { setNoDelay(on: boolean): void }).setNoDelay(true)
    client.on('error', () => {})
    client.on('close', () => open.delete(client))
    client.on('authentication', (login) => {
      if (login.method !== 'none') seen.logins += 1
      return isWelcome(login, options) ? login.accept() : login.reject(['password', 'publickey'])
    })
    client.on('session', (accept) => {
      accept().on('sftp', (accept) => serveFiles({ sftp: accept(), client, root: options.root, faults }))
    })
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    fingerprints: options.hostKeys.map(fingerprintOfKey),
    faults,
    seen,
    close: () =>
      new Promise((resolve) => {
        for (const client of open) client.end()
        server.close(() => resolve())
      }),
  }
}

const fingerprintOfKey = (privateKey: string): string => {
  const key = utils.parseKey(privateKey)
  if (key instanceof Error) throw key
  const digest = createHash('sha256').update(key.getPublicSSH()).digest('base64')
  return `SHA256:${digest.replace(/=+$/, '')}`
}

const isWelcome = (
  login: AuthContext,
  { password, publicKey }: { readonly password?: string; readonly publicKey?: string },
): boolean => {
  if (login.username !== 'mortar') return false
  if (login.method === 'password') return password !== undefined && isSame(login.password, password)
  if (login.method !== 'publickey' || publicKey === undefined) return false
  const known = utils.parseKey(publicKey)
  if (known instanceof Error || !login.key.data.equals(known.getPublicSSH())) return false
  return login.signature === undefined || known.verify(login.blob!, login.signature, login.hashAlgo) === true
}

const isSame = (given: string, known: string): boolean =>
  given.length === known.length && timingSafeEqual(Buffer.from(given), Buffer.from(known))

interface OpenFile {
  readonly file: fs.FileHandle
}
interface OpenFolder {
  readonly names: readonly string[]
  readonly folder: string
  told: boolean
}

interface Served {
  readonly sftp: SFTPWrapper
  readonly client: Connection
  readonly root: string
  readonly faults: SftpFaults
}

/** Answers the requests of one channel, in the order in which the disk does. */
const serveFiles = ({ sftp, client, root, faults }: Served): void => {
  const files = new Map<number, OpenFile>()
  const folders = new Map<number, OpenFolder>()
  let handles = 0
  let readBytes = 0
  let writtenBytes = 0
  const place = (path: string): string => join(root, normalize(`/${path}`))
  const numberOf = (handle: Buffer): number => (handle.length === 4 ? handle.readUInt32BE(0) : -1)
  const newHandle = (): Buffer => {
    const handle = Buffer.alloc(4)
    handle.writeUInt32BE(handles++, 0)
    return handle
  }
  const answering = (name: string, id: number, work: () => Promise<unknown>): void => {
    if (faults.silentOn.has(name)) return
    work().catch((error: { code?: string; sftp?: number; message?: string }) => {
      const code = error.sftp ?? statusOf[error.code ?? ''] ?? status.FAILURE
      sftp.status(id, code, error.sftp === undefined ? '' : error.message)
    })
  }
  const denyWriting = (): void => {
    if (faults.readOnly) throw Object.assign(new Error('denied'), { sftp: status.PERMISSION_DENIED })
  }
  const cut = (): void => {
    faults.cutAfterReadBytes = null
    faults.cutAfterWrittenBytes = null
    ;(client as unknown as { _sock: { destroy(): void } })._sock.destroy()
  }

  sftp.on('OPEN', (id, path, flags) =>
    answering('OPEN', id, async () => {
      const mode = utils.sftp.flagsToString(flags) ?? 'r'
      if (mode !== 'r') denyWriting()
      const handle = newHandle()
      files.set(numberOf(handle), { file: await fs.open(place(path), mode) })
      sftp.handle(id, handle)
    }),
  )
  sftp.on('READ', (id, handle, offset, length) =>
    answering('READ', id, async () => {
      const wanted = Math.min(length, faults.shortReadBytes ?? length)
      const { buffer, bytesRead } = await fileOf(files, numberOf(handle)).read(Buffer.alloc(wanted), 0, wanted, offset)
      readBytes += bytesRead
      if (faults.cutAfterReadBytes !== null && readBytes > faults.cutAfterReadBytes) return cut()
      if (bytesRead === 0) return sftp.status(id, status.EOF)
      sftp.data(id, buffer.subarray(0, bytesRead))
    }),
  )
  sftp.on('WRITE', (id, handle, offset, data) =>
    answering('WRITE', id, async () => {
      const file = fileOf(files, numberOf(handle))
      writtenBytes += data.length
      if (faults.cutAfterWrittenBytes !== null && writtenBytes > faults.cutAfterWrittenBytes) return cut()
      if (faults.diskBytes !== null && offset + data.length > faults.diskBytes) {
        if (faults.silentlyFull) return sftp.status(id, status.OK)
        throw Object.assign(new Error('No space left on device'), { sftp: status.FAILURE })
      }
      if (faults.flipsABit && offset === 0) data[0]! ^= 1
      await file.write(data, 0, data.length, offset)
      sftp.status(id, status.OK)
    }),
  )
  sftp.on('CLOSE', (id, handle) =>
    answering('CLOSE', id, async () => {
      const number = numberOf(handle)
      await files.get(number)?.file.close()
      if (!files.delete(number) && !folders.delete(number)) throw new Error('no such handle')
      sftp.status(id, status.OK)
    }),
  )
  sftp.on('OPENDIR', (id, path) =>
    answering('OPENDIR', id, async () => {
      const handle = newHandle()
      const folder = place(path)
      folders.set(numberOf(handle), { names: await fs.readdir(folder), folder, told: false })
      sftp.handle(id, handle)
    }),
  )
  sftp.on('READDIR', (id, handle) =>
    answering('READDIR', id, async () => {
      const folder = folders.get(numberOf(handle))
      if (folder === undefined) throw new Error('no such handle')
      if (folder.told) return sftp.status(id, status.EOF)
      folder.told = true
      const entries = await Promise.all(folder.names.map((name) => entryOf(folder.folder, name)))
      sftp.name(id, entries)
    }),
  )
  const attributes = async (id: number, path: string): Promise<void> =>
    sftp.attrs(id, attrsOf(await fs.stat(place(path))))
  sftp.on('STAT', (id, path) => answering('STAT', id, () => attributes(id, path)))
  sftp.on('LSTAT', (id, path) => answering('LSTAT', id, () => attributes(id, path)))
  sftp.on('FSTAT', (id, handle) =>
    answering('FSTAT', id, async () => sftp.attrs(id, attrsOf(await fileOf(files, numberOf(handle)).stat()))),
  )
  sftp.on('RENAME', (id, from, to) =>
    answering('RENAME', id, async () => {
      denyWriting()
      if (await exists(place(to))) throw new Error('exists')
      await fs.rename(place(from), place(to))
      if (faults.collectsOnRename) await fs.rm(place(to))
      sftp.status(id, status.OK)
    }),
  )
  sftp.on('REMOVE', (id, path) =>
    answering('REMOVE', id, async () => {
      denyWriting()
      await fs.unlink(place(path))
      sftp.status(id, status.OK)
    }),
  )
  sftp.on('REALPATH', (id, path) =>
    answering('REALPATH', id, async () =>
      sftp.name(id, [{ filename: normalize(`/${path}`), longname: '', attrs: {} as Attributes }]),
    ),
  )
  sftp.on('close', () => {
    for (const { file } of files.values()) file.close().catch(() => {})
    files.clear()
  })
}

const statusOf: Readonly<Record<string, number>> = { ENOENT: status.NO_SUCH_FILE, EACCES: status.PERMISSION_DENIED }

const fileOf = (files: ReadonlyMap<number, OpenFile>, handle: number): fs.FileHandle => {
  const found = files.get(handle)
  if (found === undefined) throw new Error('no such handle')
  return found.file
}

const exists = (path: string): Promise<boolean> =>
  fs.access(path, constants.F_OK).then(
    () => true,
    () => false,
  )

const attrsOf = (found: Awaited<ReturnType<typeof fs.stat>>): Attributes => ({
  mode: Number(found.mode),
  uid: 0,
  gid: 0,
  size: Number(found.size),
  atime: Math.floor(Number(found.atimeMs) / 1000),
  mtime: Math.floor(Number(found.mtimeMs) / 1000),
})

const entryOf = async (folder: string, filename: string) => {
  const found = await fs.lstat(join(folder, filename))
  const kind = found.isDirectory() ? 'd' : found.isSymbolicLink() ? 'l' : '-'
  return {
    filename,
    longname: `${kind}rw------- 1 mortar mortar ${found.size} Jan  1 00:00 ${filename}`,
    attrs: attrsOf(found),
  }
}
