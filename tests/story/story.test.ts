import type { Hub } from '@mortar/hub/main'
import { startHub } from '@mortar/hub/main'
import { withTenant } from '@mortar/store/database'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../tools/chromium.ts'
import { type Exchange, openExchange } from '../exchange/open-exchange.ts'

/** The story Mortar must tell, as the person at the TPA sees it: everything is real, the browser included. */

let exchange: Exchange
let hub: Hub
let browser: Browser
let page: Page

beforeAll(async () => {
  exchange = await openExchange({ until: '2026-11-20', families: 30 })
  hub = await startHub({ home: exchange.home, host: '127.0.0.1', port: 0, roles: ['web', 'worker'] })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
})

afterAll(async () => {
  await browser?.close()
  await hub?.stop()
  await exchange?.stop()
})

const rows = <Row>(sql: string): Promise<Row[]> =>
  withTenant(exchange.db, 'demo', async (tx) => (await tx.query(sql)).rows as Row[])

const until = async <State>(look: () => Promise<State>, holds: (state: State) => boolean) => {
  for (let tries = 0; ; tries++) {
    const state = await look()
    if (holds(state)) return
    if (tries === 1300) throw new Error(`It stayed so: ${JSON.stringify(state)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

describe('a PBM’s daily file becomes claims in a TPA’s API', () => {
  test('files are fetched, worked and delivered without anybody’s doing', async () => {
    interface State {
      readonly files: number
      readonly working: number
      readonly open: number
      readonly deliveries: number
    }
    const look = async () =>
      (
        await rows<State>(
          `select (select count(*) from mortar.run where kind = 'file') as files,
             (select count(*) from mortar.run where state = 'working') as working,
             (select count(*) from mortar.delivery where state <> 'accepted') as open,
             (select count(*) from mortar.delivery) as deliveries`,
        )
      )[0]!
    await until(
      look,
      ({ files, working, open, deliveries }) => files >= 20 && working === 0 && open === 0 && deliveries > 0,
    )
  }, 300_000)

  test('without signing in nothing is shown', async () => {
    await page.goto(`${hub.url}/runs`)
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    expect(await page.getByText('ACMERX').count()).toBe(0)
  })

  test('the person signs in and sees how the day stands', async () => {
    const { email, password } = hub.newAdmins[0]!
    await page.getByLabel('Email').fill(email)
    await page
      .getByLabel(/^password/i)
      .first()
      .fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Runs' }).waitFor()
    await page.goto(`${hub.url}/`)
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    await page.getByText('paid-claims-daily').first().waitFor()
    await page
      .getByText(/files? (is|are) held whole/)
      .first()
      .waitFor()
  })

  test('a file’s run shows that it balances', async () => {
    const [run] = await rows<{ id: number }>(
      `select run_id as id from mortar.run r join mortar.record c using (run_id)
       where r.state = 'posted' and r.kind = 'file' and c.outcome = 'rejected' limit 1`,
    )
    await page.goto(`${hub.url}/runs/${run!.id}`)
    await page.getByRole('heading', { name: 'Ledger' }).waitFor()
    const ledger = page.getByRole('table').filter({ hasText: 'Envelope' }).first()
    await ledger.waitFor()
    expect(await ledger.getByText(/does not balance/i).count()).toBe(0)
    await page.getByText('PC01').first().waitFor()
  })

  test('one claim shows its very bytes, its row, and what the API answered', async () => {
    const [claim] = await rows<{ lineage: number; number: string; theirs: string }>(
      `select c.lineage_id as lineage, c.claim_number as number, d.their_id as theirs
       from mortar.pharmacy_claim c join mortar.delivery d using (lineage_id) where c.claim_status = 'paid' limit 1`,
    )
    await page.goto(`${hub.url}/lens/${claim!.lineage}`)
    const bytes = page.getByRole('region', { name: 'Source bytes' })
    await bytes.waitFor()
    expect((await bytes.textContent())?.includes(claim!.number)).toBe(true)
    const answered = page.getByRole('region', { name: 'Request and answer' })
    await answered.getByText(claim!.theirs).first().waitFor()
    await page.getByRole('region', { name: 'Canonical rows' }).getByText(claim!.number).first().waitFor()
  })

  test('the bad row waits in quarantine with its reason', async () => {
    await page.goto(`${hub.url}/quarantine`)
    await page
      .getByText(/relationship code is not in the crosswalk/i)
      .first()
      .waitFor()
  })

  test('at phone width nothing is cut off sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of ['/', '/runs', '/quarantine', '/deliveries', '/discrepancies', '/partners']) {
      await page.goto(`${hub.url}${path}`)
      await page.getByRole('heading').first().waitFor()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 })
    }
  })
})
