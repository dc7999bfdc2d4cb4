import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHub, testHub } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'mortar-console-'))
let hub: TestHub

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for the web')
  hub = await testHub((deps) => ({ ...deps, consoleFolder: join(folder, 'dist') }))
})
afterAll(async () => {
  await hub.stop()
  rmSync(folder, { recursive: true })
})

const get = (url: string) => hub.app.inject({ url, headers: { host: 'hub.test' } })

test('a hub without a built console says how to build it', async () => {
  const answer = await get('/')
  expect(answer.statusCode).toBe(503)
  expect(answer.headers['content-type']).toContain('text/html')
  expect(answer.body).toContain('npm run build')
})

test('serves the page at every address of a screen, its files, and nothing outside its folder', async () => {
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>Mortar</title>')
  writeFileSync(join(folder, 'dist', 'favicon.svg'), '<svg/>')
  writeFileSync(join(folder, 'dist', 'assets', 'index-abc.js'), 'void 0')
  for (const url of ['/', '/runs/17', '/lens/100000002?field=ndc', '/partners/acme-pbm']) {
    const answer = await get(url)
    expect([url, answer.statusCode, answer.body]).toEqual([url, 200, '<title>Mortar</title>'])
    expect(answer.headers['cache-control']).toBe('no-cache')
  }
  expect((await get('/favicon.svg')).body).toBe('<svg/>')
  const script = await get('/assets/index-abc.js')
  expect(script.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' })
  expect(script.headers['content-security-policy']).toContain("script-src 'self'")
  for (const url of [
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/none.js',
  ]) {
    expect([url, (await get(url)).body]).not.toEqual([url, 'not for the web'])
  }
  expect((await get('/assets/none.js')).statusCode).toBe(404)
})

test('an address of the API that is none is told so, not answered with the page', async () => {
  const answer = await get('/api/nothing')
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found'])
})
