import { mkdirSync, writeFileSync } from 'node:fs'
import { cases } from './cases.ts'

/** Where the cases of Acme's feed lie. */
export const casesFolder = new URL(
  '../../sites/demo/partners/acme-pbm/feeds/paid-claims-daily.in/tests/',
  import.meta.url,
)

/** Writes every case's `input.txt`: `node packages/testkit/write-cases.ts`. */
if (import.meta.main) {
  for (const [name, text] of Object.entries(cases)) {
    mkdirSync(new URL(`${name}/`, casesFolder), { recursive: true })
    writeFileSync(new URL(`${name}/input.txt`, casesFolder), text)
  }
}
