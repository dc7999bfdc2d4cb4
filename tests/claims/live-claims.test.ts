import { createConnection, type Socket } from 'node:net'
import { listenToChanges } from '@mortar/hub/listen'
import { type TestHub, testHub } from '@mortar/hub/testing'
import { takeClaims } from '@mortar/hub/testing-claims'
import type { ClaimListeners } from '@mortar/journeys/claim-listeners'
import { enrol } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { day, dayAt } from '@mortar/testkit/days'
import { liveMessage } from '@mortar/testkit/live-claims'
import { families } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../tools/chromium.ts'
import { lookAt, signedInPage } from './browsing.ts'

/** A person watches live claims at the console; the listeners, the database, the stream of changes and the browser are real. */

const people = families({ random: random('claim-screens'), count: 6, effectiveOn: day('2024-01-01') }).flat()
const person = people.find(({ planCode, relationshipCode }) => planCode !== 'RXBRONZE' && relationshipCode === '01')!
const today = dayAt(new Date(), 'America/New_York')

let hub: TestHub
let claims: ClaimListeners | undefined
let endListening: () => Promise<void>
let browser: Browser
let page: Page
let url: string
const sockets: Socket[] = []

beforeAll(async () => {
  hub = await testHub()
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, people, new Date('2025-12-01T00:00:00Z')))
  url = await hub.app.listen({ host: '127.0.0.1', port: 0 })
  endListening = listenToChanges(hub.db.app, hub.deps.changes)
  browser = await openBrowser()
  page = await signedInPage(browser, { url, cookie: hub.ann.cookie })
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await browser?.close()
  await endListening?.()
  await claims?.stop()
  await hub?.stop()
})

const send = async (prescription: number, pharmacyId = '2000100000') => {
  const bytes = liveMessage('B1', {
    person,
    pharmacyId,
    prescriberId: '2005000007',
    ndc11: '99106100190',
    prescriptionNumber: String(prescription),
    fillNumber: 0,
    serviceOn: today,
    quantityMilli: 30_000,
    daysSupply: 30,
    priceCents: 4_000,
  })
  const answer = await fetch(`http://127.0.0.1:${claims!.httpPort}/claims`, {
    method: 'POST',
    body: Buffer.from(bytes),
  })
  return Buffer.from(await answer.arrayBuffer()).toString('latin1')
}

test('without a listener the panel says that nothing is measured, and how to begin', async () => {
  await page.goto(`${url}/claims`)
  await page.getByRole('link', { name: 'Live', exact: true }).click()
  await page.getByText('No process takes claims in now').waitFor()
  await page.getByText('0 processes take claims in').waitFor()
  expect(await page.getByText('Claims a second').count()).toBe(0)
  await lookAt(page, 'live-empty')
})

test('a process that begins is shown by itself, with its listeners and connections', async () => {
  claims = await takeClaims(hub)
  await page.getByText('1 process takes claims in').waitFor()
  sockets.push(createConnection(claims.tcpPort!, '127.0.0.1'))
  const row = page.getByRole('table', { name: 'Processes that take claims in' }).getByRole('row').nth(1)
  await row.getByText(`tcp ${claims.tcpPort}, 1 connection`).waitFor()
  await row.getByText('Taking claims').waitFor()
  await page.getByText('None was given.').waitFor()
})

test('answers are counted as they go: shares, times, the reject code with a way to its claims', async () => {
  expect(await send(7_000_001)).toContain('\x1cANP')
  for (let number = 2; number <= 4; number++) expect(await send(7_000_000 + number, '2999999999')).toContain('\x1cANR')
  await page.getByText('of 4 claims').waitFor()
  const shares = page.locator('dl')
  expect(await shares.textContent()).toMatch(/Paid25 %.*Rejected75 %/)
  expect(await shares.textContent()).toMatch(/99 % within[\d.]+ m?s/)
  await page
    .getByRole('table', { name: 'Reject codes given most' })
    .getByRole('row', { name: /50 no pharmacy has this id 3 100$/ })
    .waitFor()
  await lookAt(page, 'live-busy')
  await page.getByRole('link', { name: 'Claims refused with 50' }).click()
  await page.getByRole('heading', { name: 'Claims' }).waitFor()
  expect(new URL(page.url()).searchParams.get('reject')).toBe('50')
  await page.goBack()
})

test('a process that fell silent is shown as such, and counts no more', async () => {
  await withTenant(hub.db, 'demo', (tx) =>
    tx.query(
      `insert into mortar.claim_process (process_id, name, started_at, heard_at, figures)
       select gen_random_uuid(), 'lost:1', started_at, clock_timestamp() - interval '1 minute', figures from mortar.claim_process`,
    ),
  )
  await page.getByText('Silent').waitFor()
  await page.getByText('of 4 claims').waitFor()
  await lookAt(page, 'live-silent')
})

test('a process that ends leaves the panel', async () => {
  await claims!.stop()
  claims = undefined
  await page.getByText('No process takes claims in now').waitFor()
  await page.getByText('lost:1').waitFor()
})
