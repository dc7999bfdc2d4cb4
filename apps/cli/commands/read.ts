import { piecesOf } from '../x12/open-file.ts'
import { readFile } from '../x12/read-file.ts'
import { type Command, readArgs } from '../usage.ts'

/** `mortar read FILE`: the record tables of an X12 file, one JSON object a line. Exit code 2 when it holds no X12. */
export const read: Command = {
  name: 'read',
  usage: 'read FILE',
  describes: 'the records of an X12 file, one JSON object a line',
  run: async (args) => {
    const { positionals } = readArgs(args, {})
    return readFile(piecesOf(positionals[0]))
  },
}
