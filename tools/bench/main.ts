import { parseArgs } from 'node:util'
import { benchFile } from './file.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    deliveries: { type: 'boolean', default: false },
  },
})
const records = Number(values.records)
const rounds = Number(values.rounds)

if (positionals[0] !== 'file' || !Number.isSafeInteger(records) || !Number.isSafeInteger(rounds) || rounds < 1) {
  console.error(usage)
  process.exit(2)
}
await benchFile({ records, rounds, deliveries: values.deliveries })
