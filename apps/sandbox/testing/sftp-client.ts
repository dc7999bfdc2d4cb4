import { createHash } from 'node:crypto'
import type { ConnectConfig, FileEntry, SFTPWrapper, Stats } from 'ssh2'
import ssh2 from 'ssh2'
import { clientKey } from './open-sandbox.ts'

/** A connected ssh2 client with promises. Every failure rejects, a broken connection too. */
export interface SftpClient {
  readonly fingerprint: string
  list(folder: string): Promise<FileEntry[]>
  stat(path: string): Promise<Stats>
  read(path: string, from?: number): Promise<Buffer>
  write(path: string, bytes: Buffer): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  touch(path: string, at: Date): Promise<void>
  close(): void
}

/** Connects as `mortar` with the test's key, or as told. */
export function connectSftp(port: number, changes: Partial<ConnectConfig> = {}): Promise<SftpClient> {
  const client = new ssh2.Client()
  let fingerprint = ''
  const hostVerifier = (key: Buffer) => {
    fingerprint = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`
    return true
  }
  return new Promise((connected, failed) => {
    // Otherwise each small packet waits 40 ms for the answer to the one before.
    client.on('connect', () => client.setNoDelay(true))
    client.on('error', failed)
    client.on('close', () => failed(new Error('connection closed')))
    client.on('ready', () =>
      client.sftp((error, sftp) => (error ? failed(error) : connected(promised(client, sftp, fingerprint)))),
    )
    const privateKey = clientKey.private
    client.connect({
      host: '127.0.0.1',
      port,
      username: 'mortar',
      privateKey,
      hostVerifier,
      ...changes,
    } as ConnectConfig)
  })
}

type Callback<Result> = (error: Error | null | undefined, result?: Result) => void

function promised(client: ssh2.Client, sftp: SFTPWrapper, fingerprint: string): SftpClient {
  const call = <Result>(start: (done: Callback<Result>) => void) =>
    new Promise<Result>((resolve, reject) => {
      client.once('close', () => reject(new Error('connection closed')))
      start((error, result) => (error ? reject(error) : resolve(result as Result)))
    })
  return {
    fingerprint,
    list: (folder) => call((done) => sftp.readdir(folder, done)),
    stat: (path) => call((done) => sftp.stat(path, done)),
    read: (path, from = 0) => call((done) => collect(sftp.createReadStream(path, { start: from }), done)),
    write: (path, bytes) => call((done) => sftp.writeFile(path, bytes, done)),
    rename: (from, to) => call((done) => sftp.rename(from, to, done)),
    remove: (path) => call((done) => sftp.unlink(path, done)),
    touch: (path, at) => call((done) => sftp.utimes(path, at, at, done)),
    close: () => client.end(),
  }
}

function collect(stream: NodeJS.ReadableStream, done: Callback<Buffer>) {
  const parts: Buffer[] = []
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.on('error', done)
  stream.on('end', () => done(null, Buffer.concat(parts)))
}
