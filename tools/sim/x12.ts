import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mutateX12, randomPieces } from '@mortar/testkit/mutate-x12'
import { random } from '@mortar/testkit/random'
import { wrongWithX12 } from './x12-verdict.ts'

const folder = resolve(import.meta.dirname, '../../packages/wire/x12/samples')

/** The sample files that are spoilt, by their path in the samples' folder. */
export const x12Files = (): ReadonlyMap<string, Uint8Array> => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter((path) => /\.(edi|txt)$/.test(path) && statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]))
}

/** Which mutations are tried: `count` of them from number `from` on. Each depends on the seed and its number only. */
export interface X12Mutations {
  readonly seed: number
  readonly from: number
  readonly count: number
}

/** A mutation that was not taken as it must be. */
export interface WrongMutation {
  readonly number: number
  readonly what: string
  readonly bytes: Uint8Array
}

/** One mutation by its number: what was done to which file, its bytes, and the pieces they come in. */
export const x12Mutation = (files: ReadonlyMap<string, Uint8Array>, seed: number, number: number) => {
  const chance = random(`x12 ${seed} ${number}`)
  const names = [...files.keys()]
  const name = chance.pick(names)
  const { bytes, what } = mutateX12(files.get(name)!, files.get(chance.pick(names))!, chance)
  return { what: `${name}: ${what}`, bytes, pieces: randomPieces(bytes, chance) }
}

/** Every so many a mutation is also read whole, as records, and its answer read back. */
const thoroughEvery = 8

/** Tries mutations, and gives those that threw, or were told wrong places, other verdicts by their pieces, or records that do not tile. */
export function* tryX12Mutations({ seed, from, count }: X12Mutations): Generator<WrongMutation> {
  const files = x12Files()
  for (let number = from; number < from + count; number += 1) {
    const { what, bytes, pieces } = x12Mutation(files, seed, number)
    const wrong = wrongWithX12(bytes, pieces, number % thoroughEvery === 0)
    if (wrong) yield { number, what: `${what}: ${wrong}`, bytes }
  }
}
