import { parseArgs } from 'node:util'
import { benchFile } from './file.ts'
import { benchX12 } from './x12.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]
npm run bench x12 -- [--megabytes 100] [--rounds 3] [--ours-only]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    deliveries: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '100' },
    'ours-only': { type: 'boolean', default: false },
  },
})
const [what = ''] = positionals
const [records, rounds, megabytes] = [values.records, values.rounds, values.megabytes].map(Number) as [
  number,
  number,
  number,
]

if (![records, rounds, megabytes].every((number) => Number.isSafeInteger(number) && number > 0)) fail()
if (what === 'file') await benchFile({ records, rounds, deliveries: values.deliveries })
else if (what === 'x12') await benchX12({ megabytes, rounds, oursOnly: values['ours-only'] })
else fail()

function fail(): never {
  console.error(usage)
  process.exit(2)
}
