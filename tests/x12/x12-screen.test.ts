import { readFileSync } from 'node:fs'
import { type TestHub, testHub } from '@mortar/hub/testing'
import { withTenant } from '@mortar/store/database'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../tools/chromium.ts'

/** A person checks an X12 file at the console; the hub, its database and the browser are real. */

const samples = new URL('../../packages/wire/x12/samples/', import.meta.url)
const bytesOf = (name: string): Buffer<ArrayBuffer> => readFileSync(new URL(name, samples))

let hub: TestHub
let url: string
let browser: Browser
let page: Page

beforeAll(async () => {
  hub = await testHub()
  url = await hub.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const cookies = hub.ann.cookie.split('; ').map((each) => {
    const at = each.indexOf('=')
    return { name: each.slice(0, at), value: each.slice(at + 1), url }
  })
  await page.context().addCookies(cookies)
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

const look = async (name: string) => {
  const folder = process.env.MORTAR_LOOK
  if (!folder) return
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.screenshot({ path: `${folder}/${name}-1280.png` })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `${folder}/${name}-390.png`, fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
}

const give = (name: string) =>
  page
    .getByLabel('X12 file')
    .setInputFiles({ name: name.split('/').at(-1)!, mimeType: 'application/octet-stream', buffer: bytesOf(name) })

describe('the screen X12', () => {
  test('says what to do when there is no file yet', async () => {
    await page.goto(`${url}/x12`)
    await page.getByText('Drop an X12 file here').waitFor()
    await look('empty')
  })

  test('shows what is wrong with a file, in its place, and gives the answer to be sent', async () => {
    await give('invalid/834-e04-bad-maint-type.edi')
    await page.getByText('Not accepted').waitFor()
    const findings = page.getByRole('list', { name: 'Findings' }).getByRole('button')
    await findings.first().click()
    const current = page.locator('[role=treeitem][aria-selected=true]')
    await current.getByText('x12-element-code').waitFor()
    await look('not-accepted')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Download 999/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('834-e04-bad-maint-type.999.edi')
    const text = readFileSync((await download.path())!, 'latin1')
    expect(text).toMatch(/^ISA[\s\S]*IK3\*INS[\s\S]*IK5\*R[\s\S]*IEA\*/)
  })

  test('goes through the tree with the keys', async () => {
    const tree = page.getByRole('tree')
    const current = page.locator('[role=treeitem][aria-selected=true]')
    await tree.focus()
    await page.keyboard.press('Home')
    expect(await current.textContent()).toContain('Interchange')
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('treeitem').count()).toBe(1)
    await page.keyboard.press('n')
    await current.getByText('x12-element-code').waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await current.textContent()).toContain('INS')
  })

  test('an accepted file says so', async () => {
    await page.getByRole('button', { name: 'Check another' }).click()
    await give('valid/834-01-add-family.edi')
    await page.getByText('Accepted', { exact: true }).waitFor()
    await page.getByText('Nothing was found').waitFor()
    await look('accepted')
  })

  test('pasted text that is no X12 is told', async () => {
    await page.getByRole('button', { name: 'Check another' }).click()
    await page.getByLabel('or paste its text').fill('hello')
    await page.getByRole('button', { name: 'Check the text' }).click()
    await page.getByText('No X12 that can be read').waitFor()
    await look('no-x12')
  })

  test('a long file is drawn only where one looks', async () => {
    const one = bytesOf('valid/834-01-add-family.edi').toString('latin1')
    const [head, rest] = [one.slice(0, one.indexOf('INS*Y')), one.slice(one.indexOf('INS*Y'))]
    const [members, tail] = [rest.slice(0, rest.indexOf('SE*43')), rest.slice(rest.indexOf('SE*43'))]
    const buffer = Buffer.from(head + members.repeat(500) + tail, 'latin1')
    await page.getByRole('button', { name: 'Check another' }).click()
    await page.getByLabel('X12 file').setInputFiles({ name: 'long.edi', mimeType: 'application/octet-stream', buffer })
    await page.getByText('Not accepted').waitFor()
    const tree = page.getByRole('tree')
    expect(await tree.getByRole('treeitem').count()).toBeLessThan(150)
    await tree.focus()
    await page.keyboard.press('End')
    await tree.getByText('IEA*1*000000301').waitFor()
    await look('long')
  })
})

describe('the hub', () => {
  test('notes who read which file, and keeps nothing else of it', async () => {
    const entries = await withTenant(hub.db, 'demo', async (tx) => {
      const { rows } = await tx.query<{ actor: string; subject: string; detail: unknown }>(
        `select actor, subject, detail from mortar.audit_entry where action = 'x12.check' order by entry_no`,
      )
      return rows
    })
    expect(entries.length).toBeGreaterThanOrEqual(4)
    expect(entries[0]).toMatchObject({
      actor: 'user:person@demo.test',
      subject: expect.stringMatching(/^x12:[0-9a-f]{64}$/),
      detail: { sets: ['834'], accepted: false },
    })
    expect(JSON.stringify(entries)).not.toContain('JANE')
  })

  test('refuses a file beyond the limit', async () => {
    const answer = await fetch(`${url}/api/x12/check`, {
      method: 'POST',
      headers: { cookie: hub.ann.cookie, origin: url, 'content-type': 'application/octet-stream' },
      body: Buffer.alloc(65 * 1024 * 1024, 0x20),
    })
    expect(answer.status).toBe(413)
  })
})
