import { parseArgs } from 'node:util'
import { benchFile } from './file.ts'
import { benchCodec } from './ncpdp.ts'
import { benchX12 } from './x12.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]
npm run bench x12 -- [--megabytes 100] [--rounds 3] [--ours-only]
npm run bench claims -- codec [--rounds 60]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string' },
    deliveries: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '100' },
    'ours-only': { type: 'boolean', default: false },
  },
})
const what = positionals.join(' ')
const numberOf = (text: string): number => {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0 ? number : fail()
}
const records = numberOf(values.records)
const megabytes = numberOf(values.megabytes)
const rounds = (usual: number): number => (values.rounds === undefined ? usual : numberOf(values.rounds))

if (what === 'file') await benchFile({ records, rounds: rounds(3), deliveries: values.deliveries })
else if (what === 'x12') await benchX12({ megabytes, rounds: rounds(3), oursOnly: values['ours-only'] })
else if (what === 'claims codec') benchCodec(rounds(60))
else fail()

function fail(): never {
  console.error(usage)
  process.exit(2)
}
