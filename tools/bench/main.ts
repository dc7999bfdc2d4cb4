import { parseArgs } from 'node:util'
import { benchClaimsOnline } from './claims-online.ts'
import { benchEngine } from './engine.ts'
import { benchFile } from './file.ts'
import { benchCodec } from './ncpdp.ts'
import { benchX12 } from './x12.ts'

const usage = `npm run bench file -- [--records 1000000] [--rounds 3] [--deliveries]
npm run bench x12 -- [--megabytes 100] [--rounds 3] [--ours-only]
npm run bench claims -- [--full | --members 100000 --drugs 20000 --past 200000] [--claims 60000] [--rounds 1] [--deliveries]
npm run bench claims -- online, with the same options: without the codec and the engine
npm run bench claims -- codec [--rounds 60]
npm run bench claims -- engine [--claims 20000] [--fills 12] [--rounds 15]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    rounds: { type: 'string' },
    megabytes: { type: 'string', default: '100' },
    'ours-only': { type: 'boolean', default: false },
    members: { type: 'string', default: '100000' },
    drugs: { type: 'string', default: '20000' },
    past: { type: 'string' },
    full: { type: 'boolean', default: false },
    claims: { type: 'string' },
    fills: { type: 'string', default: '12' },
    deliveries: { type: 'boolean', default: false },
  },
})
const numberOf = (text: string): number => {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0 ? number : fail()
}
const rounds = (usual: number): number => (values.rounds === undefined ? usual : numberOf(values.rounds))
const claims = (usual: number): number => (values.claims === undefined ? usual : numberOf(values.claims))
const { deliveries } = values

switch (positionals.join(' ')) {
  case 'file':
    await benchFile({ records: numberOf(values.records), rounds: rounds(3), deliveries })
    break
  case 'x12':
    await benchX12({ megabytes: numberOf(values.megabytes), rounds: rounds(3), oursOnly: values['ours-only'] })
    break
  case 'claims':
    benchCodec(20)
    await benchEngine({ claims: 20_000, fills: numberOf(values.fills), rounds: 5 })
    await benchClaimsOnline(online())
    break
  case 'claims online':
    await benchClaimsOnline(online())
    break
  case 'claims codec':
    benchCodec(rounds(60))
    break
  case 'claims engine':
    await benchEngine({ claims: claims(20_000), fills: numberOf(values.fills), rounds: rounds(15) })
    break
  default:
    fail()
}

function online() {
  // A quick look has a tenth of the past; --full is what the figures are promised for.
  const past = numberOf(values.past ?? (values.full ? '2000000' : '200000'))
  return {
    members: numberOf(values.members),
    drugs: numberOf(values.drugs),
    past,
    claims: claims(60_000),
    deliveries,
    rounds: rounds(1),
  }
}

function fail(): never {
  console.error(usage)
  process.exit(2)
}
