import { makeFile } from '@mortar/journeys/x12/make-file'
import { sendX12File } from '@mortar/journeys/x12/send-file'
import { placeOf } from '../tell.ts'
import { withGround } from '../tenant.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar make`: makes an X12 file of what the store holds and sends it. */
export const make: Command = {
  name: 'make',
  usage: 'make PARTNER/FEED [--payment N …] [--claim N …] [--json]',
  describes: 'make an X12 file of what the store holds and send it',
  run: async (args) => {
    const several = { type: 'string', multiple: true, default: [] as string[] } as const
    const options = {
      json: { type: 'boolean', default: false },
      tenant: { type: 'string' },
      payment: several,
      claim: several,
    } as const
    const { positionals, values } = readArgs(args, options)
    const [feedId] = positionals
    if (!feedId?.includes('/')) throw new UsageError('Name the feed as partner/feed.')
    return withGround(values.tenant, async (ground) => {
      const made = await makeFile(ground, { feedId, payments: values.payment, claims: values.claim, actor: 'cli' })
      // A hub may send it meanwhile; here the person waits for it.
      if (made.kind === 'made') await sendX12File(ground, made.x12FileId)
      if (values.json) console.log(JSON.stringify(made))
      else if (made.kind === 'made') console.log(`${made.fileName}  ${made.bytes} bytes, sent`)
      else for (const each of made.issues) console.log(`${placeOf(each)}  ${each.code}: ${each.hint}`)
      return made.kind === 'made' ? 0 : 1
    })
  },
}
