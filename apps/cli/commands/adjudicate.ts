import { readFileSync } from 'node:fs'
import { claimSentences } from '@mortar/journeys/claims/claim-sentences'
import { decideInMemory } from '@mortar/journeys/claims/decide-in-memory'
import { parsePlainDate } from '@mortar/values/dates'
import { isIssue } from '@mortar/values/issue'
import { siteFolderOf } from '../site-folder.ts'
import { tellIssues } from '../tell.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'
import { isThere } from '../x12/open-file.ts'

/** `mortar adjudicate FILE|-`: decides D.0 messages by a site's plans, reference data and sample people. No database is opened. */
export const adjudicate: Command = {
  name: 'adjudicate',
  usage: 'adjudicate FILE|- --site SITE [--on DAY] [--json | --raw]',
  describes: 'decide a D.0 claim by a site alone, and say why',
  run: async (args) => {
    const { positionals, values } = readArgs(args, {
      site: { type: 'string' },
      on: { type: 'string' },
      json: { type: 'boolean', default: false },
      raw: { type: 'boolean', default: false },
    })
    const [file] = positionals
    if (!file || !values.site) throw new UsageError('Give a file of D.0 messages, or - for the input, and a site.')
    if (file !== '-' && !isThere(file)) throw new UsageError(`There is no file ${file}.`)
    if (values.on !== undefined && isIssue(parsePlainDate(values.on)))
      throw new UsageError('Write a day of the calendar as 2026-01-31.')
    if (values.json && values.raw) throw new UsageError('Give --json or --raw.')
    const { site, issues } = await siteFolderOf(values.site)
    if (!site || issues.length > 0) return tellIssues(issues, values.json)
    const failures: unknown[] = []
    const decided = decideInMemory({
      site,
      bytes: readFileSync(file === '-' ? 0 : file),
      now: new Date(),
      decidedOn: values.on,
      failed: (_, error) => failures.push(error),
    })
    if (values.raw) process.stdout.write(Buffer.concat(decided.responses))
    else if (values.json) console.log(JSON.stringify(asJson(decided)))
    else tell(decided)
    if (failures.length > 0) throw failures[0]
    return 0
  },
}

type Outcome = ReturnType<typeof decideInMemory>

const asJson = ({ transmissions, responses, cases }: Outcome) => ({
  ok: true,
  decisions: cases.map(({ request, decision }) => ({ request, decision })),
  refused: transmissions.flatMap(({ asks }) => asks.flatMap((ask) => (ask.kind === 'refuse' ? [ask.rejects] : []))),
  responses: responses.map((bytes) => Buffer.from(bytes).toString('latin1')),
})

const tell = ({ transmissions, cases }: Outcome) => {
  for (const { asks } of transmissions) {
    for (const ask of asks) {
      if (ask.kind === 'refuse') console.log(`Refused before anything was decided: ${ask.rejects.join(', ')}.`)
      else if (ask.kind !== 'decide')
        console.log('Refused: only claims, reversals, rebillings and eligibility are decided here.')
    }
  }
  for (const { decision } of cases) console.log(`${claimSentences(decision).join('\n  ')}\n`)
}
