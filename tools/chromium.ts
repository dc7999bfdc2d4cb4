import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens a browser: the one named by CHROMIUM, one of the system, else the binary that an npm package brings. */
export const openBrowser = async (): Promise<Browser> => {
  const found = process.env.CHROMIUM ?? installed.find((path) => existsSync(path))
  if (found) return chromium.launch({ executablePath: found, args: quiet })
  // The package unpacks the system libraries it needs only where it believes to be on its home ground.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium
    .launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...quiet] })
    .catch((error) => {
      throw new Error('No browser runs here. Install one (Debian: apt-get install chromium) or name one in CHROMIUM.', {
        cause: error,
      })
    })
}
