import { applySite } from '@mortar/journeys/apply'
import { homeOf, openHome } from '@mortar/journeys/open-ground'
import { siteFolderOf } from '../site-folder.ts'
import { tellIssues } from '../tell.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar apply SITE`: makes a site folder the one in force. */
export const apply: Command = {
  name: 'apply',
  usage: 'apply SITE [--json]',
  describes: 'make a site folder the one in force',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    const [folder] = positionals
    if (!folder) throw new UsageError('Name the site folder.')
    const read = await siteFolderOf(folder)
    if (read.issues.length > 0 || !read.site) return tellIssues(read.issues, values.json)
    const home = await openHome(homeOf(process.env))
    try {
      const applied = await applySite(home.db, read, { actor: 'cli', now: new Date() })
      const told = { ok: true, site: read.site.file.site, ...applied }
      console.log(values.json ? JSON.stringify(told) : `Applied ${told.site}, version ${told.version?.slice(0, 12)}.`)
      return 0
    } finally {
      await home.stop()
    }
  },
}
