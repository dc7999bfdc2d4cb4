import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHttps, openTransport } from './open.ts'
import { answerJson, startHttpServer } from './testing/http-server.ts'
import { makeSshKey, startSftpServer } from './testing/sftp-server.ts'

const userKey = makeSshKey('ed25519', 'sesame')
const secrets: Readonly<Record<string, string>> = {
  'secret://acme/user': 'mortar',
  'secret://acme/password': 'p',
  'secret://acme/key': userKey.private,
  'secret://acme/passphrase': 'sesame',
  'secret://tpa/token': 'tok',
}
const tools = {
  resolveSecret: async (name: string) => {
    const value = secrets[name]
    if (value === undefined) throw new Error(`no secret ${name}`)
    return value
  },
  now: () => new Date('2026-06-01T00:00:00Z'),
}

let root: string
const running: { close(): unknown }[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mortar-open-'))
  await writeFile(join(root, 'a'), 'text')
})
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
  await rm(root, { recursive: true, force: true })
})

describe('a connection', () => {
  it('to a folder opens', async () => {
    const transport = await openTransport({ protocol: 'folder', root }, tools)
    expect((await transport.list('/')).map(({ name }) => name)).toEqual(['a'])
  })

  it.each([
    ['a password', { password: 'secret://acme/password' }],
    ['a key', { private_key: 'secret://acme/key', passphrase: 'secret://acme/passphrase' }],
  ])('to an SFTP server opens with %s by its name', async (_how, auth) => {
    const server = await startSftpServer({
      root,
      hostKeys: [makeSshKey().private],
      password: 'p',
      publicKey: userKey.public,
    })
    const hostKey = { fingerprint: server.fingerprints[0]!, valid_from: '2026-01-01', valid_to: '2026-12-31' }
    const place = { protocol: 'sftp', host: '127.0.0.1', port: server.port } as const
    const transport = await openTransport(
      { ...place, username: 'secret://acme/user', auth, host_keys: [hostKey] },
      tools,
    )
    running.push(transport, server)
    expect((await transport.list('/')).map(({ name }) => name)).toEqual(['a'])
  })

  it('to an API opens with a token by its name', async () => {
    const server = await startHttpServer((request, response) => answerJson(response, request.headers.authorization))
    const client = await openHttps(
      { protocol: 'http', base_url: server.url, auth: { type: 'bearer', token: 'secret://tpa/token' } },
      tools,
    )
    running.push(client, server)
    expect((await client.request({ method: 'GET', path: '/' })).body.toString()).toBe('"Bearer tok"')
  })

  it('to an API opens with a key in a header of the partner’s choice', async () => {
    const server = await startHttpServer((request, response) =>
      answerJson(response, [request.headers['x-tpa-key'], request.headers.authorization ?? null]),
    )
    const auth = { type: 'api_key', header: 'X-Tpa-Key', key: 'secret://tpa/token' } as const
    const client = await openHttps({ protocol: 'http', base_url: server.url, auth }, tools)
    running.push(client, server)
    expect((await client.request({ method: 'GET', path: '/' })).body.toString()).toBe('["tok",null]')
  })

  it('without its secret does not open', async () => {
    const auth = { type: 'bearer', token: 'secret://tpa/none' } as const
    await expect(openHttps({ protocol: 'http', base_url: 'https://x.example', auth }, tools)).rejects.toThrow(
      'no secret',
    )
  })
})
