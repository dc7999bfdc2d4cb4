import { type Command, readArgs } from '../usage.ts'
import { piecesOf } from '../x12/open-file.ts'
import { type BytePlace, placeOfByte } from '../x12/place-of-byte.ts'
import { roundtripFile } from '../x12/roundtrip-file.ts'

/**
 * `mortar roundtrip FILE`: exit code 0 when writing what was read gives the file again, byte for byte. Else where it differs first: the
 * byte, the segment and element it lies in, and why.
 */
export const roundtrip: Command = {
  name: 'roundtrip',
  usage: 'roundtrip FILE [--json]',
  describes: 'whether an X12 file, read and written, is the same bytes',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    const [path] = positionals
    const { isX12, firstDifference, bytes } = await roundtripFile(piecesOf(path))
    const isSame = isX12 && firstDifference === undefined
    const place =
      isX12 && firstDifference !== undefined ? await placeOfByte(piecesOf(path), firstDifference) : undefined
    if (values.json) console.log(JSON.stringify({ ok: isSame, bytes, firstDifference, place }))
    else if (!isX12) console.log('✗ no X12 that can be read')
    else
      console.log(isSame ? `✓ the same ${bytes} bytes` : `✗ differs from byte ${firstDifference} on: ${wordsOf(place)}`)
    if (!isX12) return 2
    return isSame ? 0 : 1
  },
}

const wordsOf = (place: BytePlace | undefined): string => {
  if (!place) return 'the file ends here, and more is written'
  const { line, segment, element, why } = place
  const name = element === undefined ? segment : `${segment}${String(element).padStart(2, '0')}`
  return [`line ${line}`, name, why].filter((part) => part !== '').join('  ')
}
