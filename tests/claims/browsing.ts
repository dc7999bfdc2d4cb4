import type { Browser, Page } from 'playwright-core'

/** A page of the console with the session of a cookie. */
export const signedInPage = async (
  browser: Browser,
  { url, cookie }: { readonly url: string; readonly cookie: string },
): Promise<Page> => {
  const page = await browser.newPage({ viewport: wide })
  const cookies = cookie.split('; ').map((each) => {
    const at = each.indexOf('=')
    return { name: each.slice(0, at), value: each.slice(at + 1), url }
  })
  await page.context().addCookies(cookies)
  return page
}

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

/** Takes pictures at two widths into the folder of MORTAR_LOOK, where it is given: for a person to look at. */
export const lookAt = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.MORTAR_LOOK
  if (!folder) return
  await page.screenshot({ path: `${folder}/${name}-1280.png`, fullPage: true })
  await page.setViewportSize(narrow)
  await page.screenshot({ path: `${folder}/${name}-390.png`, fullPage: true })
  await page.setViewportSize(wide)
}
