import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { feedOf } from '@mortar/canonical/site/site'
import { feedIn } from '@mortar/journeys/feed-in'
import { appliedSite, type Ground } from '@mortar/journeys/ground'
import { handOver } from '@mortar/journeys/hand-over'
import { withProgressBar } from '../progress.ts'
import { newestRunId, runsAfter, tellRuns } from '../tell-run.ts'
import { withGround } from '../tenant.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'
import { isThere } from '../x12/open-file.ts'

/** `mortar run FEED [FILE]`: looks at a feed now, or works one file as if the partner had put it. */
export const run: Command = {
  name: 'run',
  usage: 'run PARTNER/FEED [FILE] [--json]',
  describes: 'look at a feed now, or work one file of it',
  run: async (args) => {
    const options = { json: { type: 'boolean', default: false }, tenant: { type: 'string' } } as const
    const { positionals, values } = readArgs(args, options)
    const [feedId, file] = positionals
    if (!feedId?.includes('/')) throw new UsageError('Name the feed as partner/feed.')
    if (file && !isThere(file)) throw new UsageError(`There is no file ${file}.`)
    return withGround(values.tenant, async (ground) => {
      const before = await newestRunId(ground)
      if (file)
        await handOver(ground, { feedId, fileName: basename(file), content: createReadStream(file), actor: 'cli' })
      await withProgressBar(ground, values.json, async () => {
        const worked = await feedIn(ground, feedId, 'cli', { look: file === undefined })
        if (worked === 0 && file === undefined) await lookAgain(ground, feedId)
      })
      return tellRuns(await runsAfter(ground, before), values.json)
    })
  },
}

/** A new file counts as written to its end when a second look, the settle time later, finds it as it was. */
async function lookAgain(ground: Ground, feedId: string): Promise<void> {
  const feed = feedOf((await appliedSite(ground)).site, feedId)
  if (feed?.kind !== 'in' || feed.feed.request) return
  await setTimeout(feed.feed.file.settle + 50)
  await feedIn(ground, feedId, 'cli')
}
