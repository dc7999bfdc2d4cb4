import { Client, type ConnectConfig, type SFTPWrapper } from 'ssh2'
import { within } from './deadline.ts'
import { TransportFailure } from './failure.ts'
import { fingerprintOf, type HostKey, hostKeyAlgorithms, judgeHostKey } from './host-keys.ts'
import { connectFailure } from './sftp-failure.ts'

/** How we show who we are. */
export type SftpCredentials =
  | { readonly kind: 'password'; readonly password: string }
  /** The key as text (OpenSSH or PEM). */
  | { readonly kind: 'private-key'; readonly privateKey: string; readonly passphrase?: string | undefined }

/** All that is needed to reach an SFTP server. */
export interface SftpOptions {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly credentials: SftpCredentials
  /** At least one must be open on the day, else nothing is trusted. */
  readonly hostKeys: readonly HostKey[]
  /** The clock, for the days of the host keys. */
  readonly now: () => Date
  /** From the first packet until logged in; 20,000 when left out. */
  readonly connectTimeoutMs?: number | undefined
  /** For each step: one answer of the server, one piece of a file; 30,000 when left out. */
  readonly timeoutMs?: number | undefined
  /** A sign of life is sent as often; three unanswered end the connection. 15,000 when left out. */
  readonly keepaliveMs?: number | undefined
}

/** A connection that is open. */
export interface SftpSession {
  readonly sftp: SFTPWrapper
  /** Fires when the connection ends for whatever reason: the library leaves steps under way without an answer. */
  readonly lost: AbortSignal
  /** Ends it at once; steps under way fail with `remote-connection-lost`. */
  end(): void
}

/**
 * Connects, checks the host's key and logs in: one attempt. Failures: `host-unreachable`, `host-key-changed`,
 * `host-key-expired`, `auth-refused`, `ssh-key-unreadable`, `ssh-no-agreement`, `remote-timed-out`,
 * `remote-connection-lost`.
 */
export const connectSftp = async (options: SftpOptions): Promise<SftpSession> => {
  const client = new Client()
  const timeoutMs = options.connectTimeoutMs ?? 20_000
  try {
    return await within({ timeoutMs }, () => handshake(client, options))
  } catch (error) {
    client.destroy()
    throw connectFailure(error)
  }
}

const handshake = (client: Client, options: SftpOptions): Promise<SftpSession> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController()
    // The library says only "Host denied": the true reason is kept here until it gives up.
    let refusal: TransportFailure | null = null
    const verify = (publicKey: Buffer): boolean => {
      refusal = judgeHostKey(fingerprintOf(publicKey), options.hostKeys, options.now())
      return refusal === null
    }
    client.on('error', (error) => {
      ended.abort()
      reject(refusal ?? error)
    })
    client.on('close', () => {
      ended.abort()
      reject(refusal ?? new TransportFailure('remote-connection-lost', { arrived: 'no' }))
    })
    client.on('ready', () =>
      client.sftp((error, sftp) => {
        if (error) return reject(error)
        sftp.on('error', () => client.destroy())
        const end = (): void => {
          ended.abort()
          client.destroy()
        }
        resolve({ sftp, lost: ended.signal, end })
      }),
    )
    // A packet leaves in several writes; held back for the first one's answer (Nagle) each step took 40 ms more.
    client.on('connect', () => client.setNoDelay(true))
    client.connect(configOf(options, verify))
  })

const configOf = (options: SftpOptions, hostVerifier: (publicKey: Buffer) => boolean): ConnectConfig => {
  const { credentials, hostKeys } = options
  const algorithms = hostKeyAlgorithms(hostKeys)
  return {
    host: options.host,
    port: options.port,
    username: options.username,
    hostVerifier,
    // Our own limit covers more than the library's, which is therefore switched off.
    readyTimeout: 0,
    keepaliveInterval: options.keepaliveMs ?? 15_000,
    keepaliveCountMax: 3,
    ...(algorithms && { algorithms: { serverHostKey: [...algorithms] as never } }),
    ...(credentials.kind === 'password'
      ? { password: credentials.password }
      : { privateKey: credentials.privateKey, ...(credentials.passphrase && { passphrase: credentials.passphrase }) }),
  }
}
