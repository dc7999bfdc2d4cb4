import { listenToChanges } from '@mortar/hub/listen'
import { type TestHub, testHub } from '@mortar/hub/testing'
import { openClaimDesk } from '@mortar/journeys/claim-online'
import { claimGround, enrol, samplePerson } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../tools/chromium.ts'
import { lookAt, signedInPage } from './browsing.ts'

/** A benefit manager decides prior authorizations at the console; the hub, its database, the claims and the browser are real. */

const now = new Date('2026-01-15T15:00:00Z')
const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
const diagnosis = '\x1e\x1cAM13\x1cVE1\x1cWE02\x1cDOK5000'
const ask = textOf('23-p4-pa-request') + diagnosis
const bill = textOf('02-b1-reject-75')
const otherDrug = (text: string) => text.replace(/D7\d{11}/, 'D700990000027')

let hub: TestHub
let url: string
let endListening: () => Promise<void>
let browser: Browser
let page: Page

const send = async (text: string) => {
  const desk = openClaimDesk(claimGround(hub.db, () => now))
  const answer = await desk.answer(Buffer.from(text, 'latin1'), { receivedAt: now, listener: 'test' })
  return readResponse(answer).transactions[0]!.status!
}

beforeAll(async () => {
  hub = await testHub()
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, [samplePerson], new Date('2025-01-01T00:00:00Z')))
  endListening = listenToChanges(hub.db.app, hub.deps.changes)
  url = await hub.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await signedInPage(browser, { url, cookie: hub.ann.cookie })
  page.setDefaultTimeout(12_000)
})
afterAll(async () => {
  await browser?.close()
  await endListening?.()
  await hub?.stop()
})

const dialog = () => page.getByRole('dialog')
const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const numberShown = () => Number(new URL(page.url()).pathname.split('/').at(-1))

test('where nothing waits the list says so, and what would come here from where', async () => {
  await page.goto(url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Authorizations' }).click()
  await page.getByText('No authorization waits for you').waitFor()
  await page.getByText('when no line of the plan decides it').waitFor()
  await lookAt(page, 'prior-auths-empty')
})

test('what a pharmacy asked for waits on Today and in the list, with all that was asked on its page', async () => {
  const { authorizationNumber } = await send(ask)
  await page.goto(url)
  await page.getByRole('link', { name: '1 prior authorization waits' }).click()
  const row = page
    .getByRole('table', { name: /^Prior authorizations/ })
    .getByRole('row')
    .nth(1)
  expect(await row.textContent()).toMatch(/DEMO00000001-01.*generic:ADALPEN.*1234567893/)
  await lookAt(page, 'prior-auths-one')
  await row.getByRole('link', { name: authorizationNumber! }).click()
  await heading(new RegExp(authorizationNumber!.replace(/^0+/, '')))
  for (const text of [
    'ME: medical exception',
    'SAMPLE SUPPORT TEXT',
    'K5000',
    'Formulary, Step therapy',
    '0, no limit',
  ])
    await page.getByText(text).first().waitFor()
  await page
    .getByRole('table', { name: 'Steps of the authorization' })
    .getByRole('row', { name: /Requested.*Pharmacy 1234567893/ })
    .waitFor()
  await lookAt(page, 'prior-auth-waits')
})

test('approving says what will happen, tells what is wrong beside its field, and the claim is paid on it', async () => {
  await page.getByRole('button', { name: 'Approve' }).focus()
  await page.keyboard.press('Enter')
  await dialog()
    .getByText(/Claims of DEMO00000001-01 for generic:ADALPEN .* are decided with it/)
    .waitFor()
  await dialog().getByLabel('Fills allowed').fill('three')
  await dialog().getByRole('button', { name: 'Approve' }).click()
  await dialog().getByText('A whole number, or empty.').waitFor()
  await dialog().getByText('Say why, in three letters or more.').waitFor()
  expect(
    await dialog()
      .getByLabel('Fills allowed')
      .evaluate((field) => field === document.activeElement),
  ).toBe(true)
  await lookAt(page, 'prior-auth-approve-wrong')
  await dialog().getByLabel('Fills allowed').fill('3')
  await dialog().getByLabel('Note').fill('trial of methotrexate failed')
  await dialog().getByLabel('Drug').fill('what was asked for')
  await dialog().getByRole('button', { name: 'Approve' }).click()
  await dialog().getByText('An authorization needs a drug selector').waitFor()
  await dialog().getByLabel('Drug').fill('generic:ADALPEN')
  await dialog().getByRole('button', { name: 'Approve' }).click()
  await dialog().waitFor({ state: 'detached' })
  await page.getByText('No claim has used it yet.').waitFor()
  expect((await send(bill)).status).toBe('P')
  await page.reload()
  await page.getByText('1 of 3').waitFor()
  await page.getByRole('row', { name: /Approved.*person@demo\.test.*trial of methotrexate failed/ }).waitFor()
  await lookAt(page, 'prior-auth-used')
  await page.getByRole('table', { name: 'Claims that used it' }).getByRole('link').click()
  await heading(/^Claim /)
})

test('withdrawing says that paid claims stay paid; afterwards nothing more can be decided, and it says so', async () => {
  await page.goBack()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await dialog().getByText('Claims that were paid on it stay paid.').waitFor()
  await lookAt(page, 'prior-auth-withdraw')
  await dialog().getByLabel('Reason').fill('therapy ended')
  await dialog().getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('It was withdrawn, so nothing more can be decided about it.').waitFor()
  expect(await page.getByRole('button', { name: /^(Approve|Deny|Withdraw)$/ }).count()).toBe(0)
})

test('what somebody else decided meanwhile is not decided again: the dialog says so', async () => {
  const { authorizationNumber } = await send(ask)
  await page.goto(`${url}/prior-auths/${Number(authorizationNumber)}`)
  await page.getByRole('button', { name: 'Deny' }).click()
  const verdict = { outcome: 'deny', note: 'not a benefit' }
  await hub.ann.send('POST', `/api/prior-auths/${Number(authorizationNumber)}/decide`, verdict)
  await dialog().getByLabel('Reason').fill('too late')
  await dialog().getByRole('button', { name: 'Deny' }).click()
  await dialog().getByText('This authorization was decided already, or taken back.').waitFor()
  await lookAt(page, 'prior-auth-too-late')
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('It was denied, so nothing more can be decided about it.').waitFor()
})

test('what a pharmacy asks for comes by itself, and takes nothing from who is typing', async () => {
  await page.goto(`${url}/prior-auths`)
  await page.getByText('No authorization waits for you').waitFor()
  await page.getByText('Live', { exact: true }).waitFor()
  const { authorizationNumber } = await send(ask)
  const link = page.getByRole('link', { name: String(Number(authorizationNumber)) })
  await link.waitFor()
  const member = page.getByLabel('Member', { exact: true })
  await member.fill('DEMO00000001')
  await page.getByText('Nothing waits for this member').waitFor()
  await member.press('End')
  await page.keyboard.type('-')
  await hub.ann.send('POST', `/api/prior-auths/${Number(authorizationNumber)}/decide`, {
    outcome: 'deny',
    note: 'not now',
  })
  await page.keyboard.type('01')
  await page.waitForTimeout(1_500)
  expect(await member.inputValue()).toBe('DEMO00000001-01')
  expect(await member.evaluate((field) => field === document.activeElement)).toBe(true)
  await member.fill('')
  await page.getByText('No authorization waits for you').waitFor()
})

test('a verdict that is being written stays when somebody else decides, and is told of it at once', async () => {
  const { authorizationNumber } = await send(ask)
  const number = Number(authorizationNumber)
  await page.getByRole('link', { name: String(number) }).click()
  await page.getByRole('button', { name: 'Approve' }).click()
  await dialog().getByLabel('Fills allowed').fill('6')
  await dialog().getByLabel('Note').fill('trial of methotrexate')
  await hub.ann.send('POST', `/api/prior-auths/${number}/decide`, { outcome: 'deny', note: 'not a benefit' })
  await dialog()
    .getByText('Meanwhile it was denied by person@demo.test: nothing more can be decided about it.')
    .waitFor()
  await page.keyboard.type(' failed')
  expect(await dialog().getByLabel('Note').inputValue()).toBe('trial of methotrexate failed')
  expect(await dialog().getByLabel('Fills allowed').inputValue()).toBe('6')
  await lookAt(page, 'prior-auth-news')
  await dialog().getByRole('button', { name: 'Approve' }).click()
  await dialog().getByText('This authorization was decided already, or taken back.').waitFor()
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('row', { name: /Denied.*person@demo\.test.*not a benefit/ }).waitFor()
  await page.getByText('It was denied, so nothing more can be decided about it.').waitFor()
})

test('a claim refused for lack of an authorization leads to the form, filled in; entered, the claim is paid', async () => {
  const claim = otherDrug(textOf('01-b1-paid')).replace('D80', 'D81')
  expect((await send(claim)).rejects?.map(({ code }) => code)).toEqual(['75'])
  await page.goto(`${url}/claims?reject=75`)
  await page.getByRole('table', { name: 'Claims' }).getByRole('link').first().click()
  await page.getByRole('link', { name: 'Enter an authorization' }).click()
  const form = page.getByRole('form', { name: 'Enter a prior authorization' })
  expect(await form.getByLabel('Member').inputValue()).toBe('DEMO00000001-01')
  expect(await form.getByLabel('Drug').inputValue()).toMatch(/^generic:/)
  expect(page.url()).not.toContain('DEMO')
  await lookAt(page, 'prior-auth-enter')
  await form.getByRole('button', { name: 'Enter as approved' }).click()
  await form.getByText('Say until which day.').waitFor()
  await form.getByLabel('Until').fill('2026-12-31')
  await form.getByLabel('Note').fill('prescriber called')
  await form.getByLabel('Member').fill('NOBODY-01')
  await form.getByRole('button', { name: 'Enter as approved' }).click()
  await form.getByText('Nobody of this key is enrolled.').waitFor()
  await form.getByLabel('Member').fill('DEMO00000001-01')
  await form.getByRole('button', { name: 'Enter as approved' }).click()
  await page.getByText('No pharmacy asked for it; a person entered it.').waitFor()
  expect((await hub.ann.get(`/api/prior-auths/${numberShown()}`)).body.priorAuth.status).toBe('approved')
  expect((await send(claim)).status).toBe('P')
  await page.goto(`${url}/prior-auths?status=any`)
  await page.getByRole('row').nth(3).waitFor()
  await lookAt(page, 'prior-auths-busy')
})

test('a long list goes on by itself, the oldest first', async () => {
  await withTenant(hub.db, 'demo', (tx) =>
    tx.query(
      `insert into mortar.prior_auth (tenant_id, family_id, prior_auth_no, member_key, drug, status, effective_on, expires_on, lifts,
         pharmacy_id, processed_on, changed_at)
       select $1, family_id, 200000000 + n, member_key, drug, 'pended', effective_on, expires_on, lifts, pharmacy_id, processed_on,
         now() - (300 - n) * interval '3 hours'
       from mortar.prior_auth, generate_series(1, 250) n where prior_auth_no = (select min(prior_auth_no) from mortar.prior_auth)`,
      [hub.ground.tenantId],
    ),
  )
  await page.goto(`${url}/prior-auths`)
  await page.getByRole('row').nth(1).getByRole('link', { name: '200000001' }).waitFor()
  await lookAt(page, 'prior-auths-long')
  await page.getByRole('link', { name: '200000001' }).focus()
  const last = page.getByRole('link', { name: '200000250' })
  for (let turn = 0; turn < 60 && (await last.count()) === 0; turn += 1) {
    await page.mouse.wheel(0, 3_000)
    await page.waitForTimeout(100)
  }
  await last.waitFor()
})
