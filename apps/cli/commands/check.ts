import { existsSync } from 'node:fs'
import { type Command, readArgs, UsageError } from '../usage.ts'
import { checkFile } from '../x12/check-file.ts'
import { isFile } from '../x12/open-file.ts'

/**
 * `mortar check SITE|FEED|PLAN`: compiles every map and plan and runs their cases, without a database; see check-site.ts.
 * `mortar check FILE`: judges an X12 file; see x12/check-file.ts.
 */
export const check: Command = {
  name: 'check',
  usage: 'check SITE|FEED|PLAN|FILE [--json]',
  describes: 'compile the maps and plans and run every test case, or judge an X12 file',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    const [path] = positionals
    if (!path) throw new UsageError('Name a site folder, the folder of one feed or plan, or a file.')
    if (!existsSync(path)) throw new UsageError(`There is no file or folder ${path}.`)
    if (isFile(path)) return checkFile(path, { json: values.json })
    // DuckDB and all that maps need is loaded only for a site.
    const { checkSite } = await import('../check-site.ts')
    return checkSite(path, { json: values.json })
  },
}
