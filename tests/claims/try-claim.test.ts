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
  await form().getByLabel('Quantity', { exact: true }).fill('30')
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
  expect(await form().getByLabel('Quantity', { exact: true }).inputValue()).toBe('30')
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

const line = (name: string) => form().getByRole('group', { name, exact: true })
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)

test('a compound is written with the keys alone; what is wrong of an ingredient stands by it and nothing is lost', async () => {
  await page.goto(`${url}/claims/try?plan=RXGOLD&pharmacy=2000100000&prescriber=2005000007&quantity=60&days=30&fee=15`)
  await form().getByLabel('Dispensed as').selectOption('2')
  expect(await form().getByLabel('Drug', { exact: true }).count()).toBe(0)
  await form().getByLabel('Dosage form').selectOption('03')
  await form().getByLabel('Unit').selectOption('2')
  await form().getByLabel('Route').selectOption('6064005')
  await line('Ingredient 1').getByRole('combobox').fill('00093310501')
  await line('Ingredient 1').getByLabel('Quantity').fill('5')
  await line('Ingredient 1').getByLabel('Cost $').fill('4.65')
  await line('Ingredient 2').getByRole('combobox').fill('68180023109')
  await line('Ingredient 2').getByLabel('Quantity').fill('two')
  await line('Ingredient 2').getByLabel('Cost $').fill('3.71')
  await form().getByRole('button', { name: 'Add an ingredient' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('00990000001')
  expect(await line('Ingredient 3').getByRole('combobox').inputValue()).toBe('00990000001')
  await press()
  await page.getByText('3 fields are not right yet; nothing was decided.').waitFor()
  await line('Ingredient 2').getByText('Write a number above 0').waitFor()
  await lookAt(page, 'try-compound-wrong')
  await line('Ingredient 1').getByRole('button', { name: 'Remove ingredient 1' }).focus()
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Remove ingredient 1')
  await line('Ingredient 1').getByText('Write a number above 0').waitFor()
  await line('Ingredient 1').getByLabel('Quantity').fill('2')
  await line('Ingredient 2').getByRole('combobox').fill('00093310501')
  await line('Ingredient 2').getByLabel('Quantity').fill('5')
  await line('Ingredient 2').getByLabel('Cost $').fill('4.65')
  await press()
  await result().getByText('The test claim is a price only; nothing was posted.').waitFor()
  expect(
    await result()
      .getByText(/AM10.*EF03.*EG2.*EC2/)
      .textContent(),
  ).toMatch(/TE68180023109.*TE00093310501/)
  await lookAt(page, 'try-compound')
})

test('a diagnosis changes what is decided, and the address brings ingredients and diagnoses back', async () => {
  await form().getByLabel('Dispensed as').selectOption('1')
  await form().getByLabel('Drug', { exact: true }).fill('00990000020')
  await form().getByLabel('Ingredient cost $').fill('20')
  await press()
  await result()
    .getByText(/; 925 by/)
    .waitFor()
  await form().getByRole('button', { name: 'Add a diagnosis' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('cancer')
  await page.keyboard.press('Enter')
  await line('Diagnosis 1').getByText('Write an ICD-10 code').waitFor()
  await line('Diagnosis 1').getByRole('textbox').fill('C50.911')
  await page.keyboard.press('Enter')
  await result()
    .getByText(/AM13.*VE1.*WE02.*DOC50911/)
    .waitFor()
  expect(
    await result()
      .getByText(/; 925 by/)
      .count(),
  ).toBe(0)
  await lookAt(page, 'try-diagnosis')
  await form().getByLabel('Dispensed as').selectOption('2')
  expect(await line('Ingredient 2').getByLabel('Cost $').inputValue()).toBe('4.65')
  await form().getByLabel('Ingredient cost $').fill('')
  await press()
  await result()
    .getByText(/AM10.*EC2/)
    .waitFor()
  await page.goto(page.url())
  expect(await line('Ingredient 1').getByRole('combobox').inputValue()).toBe('68180023109')
  expect(await line('Diagnosis 1').getByRole('textbox').inputValue()).toBe('C50.911')
})
