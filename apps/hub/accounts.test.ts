import { testDatabase } from '@mortar/store/testing'
import { getMigrations } from 'better-auth/db/migration'
import type { FastifyRequest } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountNote, accountOptions } from './account-options.ts'
import { type Accounts, openAccounts } from './accounts.ts'
import { callerWith, origin, type TestHub, testHub } from './testing.ts'

describe('accounts', () => {
  let db: Awaited<ReturnType<typeof testDatabase>>
  let accounts: Accounts
  const notes: AccountNote[] = []

  beforeAll(async () => {
    db = await testDatabase()
    const note = async ({ tenantId, email, action }: AccountNote) => void notes.push({ tenantId, email, action })
    accounts = openAccounts({ pool: db.accounts, cookieKey: 'k'.repeat(44), url: 'http://hub.test', note })
  })
  afterAll(() => db.stop())

  const request = (cookies: readonly string[] = []) =>
    ({
      headers: { cookie: cookies.map((each) => each.split(';')[0]).join('; ') },
      ip: '127.0.0.1',
    }) as unknown as FastifyRequest

  test('the migration makes the very tables that better-auth wants', async () => {
    const options = accountOptions({
      pool: db.accounts,
      cookieKey: 'k'.repeat(44),
      url: 'http://x',
      note: async () => {},
    })
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(options)
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      schemaProblems: [],
    })
  })

  test('the role of the accounts reaches no tenant’s rows, and the app’s role no password', async () => {
    await expect(db.accounts.query('select from mortar.member')).rejects.toThrow(/permission denied/)
    await expect(db.accounts.query('select from mortar.audit_entry')).rejects.toThrow(/permission denied/)
    await expect(db.app.query('select from auth.credential')).rejects.toThrow(/permission denied/)
    await expect(db.jobs.query('select from auth.session')).rejects.toThrow(/permission denied/)
  })

  test('the first start of a tenant makes one administrator, later starts none', async () => {
    const fresh = await accounts.ensureAdmin('demo')
    expect(fresh).toMatchObject({
      email: 'admin@demo.local',
      password: expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/),
    })
    expect(await accounts.ensureAdmin('demo')).toBeUndefined()
    const { person, cookies } = await accounts.signIn(fresh!, request())
    expect(person).toMatchObject({ email: 'admin@demo.local', tenantId: 'demo' })
    expect(cookies[0]).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(await accounts.whoIs(request(cookies), true)).toMatchObject({ person })
  })

  test('hubs that start together make one administrator between them', async () => {
    const made = await Promise.all([accounts.ensureAdmin('other'), accounts.ensureAdmin('other')])
    expect(made.filter((each) => each !== undefined)).toHaveLength(1)
  })

  test('a password reset ends the sessions and lets only the new password in', async () => {
    const first = await accounts.resetPassword('ADMIN@demo.local')
    const { cookies } = await accounts.signIn(first!, request())
    const second = await accounts.resetPassword('admin@demo.local')
    expect(await accounts.whoIs(request(cookies), true)).toBeUndefined()
    await expect(accounts.signIn(first!, request())).rejects.toMatchObject({ code: 'sign-in-refused' })
    expect((await accounts.signIn(second!, request())).person.tenantId).toBe('demo')
    expect(await accounts.resetPassword('nobody@demo.local')).toBeUndefined()
  })

  test('cookies are Secure when people come by https', async () => {
    const secure = openAccounts({
      pool: db.accounts,
      cookieKey: 'k'.repeat(44),
      url: 'https://hub.test',
      note: async () => {},
    })
    const { cookies } = await secure.signIn((await secure.resetPassword('admin@demo.local'))!, request())
    expect(cookies[0]).toMatch(/^__Secure-mortar.*; Secure;/)
  })

  test('what happens to an account is told to the audit log of its tenant', () => {
    const demo = notes.filter(({ tenantId }) => tenantId === 'demo').map(({ action }) => action)
    expect(demo.slice(0, 6)).toEqual([
      'create',
      'sign-in',
      'reset-password',
      'sign-in',
      'reset-password',
      'sign-in-refused',
    ])
  })
})

describe('a session', () => {
  let hub: TestHub
  beforeAll(async () => void (hub = await testHub()))
  afterAll(() => hub.stop())

  const expireIn = (minutes: number) =>
    hub.db.accounts.query(`update auth.session set expires_at = now() + $1::int * interval '1 minute'`, [minutes])
  const minutesLeft = async () => {
    const sql = `select extract(epoch from max(s.expires_at) - now()) / 60 as left from auth.session s
      join auth.account_holder h on h.id = s.account_holder_id where h.tenant_id = 'demo'`
    return Math.round(Number((await hub.db.accounts.query(sql)).rows[0].left))
  }
  const asAnn = (extra: Record<string, string>) =>
    hub.app.inject({ url: '/api/me', headers: { host: 'hub.test', cookie: hub.ann.cookie, ...extra } })

  test('is kept going by what a person does, not by what the console asks by itself', async () => {
    await expireIn(5)
    expect((await asAnn({ 'x-background': 'true' })).statusCode).toBe(200)
    expect(await minutesLeft()).toBe(5)
    const answer = await asAnn({})
    expect(answer.headers['set-cookie']).toBeDefined()
    expect(await minutesLeft()).toBe(30)
  })

  test('ends when idle', async () => {
    await expireIn(-1)
    expect((await asAnn({})).statusCode).toBe(401)
  })

  test('ends twelve hours after the sign-in however busy it is', async () => {
    const again = await signIn(hub, await hub.deps.accounts.resetPassword('person@demo.test'))
    expect((await again.get('/api/me')).status).toBe(200)
    await hub.db.accounts.query(`update auth.session set created_at = now() - interval '721 minutes'`)
    expect((await again.get('/api/me')).status).toBe(401)
  })

  test('ends at sign-out, in the database too', async () => {
    const again = await signIn(hub, await hub.deps.accounts.resetPassword('person@demo.test'))
    expect((await again.send('POST', '/api/sign-out')).status).toBe(200)
    expect((await again.get('/api/me')).status).toBe(401)
  })

  test('changes its password with the current one only, and gets a new session for it', async () => {
    const fresh = (await hub.deps.accounts.resetPassword('person@demo.test'))!
    const again = await signIn(hub, fresh)
    const change = (current: string) => again.send('POST', '/api/me/password', { current, next: 'a longer password' })
    expect(await change('wrong')).toMatchObject({ status: 400, body: { code: 'password-wrong' } })
    expect((await change(fresh.password)).status).toBe(200)
    expect((await again.get('/api/me')).status).toBe(401)
    const now = await signIn(hub, { email: fresh.email, password: 'a longer password' })
    expect((await now.get('/api/me')).body.email).toBe('person@demo.test')
  })

  test('is not had by guessing: after ten tries of one account it is told to wait', async () => {
    const statuses: number[] = []
    for (let turn = 0; turn < 12; turn++) {
      const payload = { email: 'person@other.test', password: 'guess' }
      const headers = { origin, host: 'hub.test' }
      statuses.push((await hub.app.inject({ method: 'POST', url: '/api/sign-in', headers, payload })).statusCode)
    }
    // The test person signed in once before.
    expect(statuses).toEqual([...Array(9).fill(401), 429, 429, 429])
  })
})

const signIn = async (hub: TestHub, credentials: { email: string; password: string } | undefined) => {
  const headers = { origin, host: 'hub.test' }
  const answer = await hub.app.inject({ method: 'POST', url: '/api/sign-in', headers, payload: credentials! })
  const cookie = String([answer.headers['set-cookie']].flat()[0]).split(';')[0]!
  return callerWith(hub.app, cookie)
}
