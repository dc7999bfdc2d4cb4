import { parseArgs } from 'node:util'
import { benchClaimsOnline } from './claims-online.ts'
import { benchFile } from './file.ts'
import { benchCodec } from './ncpdp.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]
npm run bench claims -- [--members 100000] [--drugs 20000] [--past 2000000] [--claims 60000] [--deliveries]
npm run bench claims -- codec [--rounds 60]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string' },
    members: { type: 'string', default: '100000' },
    drugs: { type: 'string', default: '20000' },
    past: { type: 'string', default: '2000000' },
    claims: { type: 'string', default: '60000' },
    deliveries: { type: 'boolean', default: false },
  },
})
const [what = '', part = ''] = positionals
const records = Number(values.records)
const rounds = Number(values.rounds ?? (what === 'file' ? '3' : '60'))

if (!Number.isSafeInteger(records) || !Number.isSafeInteger(rounds) || rounds < 1) fail()
if (what === 'file') await benchFile({ records, rounds, deliveries: values.deliveries })
else if (what === 'claims' && part === 'codec') benchCodec(rounds)
else if (what === 'claims' && part === '')
  await benchClaimsOnline({
    members: Number(values.members),
    drugs: Number(values.drugs),
    past: Number(values.past),
    claims: Number(values.claims),
    deliveries: values.deliveries,
  })
else fail()

function fail(): never {
  console.error(usage)
  process.exit(2)
}
