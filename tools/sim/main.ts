import { parseArgs } from 'node:util'
import { simulateClaims } from './claims.ts'
import { simulateKills } from './kills.ts'
import { goodFiles, openMutationGround } from './mutation-ground.ts'
import { tryMutations } from './mutations.ts'
import { simulateX12 } from './x12-run.ts'

const usage = `npm run sim -- --kills 200 [--seed 1] [--keep]
npm run sim -- --mutations 500 [--seed 1]
npm run sim -- --claims 100000 [--seed 1] [--kills-of-hubs 20]
npm run sim -- --x12 1000000 [--seed 1] [--from 0]`

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    mutations: { type: 'string' },
    claims: { type: 'string' },
    'kills-of-hubs': { type: 'string', default: '20' },
    x12: { type: 'string' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
})

/** Tries so many mutations of good files; returns what is wrong. */
const simulateMutations = async (count: number, seed: number): Promise<string[]> => {
  const { ground, forget, stop } = await openMutationGround()
  const ends = new Map<string, number>()
  const wrong: string[] = []
  try {
    for await (const end of tryMutations({ ground, forget, files: goodFiles(seed, 5), count, seed })) {
      ends.set(end.state, (ends.get(end.state) ?? 0) + 1)
      if (end.wrong) wrong.push(end.wrong)
    }
  } finally {
    await stop()
  }
  console.log([...ends].map(([state, times]) => `${times} ${state}`).join(', '))
  return wrong
}

const what = (['kills', 'claims', 'x12'] as const).find((name) => values[name] !== undefined) ?? 'mutations'
const count = Number(values[what])
const seed = Number(values.seed)
const from = Number(values.from)
if (![count, seed, from].every(Number.isSafeInteger)) {
  console.error(usage)
  process.exit(2)
}
const simulate = {
  kills: () => simulateKills({ kills: count, seed, keep: values.keep }),
  mutations: () => simulateMutations(count, seed),
  claims: () => simulateClaims({ claims: count, seed, kills: Number(values['kills-of-hubs']) }),
  x12: () => simulateX12({ seed, from, count }),
}
const wrong = await simulate[what]()
for (const each of wrong.slice(0, 50)) console.error(`WRONG: ${each}`)
if (wrong.length > 50) console.error(`and ${wrong.length - 50} more`)
console.log(
  wrong.length === 0 ? `${count} ${what}, seed ${seed}: all as it must be` : `${wrong.length} things are wrong`,
)
process.exit(wrong.length === 0 ? 0 : 1)
