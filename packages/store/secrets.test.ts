import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { masterKeyOf, secretProvider } from './secrets.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mortar-secrets-'))
  return () => rmSync(dataDir, { recursive: true })
})

const keep = (path: string, content: string | Buffer) => {
  mkdirSync(join(dataDir, 'secrets', 'acme'), { recursive: true })
  writeFileSync(join(dataDir, 'secrets', path), content)
}

describe('a secret', () => {
  test('comes from the environment before the file', () => {
    keep('acme/sftp-key', 'of the file')
    const env = { MORTAR_SECRET_ACME_SFTP_KEY: 'of the environment' }
    expect(secretProvider({ dataDir, env }).resolveSecret('secret://acme/sftp-key')).toBe('of the environment')
  })

  test('comes from its file without the last line end', () => {
    keep('acme/key', 'two\nlines\n')
    expect(secretProvider({ dataDir, env: {} }).resolveSecret('secret://acme/key')).toBe('two\nlines')
  })

  test('that is not text comes as its bytes', () => {
    const bytes = Buffer.from([0x99, 0x01, 0xff, 0x0a])
    keep('acme/ring', bytes)
    expect(secretProvider({ dataDir, env: {} }).resolveSecret('secret://acme/ring')).toEqual(bytes)
  })

  test('that is missing is told by its name', () => {
    const { resolveSecret } = secretProvider({ dataDir, env: {} })
    expect(() => resolveSecret('secret://acme/none')).toThrow(/secret:\/\/acme\/none .* MORTAR_SECRET_ACME_NONE/)
  })

  test.each([
    'acme/key',
    'secret://',
    'secret://a/../b',
    'secret://../x',
    'secret:///etc',
    'secret://a//b',
    'secret://a/b/',
  ])('is not looked for under the name %s', (name) => {
    const { resolveSecret } = secretProvider({ dataDir, env: {} })
    expect(() => resolveSecret(name)).toThrow(expect.objectContaining({ code: 'secret-name-wrong' }))
  })
})

describe('the master key', () => {
  test('is made once, private, and then stays', () => {
    const secrets = secretProvider({ dataDir, env: {} })
    const key = masterKeyOf(secrets)
    expect(key).toHaveLength(32)
    expect(masterKeyOf(secrets)).toEqual(key)
    expect(statSync(join(dataDir, 'secrets/mortar/master-key')).mode & 0o777).toBe(0o600)
  })

  test('of the environment is not written down', () => {
    const given = Buffer.alloc(32, 7)
    const env = { MORTAR_SECRET_MORTAR_MASTER_KEY: given.toString('base64') }
    expect(masterKeyOf(secretProvider({ dataDir, env }))).toEqual(given)
    expect(existsSync(join(dataDir, 'secrets'))).toBe(false)
  })

  test('of another length is refused', () => {
    const env = { MORTAR_SECRET_MORTAR_MASTER_KEY: 'c2hvcnQ=' }
    expect(() => masterKeyOf(secretProvider({ dataDir, env }))).toThrow(
      expect.objectContaining({ code: 'master-key-wrong' }),
    )
  })
})
