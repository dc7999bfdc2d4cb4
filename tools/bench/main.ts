import { parseArgs } from 'node:util'
import { benchEngine } from './engine.ts'
import { benchFile } from './file.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]
npm run bench claims -- engine [--claims 200000] [--fills 12] [--rounds 3]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    claims: { type: 'string', default: '200000' },
    fills: { type: 'string', default: '12' },
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    deliveries: { type: 'boolean', default: false },
  },
})
const records = Number(values.records)
const rounds = Number(values.rounds)

const [claims, fills] = [Number(values.claims), Number(values.fills)]
const [bench, part] = positionals

if ([records, rounds, claims, fills].some((each) => !Number.isSafeInteger(each)) || rounds < 1) fail()
if (bench === 'file') await benchFile({ records, rounds, deliveries: values.deliveries })
else if (bench === 'claims' && part === 'engine') await benchEngine({ claims, rounds, fills })
else fail()

function fail(): never {
  console.error(usage)
  process.exit(2)
}
