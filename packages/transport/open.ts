import { folderTransport } from './folder.ts'
import type { HttpAuth } from './http-auth.ts'
import { type HttpsClient, type HttpsOptions, httpsClient } from './https.ts'
import { sftpTransport } from './sftp.ts'
import type { SftpCredentials } from './sftp-connect.ts'
import type { Transport } from './transport.ts'

/** An SFTP environment of `connection.yml`, parsed. Secrets are names; times are milliseconds, days `YYYY-MM-DD`. */
export interface SftpConnection {
  readonly protocol: 'sftp'
  readonly host: string
  readonly port: number
  /** A name, or the name of a secret. */
  readonly username: string
  readonly auth:
    | { readonly private_key: string; readonly passphrase?: string | undefined }
    | { readonly password: string }
  readonly host_keys: readonly {
    readonly fingerprint: string
    readonly valid_from: string
    readonly valid_to?: string | undefined
    readonly algorithm?: string | undefined
  }[]
  readonly timeout?: number | undefined
}

/** A folder of this machine as an environment of `connection.yml`, parsed. */
export interface FolderConnection {
  readonly protocol: 'folder'
  /** An absolute path, or one from the working directory. */
  readonly root: string
}

/** An HTTP API as an environment of `connection.yml`, parsed. */
export interface HttpConnection {
  readonly protocol: 'http'
  readonly base_url: string
  readonly auth:
    | { readonly type: 'none' }
    | { readonly type: 'bearer'; readonly token: string }
    | { readonly type: 'api_key'; readonly header: string; readonly key: string }
    | { readonly type: 'basic'; readonly username: string; readonly password: string }
    | {
        readonly type: 'oauth2_client_credentials'
        readonly token_url: string
        readonly client_id: string
        readonly client_secret: string
        readonly scope?: string | undefined
      }
  readonly timeout?: number | undefined
  readonly concurrency?: number | undefined
}

/** What opening needs from outside. */
export interface OpenTools {
  /** Gives the value of a secret by its name `secret://…`; what it throws passes as it is. */
  readonly resolveSecret: (name: string) => string | Promise<string>
  readonly now: () => Date
}

/** Makes the transport of a connection. Nothing is sent yet: the first call connects. */
export const openTransport = async (
  connection: SftpConnection | FolderConnection,
  tools: OpenTools,
): Promise<Transport> => {
  if (connection.protocol === 'folder') return folderTransport({ root: connection.root })
  return sftpTransport({
    host: connection.host,
    port: connection.port,
    username: await secretOrText(connection.username, tools),
    credentials: await sshCredentials(connection.auth, tools),
    hostKeys: connection.host_keys.map((key) => ({
      fingerprint: key.fingerprint,
      validFrom: key.valid_from,
      validTo: key.valid_to,
      algorithm: key.algorithm,
    })),
    timeoutMs: connection.timeout,
    now: tools.now,
  })
}

/**
 * Makes the client of an HTTP connection. Nothing is sent yet. A missing secret is told at once; later they are asked for
 * whenever they are needed, so that a rotated one counts.
 */
export const openHttps = async (connection: HttpConnection, tools: OpenTools): Promise<HttpsClient> => {
  return httpsClient({
    baseUrl: connection.base_url,
    ...(await credentials(connection.auth, tools)),
    timeoutMs: connection.timeout,
    maxConnections: connection.concurrency,
    now: tools.now,
  })
}

const secretOrText = async (value: string, { resolveSecret }: OpenTools): Promise<string> =>
  value.startsWith('secret://') ? resolveSecret(value) : value

const sshCredentials = async (auth: SftpConnection['auth'], { resolveSecret }: OpenTools): Promise<SftpCredentials> => {
  if ('password' in auth) return { kind: 'password', password: await resolveSecret(auth.password) }
  const passphrase = auth.passphrase === undefined ? undefined : await resolveSecret(auth.passphrase)
  return { kind: 'private-key', privateKey: await resolveSecret(auth.private_key), passphrase }
}

/** A key goes in a header of its own; every other kind makes the `Authorization` header. */
const credentials = async (
  auth: HttpConnection['auth'],
  tools: OpenTools,
): Promise<Pick<HttpsOptions, 'auth' | 'headers'>> => {
  if (auth.type === 'api_key')
    return { auth: { kind: 'none' }, headers: { [auth.header]: await tools.resolveSecret(auth.key) } }
  await httpAuth(auth, tools)
  return { auth: () => httpAuth(auth, tools) }
}

const httpAuth = async (
  auth: Exclude<HttpConnection['auth'], { type: 'api_key' }>,
  tools: OpenTools,
): Promise<HttpAuth> => {
  const { resolveSecret } = tools
  switch (auth.type) {
    case 'none':
      return { kind: 'none' }
    case 'bearer':
      return { kind: 'bearer', token: await resolveSecret(auth.token) }
    case 'basic':
      return {
        kind: 'basic',
        username: await secretOrText(auth.username, tools),
        password: await resolveSecret(auth.password),
      }
    case 'oauth2_client_credentials':
      return {
        kind: 'oauth2-client-credentials',
        tokenUrl: auth.token_url,
        clientId: await secretOrText(auth.client_id, tools),
        clientSecret: await resolveSecret(auth.client_secret),
        scope: auth.scope,
      }
  }
}
