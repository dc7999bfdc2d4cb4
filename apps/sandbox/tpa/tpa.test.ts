import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TpaMember } from '@mortar/testkit/tpa-member'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FaultRequest } from '../faults.ts'
import { type OpenSandbox, openSandbox } from '../testing/open-sandbox.ts'
import { claimOf, type TpaClient, tpaClient } from '../testing/tpa-client.ts'

let sandbox: OpenSandbox
let api: TpaClient
let number = 0
const newId = () => `A20260310${String(++number).padStart(5, '0')}`
const person = () => sandbox.month.people[0]!
const state = async () =>
  (await sandbox.control('GET', '/state')).json() as Promise<{
    claims: { count: number; held: Record<string, number> }
  }>

beforeAll(async () => {
  sandbox = await openSandbox()
  api = await tpaClient(sandbox.urls.rest)
})
afterEach(() => sandbox.control('DELETE', '/faults'))
afterAll(() => sandbox.discard())

describe('tokens', () => {
  test('are given for the right secret only, by form or Basic', async () => {
    const ask = (headers: object, form: object) =>
      fetch(`${sandbox.urls.rest}/oauth/token`, {
        method: 'POST',
        headers: { ...headers },
        body: new URLSearchParams({ ...form }),
      })
    const grant = { grant_type: 'client_credentials' }
    const basic = (secret: string) => ({ authorization: `Basic ${Buffer.from(`mortar:${secret}`).toString('base64')}` })
    expect((await ask({}, { ...grant, client_id: 'mortar', client_secret: 'wrong' })).status).toBe(401)
    expect((await ask(basic('wrong'), grant)).status).toBe(401)
    expect((await ask(basic('sandbox'), { grant_type: 'password' })).status).toBe(400)
    expect(await (await ask(basic('sandbox'), grant)).json()).toMatchObject({ token_type: 'Bearer', expires_in: 900 })
  })

  test('are asked for on every other route', async () => {
    expect((await fetch(`${sandbox.urls.rest}/members`)).status).toBe(401)
    const forged = { headers: { authorization: 'Bearer guess' } }
    expect((await fetch(`${sandbox.urls.rest}/pharmacy-claims/summary`, forged)).status).toBe(401)
  })

  test('expire', async () => {
    const short = await openSandbox({ tokenSeconds: 0 })
    const client = await tpaClient(short.urls.rest)
    expect((await client.get('/members')).status).toBe(401)
    await short.discard()
  })
})

describe('members', () => {
  interface Page {
    members: TpaMember[]
    total: number
    next: string | null
  }
  const allPages = async (path: string) => {
    const pages: Page[] = []
    for (let next: string | null = path; next !== null; ) {
      const page: Page = (await (await api.get(next)).json()) as Page
      pages.push(page)
      next = page.next
    }
    return pages
  }

  test('come page by page, each once, as many as told', async () => {
    const pages = await allPages('/members?pageSize=7')
    const ids = pages.flatMap((page) => page.members.map((member) => member.memberId))
    expect(new Set(ids).size).toBe(ids.length)
    expect(pages.every((page) => page.total === ids.length)).toBe(true)
    expect(pages.length).toBe(Math.ceil(ids.length / 7))
  })

  test('appear when the clock reaches their load, and a change since then is found', async () => {
    const late = sandbox.month.roster.retroAdds.at(-1)!
    const path = `/members/${late.people[0]!.cardholderId}-01`
    expect((await api.get(path)).status).toBe(404)
    await sandbox.control('PUT', '/clock', { at: `${late.loadedOn}T12:00:00Z` })
    expect((await api.get(path)).status).toBe(200)
    const [changes] = await allPages(`/members?updatedSince=${late.loadedOn}T00:00:00Z`)
    expect(changes!.members.map((member) => member.memberId)).toContain(`${late.people[0]!.cardholderId}-01`)
    expect(changes!.total).toBeLessThan(sandbox.month.people.length)
    await sandbox.control('PUT', '/clock', { at: '2026-03-14T23:00:00Z' })
    expect((await api.get(path)).status).toBe(404)
  })

  test('are refused for a time that is none', async () => {
    expect((await api.get('/members?updatedSince=soon')).status).toBe(400)
    expect((await api.get('/members?pageSize=0')).status).toBe(400)
  })
})

describe('claims', () => {
  test('are taken once: the same again is a duplicate with the same number', async () => {
    const claim = claimOf(person(), newId())
    const first = await api.post(claim)
    expect(first.status).toBe(201)
    const { claimId } = (await first.json()) as { claimId: string }
    const again = await api.post(claim)
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({ code: 'DUPLICATE_CLAIM', claimId })
    expect((await api.post(claim, 'another key')).status).toBe(409)
  })

  test('sent many times at once are held once', async () => {
    const claim = claimOf(person(), newId())
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await api.post(claim)).status))
    expect(statuses.toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
    expect((await state()).claims.held[`${claim.externalClaimId}/1`]).toBe(1)
  })

  test('may be reversed by the same amount and then adjusted, in this order only', async () => {
    const id = newId()
    const reversal = claimOf(person(), id, { version: 2, type: 'REVERSAL', planPaid: '-12.50', memberPaid: '-5.00' })
    const adjustment = claimOf(person(), id, { version: 3, type: 'ADJUSTMENT', planPaid: '7.50', memberPaid: '10.00' })
    const code = async (claim: typeof reversal) => {
      const answer = await api.post(claim)
      const body = (await answer.json()) as { errors?: { code: string }[] }
      return `${answer.status} ${body.errors?.[0]?.code ?? ''}`.trim()
    }
    expect(await code(reversal)).toBe('422 ORIGINAL_NOT_FOUND')
    expect(await code(claimOf(person(), id))).toBe('201')
    expect(await code({ ...reversal, planPaid: '-12.49' })).toBe('422 REVERSAL_AMOUNT_DIFFERS')
    expect(await code(adjustment)).toBe('422 ORIGINAL_NOT_FOUND')
    expect(await code(reversal)).toBe('201')
    expect(await code(adjustment)).toBe('201')
  })

  test('are refused with the reason', async () => {
    const good = claimOf(person(), newId())
    const stranger = await api.post({ ...good, memberId: 'M999999-01' } as never)
    expect([stranger.status, await stranger.json()]).toMatchObject([
      422,
      { errors: [{ code: 'MEMBER_NOT_FOUND', field: 'memberId' }] },
    ])
    const unclear = await api.post({ ...good, planPaid: '12.5' } as never)
    expect([unclear.status, await unclear.json()]).toMatchObject([
      400,
      { errors: [{ code: 'INVALID', field: 'planPaid' }] },
    ])
    expect((await api.post({ ...good, daysSupply: '30' } as never)).status).toBe(400)
    expect((await api.post(good, '')).status).toBe(400)
    await api.post(good, 'one key')
    const reused = await api.post(claimOf(person(), newId()), 'one key')
    expect([reused.status, await reused.json()]).toMatchObject([422, { errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] }])
  })

  test('are found by number and day, and added up to the cent', async () => {
    await sandbox.control('PUT', '/clock', { at: '2026-03-20T03:00:00Z' })
    const claims = ['0.10', '0.20', '99999.99'].map((planPaid) => claimOf(person(), newId(), { planPaid }))
    for (const claim of claims) await api.post(claim)
    // 03:00 UTC is still the evening before in Chicago.
    const summary = await api.get('/pharmacy-claims/summary?loadedOn=2026-03-19')
    expect(await summary.json()).toEqual({ count: 3, planPaid: '100000.29', memberPaid: '15.00' })
    const list = await api.get(`/pharmacy-claims?externalClaimId=${claims[0]!.externalClaimId}`)
    expect(await list.json()).toMatchObject({ total: 1, next: null, claims: [{ planPaid: '0.10', version: 1 }] })
    await sandbox.control('PUT', '/clock', { at: '2026-03-14T23:00:00Z' })
  })

  test('are there again after a restart; a line cut off by a crash is not', async () => {
    const claim = claimOf(person(), newId())
    await api.post(claim)
    const { count } = (await state()).claims
    await appendFile(join(sandbox.home, 'north-tpa/claims.ndjson'), '{"externalClaimId":"A2026')
    sandbox = await sandbox.restart()
    api = await tpaClient(sandbox.urls.rest)
    expect((await state()).claims.count).toBe(count)
    expect((await api.post(claim)).status).toBe(409)
    expect((await api.post(claimOf(person(), newId()))).status).toBe(201)
    expect((await readFile(join(sandbox.home, 'north-tpa/claims.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(
      count + 1,
    )
  })
})

describe('faults', () => {
  /** Status of one claim sent under a fault, or why there was none; and the status of the same claim sent after it. */
  const under = async (fault: Omit<FaultRequest, 'target'>) => {
    await sandbox.fault({ target: 'rest', count: 1, ...fault })
    const claim = claimOf(person(), newId())
    const first = await api.post(claim).then(
      (answer) => answer.status,
      (error: Error) => error.name,
    )
    await sandbox.control('DELETE', '/faults')
    return [first, (await api.post(claim)).status]
  }

  test.each([
    ['error-500', 500, 201],
    ['rate-429', 429, 201],
    ['conflict-409', 409, 201],
    ['ok-with-error-body', 200, 201],
    ['timeout-before', 'TimeoutError', 201],
    ['timeout-after-commit', 'TimeoutError', 409],
    ['reset', 'TypeError', 201],
    ['reset-after-commit', 'TypeError', 409],
  ] as const)('%s answers %s, and the same claim sent again %s', async (kind, first, second) => {
    expect(await under({ kind })).toEqual([first, second])
  })

  test('slow answers after the delay', async () => {
    expect(await under({ kind: 'slow', delayMs: 20 })).toEqual([201, 409])
    expect(await under({ kind: 'slow', delayMs: 60_000 })).toEqual(['TimeoutError', 201])
  })

  test('token-expired wants a new token', async () => {
    await sandbox.fault({ target: 'rest', kind: 'token-expired', count: 1 })
    expect((await api.get('/members')).status).toBe(401)
    expect((await api.get('/members')).status).toBe(401)
    api = await tpaClient(sandbox.urls.rest)
    expect((await api.get('/members')).status).toBe(200)
  })

  test('say when to come again', async () => {
    await sandbox.fault({ target: 'rest', kind: 'rate-429', count: 1 })
    expect((await api.get('/members')).headers.get('retry-after')).toBe('1')
  })

  test('hold only where they are told to', async () => {
    await sandbox.fault({ target: 'rest', kind: 'error-500', on: 'claims' })
    expect((await api.get('/members?pageSize=1')).status).toBe(200)
    expect((await api.post(claimOf(person(), newId()))).status).toBe(500)
  })

  test('at a rate hit a share of the requests', async () => {
    await sandbox.fault({ target: 'rest', kind: 'error-500', rate: 0.3 })
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async () => (await api.get('/members?pageSize=1')).status),
    )
    const hit = statuses.filter((status) => status === 500).length
    expect(hit).toBeGreaterThan(30)
    expect(hit).toBeLessThan(90)
  })

  test('are listed with what is left of them, and only sensible ones are taken', async () => {
    await sandbox.fault({ target: 'rest', kind: 'error-500', count: 2 })
    await api.get('/members')
    expect(await (await sandbox.control('GET', '/faults')).json()).toMatchObject({
      faults: [{ kind: 'error-500', count: 1 }],
    })
    const ask = async (fault: object) => (await sandbox.control('POST', '/faults', fault)).status
    expect(await ask({ target: 'rest', kind: 'host-key-changed' })).toBe(400)
    expect(await ask({ target: 'rest', kind: 'gremlins' })).toBe(400)
    expect(await ask({ target: 'rest', kind: 'slow', count: 0 })).toBe(400)
  })
})
