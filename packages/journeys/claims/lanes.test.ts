import { setImmediate, setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLanes } from './lanes.ts'

/** Lanes whose batches end when they are told to. */
const heldLanes = (patienceMs = 600_000) => {
  const batches: { readonly items: readonly string[]; readonly lane: number; readonly end: () => void }[] = []
  const lanes = openLanes<string, string>({
    lanes: 3,
    mostPerBatch: 8,
    worthOne: 4,
    patienceMs,
    run: (items, lane) =>
      new Promise((resolve) => {
        batches.push({ items, lane, end: () => resolve(items.map((item) => `${item}!`)) })
      }),
  })
  return { ...lanes, batches }
}

/** The first keys of each lane: `hashOf` is not told, so they are found by putting them. */
const keysByLane = async (): Promise<string[]> => {
  const found: string[] = []
  for (let at = 0; found.filter(Boolean).length < 3; at += 1) {
    const { put, batches } = heldLanes()
    void put(`k${at}`, '')
    await setImmediate()
    found[batches[0]!.lane] ??= `k${at}`
  }
  return found
}

test('a few that come while a batch runs wait for it, and then go together, whatever their lanes', async () => {
  const keys = await keysByLane()
  const { put, batches, load, settled } = heldLanes()
  const answers = [put(keys[0]!, 'a')]
  await setImmediate()
  answers.push(put(keys[1]!, 'b'), put(keys[2]!, 'c'), put(keys[0]!, 'd'))
  await setImmediate()
  expect(batches.map(({ items }) => items)).toEqual([['a']])
  batches[0]!.end()
  await setImmediate()
  expect(batches.slice(1).map(({ items }) => [...items].sort())).toEqual([['b', 'c', 'd']])
  expect(load()).toBe(3)
  batches[1]!.end()
  expect(await Promise.all(answers)).toEqual(['a!', 'b!', 'c!', 'd!'])
  await settled()
  expect(load()).toBe(0)
})

test('as many as are worth a batch do not wait for another lane, but for their own', async () => {
  const keys = await keysByLane()
  const { put, batches } = heldLanes()
  const putAll = (key: string, items: string) => {
    for (const item of items) void put(key, item)
  }
  putAll(keys[0]!, 'abcd')
  putAll(keys[1]!, 'efgh')
  await setImmediate()
  putAll(keys[0]!, 'ijkl')
  putAll(keys[2]!, 'm')
  await setImmediate()
  expect(batches.map(({ items }) => items.join(''))).toEqual(['abcd', 'efgh'])
  batches[1]!.end()
  await setImmediate()
  expect(batches).toHaveLength(2)
  batches[0]!.end()
  await setImmediate()
  // The lane after the one that began last comes first, and takes along what is free.
  expect(batches.slice(2).map(({ items }) => items.join(''))).toEqual(['mijkl'])
})

test('a few do not wait for a batch that is held up', async () => {
  const keys = await keysByLane()
  const { put, batches } = heldLanes(1)
  void put(keys[0]!, 'a')
  await setImmediate()
  void put(keys[1]!, 'b')
  while (batches.length < 2) await setTimeout(1)
  expect(batches.map(({ items }) => items)).toEqual([['a'], ['b']])
})

test('each is answered once, a lane at a time, those of a key in their order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 })), { maxLength: 60 }),
      async (asked) => {
        const done: number[] = []
        const open = new Set<number>()
        const lanes = openLanes<number, number>({
          lanes: 3,
          mostPerBatch: 4,
          worthOne: 3,
          patienceMs: 1,
          run: async (items, lane) => {
            expect(open.has(lane)).toBe(false)
            open.add(lane)
            await setImmediate()
            done.push(...items)
            open.delete(lane)
            if (items.includes(13)) throw new Error('not decided')
            return items
          },
        })
        const answers: Promise<unknown>[] = []
        for (const [at, [key, pause]] of asked.entries()) {
          answers.push(lanes.put(String(key), at).catch((error: Error) => error.message))
          if (pause === 0) await setImmediate()
        }
        const told = await Promise.all(answers)
        expect(told.every((answer, at) => answer === at || answer === 'not decided')).toBe(true)
        expect(done.toSorted((a, b) => a - b)).toEqual(asked.map((_, at) => at))
        for (const [key] of asked) {
          const mine = done.filter((at) => asked[at]![0] === key)
          expect(mine).toEqual(mine.toSorted((a, b) => a - b))
        }
        await lanes.settled()
        expect(lanes.load()).toBe(0)
      },
    ),
  )
})
