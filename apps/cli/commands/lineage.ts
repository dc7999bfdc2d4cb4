import { lens, type SeenRecord } from '@mortar/journeys/lens'
import { placeOf } from '../tell.ts'
import { withGround } from '../tenant.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'

/** `mortar lineage ID`: one record from its bytes to its rows and deliveries; 1 when its bytes should be there and are not. */
export const lineage: Command = {
  name: 'lineage',
  usage: 'lineage LINEAGE_ID [--json]',
  describes: 'show one record from its bytes to its deliveries',
  run: async (args) => {
    const options = { json: { type: 'boolean', default: false }, tenant: { type: 'string' } } as const
    const { positionals, values } = readArgs(args, options)
    const lineageId = Number(positionals[0])
    if (!Number.isSafeInteger(lineageId)) throw new UsageError('Give a lineage id.')
    return withGround(values.tenant, async (ground) => {
      const seen = await lens(ground, lineageId, 'cli')
      if (!seen) {
        console.error('There is no such record.')
        return 1
      }
      if (values.json) console.log(JSON.stringify(seen))
      else tell(seen)
      return seen.lacks ? 1 : 0
    })
  },
}

function tell({ view, bytes, lacks }: SeenRecord): void {
  const { record, file } = view
  console.log(
    `${file?.fileName ?? ''}  line ${record.line}  bytes ${record.byteFrom}-${record.byteTo}  ${record.outcome}`,
  )
  if (lacks) console.error(`${lacks.code}: ${lacks.hint}`)
  else console.log(bytes.raw?.text ?? '')
  for (const { name, text, byteFrom, byteTo } of bytes.fields) {
    console.log(`  ${name.padEnd(24)}${String(byteFrom ?? '').padStart(10)}-${String(byteTo ?? '').padEnd(10)} ${text}`)
  }
  for (const each of record.issues) console.log(`  ${placeOf(each)}  ${each.code}: ${each.hint}`)
  for (const { deliveryId, feedId, state, theirId } of view.deliveries) {
    console.log(`  delivery ${deliveryId} to ${feedId}: ${state}${theirId ? ` as ${theirId}` : ''}`)
  }
}
