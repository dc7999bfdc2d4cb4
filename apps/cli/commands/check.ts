import { existsSync } from 'node:fs'
import { type Command, readArgs, UsageError } from '../usage.ts'
import { checkFile } from '../x12/check-file.ts'
import { isFile } from '../x12/open-file.ts'

/**
 * `mortar check SITE|FEED`: compiles every map and runs every `tests/<case>`, without a database; see check-site.ts.
 * `mortar check FILE`: judges an X12 file; see x12/check-file.ts.
 */
export const check: Command = {
  name: 'check',
  usage: 'check SITE|FEED|FILE [--json]',
  describes: 'compile the maps and run every test case, or judge an X12 file',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    const [path] = positionals
    if (!path || !existsSync(path)) throw new UsageError('Name a site folder, the folder of one feed, or a file.')
    if (isFile(path)) return checkFile(path, { json: values.json })
    // DuckDB and all that maps need is loaded only for a site.
    const { checkSite } = await import('../check-site.ts')
    return checkSite(path, { json: values.json })
  },
}
