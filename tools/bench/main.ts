import { parseArgs } from 'node:util'
import { benchFile } from './file.ts'
import { benchCodec } from './ncpdp.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]
npm run bench claims -- codec [--rounds 60]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string' },
    deliveries: { type: 'boolean', default: false },
  },
})
const [what = '', part = ''] = positionals
const records = Number(values.records)
const rounds = Number(values.rounds ?? (what === 'file' ? '3' : '60'))

if (!Number.isSafeInteger(records) || !Number.isSafeInteger(rounds) || rounds < 1) fail()
if (what === 'file') await benchFile({ records, rounds, deliveries: values.deliveries })
else if (what === 'claims' && part === 'codec') benchCodec(rounds)
else fail()

function fail(): never {
  console.error(usage)
  process.exit(2)
}
