import { type TestHub, testHub } from '@mortar/hub/testing'
import { enrol } from '@mortar/journeys/claims/testing'
import { withTenant } from '@mortar/store/database'
import { day } from '@mortar/testkit/days'
import { families, memberIdOf } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../tools/chromium.ts'
import { lookAt, signedInPage } from './browsing.ts'

/** A benefit manager tries claims at the console; the hub, its database and the browser are real. */

const people = families({ random: random('claim-screens'), count: 6, effectiveOn: day('2024-01-01') }).flat()
const person = people.find(({ planCode, relationshipCode }) => planCode !== 'RXBRONZE' && relationshipCode === '01')!

let hub: TestHub
let url: string
let browser: Browser
let page: Page

beforeAll(async () => {
  hub = await testHub()
  await withTenant(hub.db, 'demo', (tx) => enrol(tx, people, new Date('2025-12-01T00:00:00Z')))
  url = await hub.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await signedInPage(browser, { url, cookie: hub.ann.cookie })
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

const form = () => page.getByRole('form', { name: 'Test claim' })
const result = () => page.getByRole('region', { name: 'What it came to' })
const press = () => page.getByRole('button', { name: 'Try', exact: true }).click()

/** Writes a part of a name and takes the first choice with the keys. */
const choose = async (label: string, text: string) => {
  const field = form().getByLabel(label, { exact: true })
  await field.fill(text)
  await page
    .getByRole('option')
    .filter({ hasText: new RegExp(text, 'i') })
    .first()
    .waitFor()
  await field.press('ArrowDown')
  await field.press('Enter')
  return field.inputValue()
}

test('the claims screen leads to an empty form, which says what to do', async () => {
  await page.goto(`${url}/claims`)
  await page.getByRole('link', { name: 'Try a claim' }).click()
  await page.getByText('Nothing was tried yet').waitFor()
  await lookAt(page, 'try-empty')
})

test('a form with nothing in it is told field by field, and the first wrong one has the focus', async () => {
  await press()
  await page.getByText('Choose a plan, or a member.').waitFor()
  expect(await form().locator('[aria-invalid=true]').count()).toBe(6)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('plan')
  await lookAt(page, 'try-wrong')
})

test('a claim for an invented member is written with the keys alone and decided with its price and steps', async () => {
  expect(await choose('Plan', 'RXGOLD')).toBe('RXGOLD')
  expect(await choose('Drug', 'Testipril 5')).toMatch(/^\d{11}$/)
  await form().getByLabel('Quantity').fill('30')
  await form().getByLabel('Days supply').fill('30')
  expect(await choose('Pharmacy', 'Testwell')).toBe('2000100000')
  expect(await choose('Prescriber', '2005000007')).toBe('2005000007')
  await form().getByLabel('Ingredient cost $').fill('40')
  await form().getByLabel('Ingredient cost $').press('Enter')
  await result().getByText('The test claim is a price only; nothing was posted.').waitFor()
  await result().getByRole('table', { name: 'Price by its parts' }).getByText('Plan pays').waitFor()
  await result()
    .getByText(/plans\/commercial-copay\/plan\.yml:\d+/)
    .first()
    .waitFor()
  expect(
    await result()
      .getByText(/^990011D0D1RXDEMO/)
      .count(),
  ).toBe(1)
  await lookAt(page, 'try-paid')
})

test('the address carries the form but for who it is for, and opens it again', async () => {
  const address = new URL(page.url())
  expect(address.searchParams.get('plan')).toBe('RXGOLD')
  await form().getByLabel('Member').fill(memberIdOf(person))
  await form().getByText('Overrides and other payers').click()
  await form().getByLabel('Prescription number').fill('7654321')
  await press()
  await result()
    .getByText(/commercial|plan/i)
    .first()
    .waitFor()
  expect(page.url()).not.toContain(memberIdOf(person))
  expect(page.url()).not.toContain('7654321')
  await page.goto(page.url())
  expect(await form().getByLabel('Quantity').inputValue()).toBe('30')
  expect(await form().getByLabel('Member').inputValue()).toBe('')
})

test('a member is found by name, and a billing shows what it would move', async () => {
  const key = await choose('Member', person.lastName)
  expect(key).toMatch(/-\d\d$/)
  await form().getByLabel('Member').fill(memberIdOf(person))
  await form().getByLabel('Asked as').selectOption('bill')
  await press()
  await result().getByText('The test claim is paid.').waitFor()
  await lookAt(page, 'try-member')
})

test('what the message is refused for is told where the plan was never asked', async () => {
  await form().getByLabel('Member').fill('')
  await form().getByLabel('DAW').selectOption('0')
  await form().getByLabel('Pharmacy').fill('2999999999')
  await press()
  await result()
    .getByText(/^The test claim is refused/)
    .waitFor()
  await lookAt(page, 'try-refused')
})
