import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The generator needs a TypeScript that still has a compiler API: version 6, which lies beside this file.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, specifier === 'typescript' ? { ...context, parentURL: import.meta.url } : context),
})

const here = import.meta.dirname
const input = process.argv[2] ?? join(mkdtempSync(join(tmpdir(), 'mortar-openapi-')), 'openapi.json')
if (process.argv[2] === undefined) {
  writeFileSync(input, execFileSync(process.execPath, [join(here, '../hub/print-openapi.ts')], { maxBuffer: 64e6 }))
}

const { createClient } = await import('@hey-api/openapi-ts')
await createClient({
  input,
  output: { path: join(here, 'src/client'), clean: true },
  plugins: [
    '@hey-api/typescript',
    { name: '@hey-api/sdk', operations: { strategy: 'flat' } },
    { name: '@hey-api/client-fetch', throwOnError: true },
    { name: '@tanstack/react-query', queryOptions: true, infiniteQueryOptions: true, mutationOptions: false },
  ],
})
