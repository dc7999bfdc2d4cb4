import { explainClaim } from '@mortar/journeys/explain-claim'
import { withGround } from '../tenant.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar explain CLAIM`: why a claim was decided as it was, from what was kept with it. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain CLAIM [--json] [--tenant TENANT]',
  describes: 'say why a claim was decided so, and prove it from the saved facts',
  run: async (args) => {
    const options = { json: { type: 'boolean', default: false }, tenant: { type: 'string' } } as const
    const { positionals, values } = readArgs(args, options)
    const claimNumber = Number(positionals[0])
    if (!Number.isSafeInteger(claimNumber)) throw new UsageError('Give the number of a claim.')
    return withGround(values.tenant, async (ground) => {
      const found = await explainClaim(ground, claimNumber, 'cli')
      if (!found) {
        console.error('There is no such claim.')
        return 1
      }
      if (values.json) console.log(JSON.stringify(found))
      else console.log(found.sentences.join('\n'))
      return found.same && found.sealed ? 0 : 1
    })
  },
}
