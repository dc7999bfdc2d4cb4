import { roundtripFile } from '../x12/roundtrip-file.ts'
import { piecesOf } from '../x12/open-file.ts'
import { type Command, readArgs } from '../usage.ts'

/** `mortar roundtrip FILE`: exit code 0 when writing what was read gives the file again, byte for byte. */
export const roundtrip: Command = {
  name: 'roundtrip',
  usage: 'roundtrip FILE [--json]',
  describes: 'whether an X12 file, read and written, is the same bytes',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    const { isX12, firstDifference, bytes } = await roundtripFile(piecesOf(positionals[0]))
    const isSame = isX12 && firstDifference === undefined
    if (values.json) console.log(JSON.stringify({ ok: isSame, bytes, firstDifference }))
    else if (!isX12) console.log('✗ no X12 that can be read')
    else console.log(isSame ? `✓ the same ${bytes} bytes` : `✗ differs from byte ${firstDifference} on`)
    if (!isX12) return 2
    return isSame ? 0 : 1
  },
}
