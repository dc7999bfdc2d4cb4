import { Worker } from 'node:worker_threads'
import type { WrongMutation, X12Mutations } from './x12.ts'

const batch = 1_000

/** A batch takes seconds; one that takes so long hangs. */
const hangMs = 300_000

/**
 * Tries mutations of X12 files in a thread of their own, so that one that hangs is seen; returns what is wrong. Long runs go in pieces: `from`
 * says where to go on.
 */
export const simulateX12 = async ({ seed, from, count }: X12Mutations): Promise<string[]> => {
  const worker = new Worker(new URL('./x12-worker.ts', import.meta.url))
  const wrong: string[] = []
  try {
    for (let number = from; number < from + count; number += batch) {
      const some = { seed, from: number, count: Math.min(batch, from + count - number) }
      const found = await answerOf(worker, some)
      if (found === undefined) return [...wrong, `mutations ${number} to ${number + some.count} hang`]
      wrong.push(...found.map((each) => `${each.number}: ${each.what}`))
      if ((number - from) % 50_000 === 0) console.log(`${number} …`)
    }
  } finally {
    await worker.terminate()
  }
  return wrong
}

const answerOf = (worker: Worker, mutations: X12Mutations): Promise<WrongMutation[] | undefined> =>
  new Promise((done, fail) => {
    const timer = setTimeout(() => done(undefined), hangMs)
    worker.removeAllListeners()
    worker.once('error', fail)
    worker.once('message', (found: WrongMutation[]) => {
      clearTimeout(timer)
      done(found)
    })
    worker.postMessage(mutations)
  })
