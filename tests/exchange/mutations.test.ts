import { mutationKinds } from '@mortar/testkit/mutate'
import { expect, test } from 'vitest'
import { goodFiles, openMutationGround } from '../../tools/sim/mutation-ground.ts'
import { type MutationEnd, tryMutations } from '../../tools/sim/mutations.ts'

// Twice each kind. `npm run sim -- --mutations 500 --seed 1` tries many more of them.
const count = 2 * mutationKinds.length

test('a good file made bad in one way is never accepted in silence', { timeout: 300_000 }, async () => {
  const { ground, forget, stop } = await openMutationGround()
  try {
    const ends: MutationEnd[] = []
    for await (const end of tryMutations({ ground, forget, files: goodFiles(1, 3), count, seed: 1 })) ends.push(end)
    expect(ends.flatMap(({ wrong }) => wrong ?? [])).toEqual([])
    expect(new Set(ends.map(({ kind }) => kind)).size).toBe(mutationKinds.length)
    // The judge saw every kind of end.
    expect([...new Set(ends.map(({ state }) => state))].sort()).toEqual(['held', 'posted', 'rejected'])
  } finally {
    await stop()
  }
})
