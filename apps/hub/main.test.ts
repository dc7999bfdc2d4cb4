import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import { openHome } from '@mortar/journeys/open-ground'
import { connect } from '@mortar/store/database'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { expect, test } from 'vitest'
import { readyOf, startHub } from './main.ts'
import { testHub } from './testing.ts'

test('a hub starts on an open home, answers, makes its administrator once, and lets go of everything', async () => {
  const db = await testDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'mortar-main-'))
  process.env.MORTAR_SECRET_MORTAR_MASTER_KEY = testMasterKey.toString('base64')
  const home = await openHome({ dataDir, databaseUrl: db.adminUrl })
  try {
    const folder = await readSiteFolder(new URL('../../sites/demo', import.meta.url).pathname)
    await applySite(home.db, folder, { actor: 'test', now: new Date() })
    const options = { home, host: '127.0.0.1', port: 0, roles: ['web'] as const, logLevel: 'silent' }
    const hub = await startHub(options)
    expect(hub.newAdmins.map(({ email }) => email)).toContain('admin@demo.local')
    expect((await fetch(`${hub.url}/health/ready`)).status).toBe(200)
    const [admin] = hub.newAdmins
    const headers = { 'content-type': 'application/json', origin: hub.url! }
    const signIn = () => fetch(`${hub.url}/api/sign-in`, { method: 'POST', headers, body: JSON.stringify(admin) })
    const answer = await signIn()
    expect(await answer.json()).toMatchObject({ email: 'admin@demo.local', site: { site: 'demo' } })
    const stream = await fetch(`${hub.url}/api/events`, {
      headers: { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! },
    })
    expect(stream.status).toBe(200)
    // A second one on the same port does not start, and leaves nothing that keeps the home open.
    const second = startHub({ ...options, port: Number(new URL(hub.url!).port) })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await hub.stop()
    await expect(stream.text()).resolves.toContain('retry:')
    await expect(fetch(`${hub.url}/health/live`)).rejects.toThrow()
    const again = await startHub(options)
    expect(again.newAdmins).toEqual([])
    home.endWork()
    expect(home.groundOf('demo').stopping.aborted).toBe(true)
    await again.stop()
  } finally {
    await home.stop()
    await db.stop()
    rmSync(dataDir, { recursive: true, force: true })
    delete process.env.MORTAR_SECRET_MORTAR_MASTER_KEY
  }
})

test('a hub whose database is gone says that it is not ready, and lives', async () => {
  const gone = connect({ adminUrl: 'postgres://nobody@127.0.0.1:1/gone', masterKey: testMasterKey })
  const hub = await testHub((deps) => ({ ...deps, ready: readyOf(gone) }))
  expect((await hub.ann.get('/health/ready')).status).toBe(503)
  expect((await hub.ann.get('/health/live')).status).toBe(200)
  await Promise.all([hub.stop(), gone.stop()])
})
