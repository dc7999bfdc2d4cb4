import type { TransportCode } from './failure.ts'
import { TransportFailure } from './failure.ts'

const socketCodes: Readonly<Record<string, TransportCode>> = {
  ECONNREFUSED: 'host-unreachable',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  ENOTFOUND: 'host-unreachable',
  EAI_AGAIN: 'host-unreachable',
  ETIMEDOUT: 'host-unreachable',
  ECONNRESET: 'remote-connection-lost',
  EPIPE: 'remote-connection-lost',
}

/** Status codes of SFTP (draft-ietf-secsh-filexfer 02 to 13; version 3 servers send only 1 to 8). */
const statusCodes: Readonly<Record<number, TransportCode>> = {
  2: 'remote-not-found',
  3: 'remote-permission',
  4: 'remote-refused',
  6: 'remote-connection-lost',
  7: 'remote-connection-lost',
  10: 'remote-not-found',
  11: 'remote-exists',
  12: 'remote-permission',
  14: 'remote-disk-full',
  15: 'remote-disk-full',
}

interface SshError {
  readonly code?: number | string
  readonly level?: string
  readonly message?: string
}

/** What went wrong while connecting. The text of the library is dropped: it may name users and paths. */
export const connectFailure = (error: unknown): TransportFailure => {
  if (error instanceof TransportFailure) return error
  const { code, level, message } = error as SshError
  return new TransportFailure(connectCode(code, level, message), { arrived: 'no' })
}

const connectCode = (code: unknown, level: string | undefined, message: string | undefined): TransportCode => {
  // Servers that count failures hang up with a reason of their own (2 by OpenSSH, 13 to 15 by RFC 4253).
  const hungUpOnLogin = /authentication/i.test(message ?? '') || [13, 14, 15].includes(Number(code))
  if (level === 'client-authentication' || hungUpOnLogin) return 'auth-refused'
  if (level === 'handshake') return 'ssh-no-agreement'
  if (level === 'client-timeout') return 'remote-timed-out'
  if (/^Cannot parse privateKey|privateKey value does not contain/.test(message ?? '')) return 'ssh-key-unreadable'
  return socketCodes[String(code)] ?? (level === 'client-socket' ? 'host-unreachable' : 'remote-connection-lost')
}

/** What went wrong in an operation on the open connection. */
export const operationFailure = (error: unknown): TransportFailure => {
  if (error instanceof TransportFailure) return error
  const { code, message } = error as SshError
  if (typeof code === 'number') {
    // Version 3 has one number, "failure", for all that is left; some servers tell the full disk in the text.
    const tellsFull = code === 4 && /no space|disk full|quota/i.test(message ?? '')
    return new TransportFailure(tellsFull ? 'remote-disk-full' : (statusCodes[code] ?? 'remote-refused'))
  }
  return new TransportFailure(socketCodes[String(code)] ?? 'remote-connection-lost')
}
