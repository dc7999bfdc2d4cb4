import type { Connection } from '@mortar/canonical/site/connection'
import { folderTransport } from '@mortar/transport/folder'
import { type HttpsClient, httpsClient } from '@mortar/transport/https'
import { sftpTransport } from '@mortar/transport/sftp'
import type { Transport } from '@mortar/transport/transport'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'

/** The files of a partner, by its connection. Secrets are looked up by name now. Throws `connection-wrong-kind`. */
export const openFiles = (ground: Ground, connection: Connection): Transport => {
  if (connection.protocol === 'folder') return folderTransport({ root: connection.root })
  if (connection.protocol !== 'sftp') throw new Fault('connection-wrong-kind')
  return sftpTransport({
    host: connection.host,
    port: connection.port,
    username: connection.username,
    credentials: credentialsOf(ground, connection.auth),
    hostKeys: connection.host_keys.map((key) => ({
      fingerprint: key.fingerprint,
      validFrom: key.valid_from,
      ...(key.valid_to && { validTo: key.valid_to }),
    })),
    timeoutMs: connection.timeout,
    now: ground.now,
  })
}

type SftpAuth = Extract<Connection, { protocol: 'sftp' }>['auth']

const credentialsOf = (ground: Ground, auth: SftpAuth) => {
  const secret = (name: string) => ground.resolveSecret(name).toString()
  if ('password' in auth) return { kind: 'password', password: secret(auth.password) } as const
  const passphrase = auth.passphrase ? { passphrase: secret(auth.passphrase) } : {}
  return { kind: 'private-key', privateKey: secret(auth.private_key), ...passphrase } as const
}

/** The API of a partner, by its connection. Throws `connection-wrong-kind`. */
export const openApi = (ground: Ground, connection: Connection): HttpsClient => {
  if (connection.protocol !== 'http') throw new Fault('connection-wrong-kind')
  return httpsClient({
    baseUrl: connection.base_url,
    auth: httpAuthOf(ground, connection.auth),
    timeoutMs: connection.timeout,
    maxConnections: connection.concurrency,
    now: ground.now,
  })
}

type HttpConnection = Extract<Connection, { protocol: 'http' }>

const httpAuthOf = (ground: Ground, auth: HttpConnection['auth']) => {
  const secret = (name: string) => ground.resolveSecret(name).toString()
  switch (auth.type) {
    case 'none':
      return { kind: 'none' } as const
    case 'bearer':
      return { kind: 'bearer', token: secret(auth.token) } as const
    case 'basic':
      return { kind: 'basic', username: auth.username, password: secret(auth.password) } as const
    case 'oauth2_client_credentials':
      return {
        kind: 'oauth2-client-credentials',
        tokenUrl: auth.token_url,
        clientId: auth.client_id,
        clientSecret: secret(auth.client_secret),
      } as const
  }
}
