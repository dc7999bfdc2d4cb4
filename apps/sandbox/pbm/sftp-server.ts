import { timingSafeEqual } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import ssh2, { type AuthContext, type Connection, type Server } from 'ssh2'
import type { FaultBook } from '../faults.ts'
import { serveFolder } from './sftp-session.ts'

/** Who may log in, and how: by either of the two that are given. */
export interface SftpLogin {
  readonly username: string
  readonly password?: string
  /** The client's public key as OpenSSH writes it in one line. */
  readonly publicKey?: string
}

/** What `startSftp` needs. Port 0 takes any free port. */
export interface SftpServerOptions {
  readonly port: number
  /** The folder that clients see as `/`. */
  readonly root: string
  readonly login: SftpLogin
  /** Private host keys: the usual one, and the one shown under the fault `host-key-changed`. */
  readonly hostKeys: { readonly usual: string; readonly other: string }
  readonly faults: FaultBook
}

/** A running SFTP server on loopback. */
export interface SftpServer {
  readonly port: number
  stop(): Promise<void>
}

/** Starts the server. Connections are handed to one of two SSH servers, which differ in nothing but the host key. */
export async function startSftp(options: SftpServerOptions): Promise<SftpServer> {
  const usual = sshServer(options.hostKeys.usual, options)
  const other = sshServer(options.hostKeys.other, options)
  const sockets = new Set<Socket>()
  // Without noDelay each small packet waits 40 ms for the answer to the one before.
  const listener = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    if (options.faults.take('sftp', ['reset'])) return socket.resetAndDestroy()
    const server = options.faults.take('sftp', ['host-key-changed']) ? other : usual
    return server.injectSocket(socket)
  })
  await new Promise<void>((listening, failed) => {
    listener.once('error', failed)
    listener.listen(options.port, '127.0.0.1', listening)
  })
  return {
    port: (listener.address() as { port: number }).port,
    stop: () =>
      new Promise((stopped) => {
        listener.close(() => stopped())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function sshServer(hostKey: string, { root, login, faults }: SftpServerOptions): Server {
  return new ssh2.Server({ hostKeys: [hostKey] }, (connection) => {
    // A client that leaves in the middle is an everyday matter here.
    connection.on('error', () => {})
    connection.on('authentication', (attempt) => decide(attempt, login, faults))
    connection.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => serveFolder({ sftp: acceptSftp(), root, faults, cut: () => cut(connection) }))
    })
  })
}

function decide(attempt: AuthContext, login: SftpLogin, faults: FaultBook) {
  const methods = [...(login.publicKey ? ['publickey' as const] : []), ...(login.password ? ['password' as const] : [])]
  if (attempt.method === 'none') return attempt.reject(methods)
  if (faults.take('sftp', ['auth-refused'])) return attempt.reject([])
  return isWelcome(attempt, login) ? attempt.accept() : attempt.reject(methods)
}

function isWelcome(attempt: AuthContext, login: SftpLogin): boolean {
  if (attempt.username !== login.username) return false
  if (attempt.method === 'password') return login.password !== undefined && same(attempt.password, login.password)
  if (attempt.method !== 'publickey' || login.publicKey === undefined) return false
  const known = ssh2.utils.parseKey(login.publicKey)
  if (known instanceof Error || !known.getPublicSSH().equals(attempt.key.data)) return false
  // The first round only asks whether the key is known; the second one proves that the client has it.
  return attempt.signature === undefined || known.verify(attempt.blob!, attempt.signature, attempt.hashAlgo) === true
}

const same = (given: string, known: string): boolean =>
  given.length === known.length && timingSafeEqual(Buffer.from(given), Buffer.from(known))

/** Ends a connection as a broken line does. ssh2 has no public way to do so. */
const cut = (connection: Connection) => (connection as unknown as { _sock: Socket })._sock.resetAndDestroy()
