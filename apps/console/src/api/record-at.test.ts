import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Record as SourceRecord } from '../client/index.ts'
import { findRecordAt } from './record-at.ts'

const fileOf = (lengths: readonly number[]): SourceRecord[] => {
  let at = 0
  return lengths.map((length, place) => {
    const byteFrom = at
    at += length
    return { lineageId: 7 * 100_000_000 + place + 1, byteFrom, byteTo: at } as SourceRecord
  })
}

const reader = (records: readonly SourceRecord[]) => {
  let looks = 0
  return {
    looks: () => looks,
    recordFrom: async (recordNo: number) => {
      looks += 1
      return records.find(({ lineageId }) => lineageId % 100_000_000 >= recordNo)
    },
  }
}

test('every byte of any file leads to the record that holds it', async () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(lengths, fc.nat(), fc.boolean(), async (sizes, seed, counted) => {
      const records = fileOf(sizes)
      const bytes = records.at(-1)!.byteTo
      const extent = { bytes, records: counted ? records.length : null }
      const found = await findRecordAt(seed % bytes, extent, reader(records).recordFrom)
      expect(found?.byteFrom).toBeLessThanOrEqual(seed % bytes)
      expect(found?.byteTo).toBeGreaterThan(seed % bytes)
    }),
    { numRuns: 200 },
  )
})

test('a file of equal records takes a few looks, not one a record', async () => {
  const file = reader(fileOf(Array.from({ length: 5_000 }, () => 161)))
  const found = await findRecordAt(400_000, { bytes: 5_000 * 161, records: 4_998 }, file.recordFrom)
  expect(found?.lineageId).toBe(700_002_485)
  expect(file.looks()).toBeLessThan(5)
})

test('a byte behind the last record leads nowhere', async () => {
  const file = reader(fileOf([10, 10]))
  expect(await findRecordAt(25, { bytes: 20, records: 2 }, file.recordFrom)).toBeUndefined()
})

test('a count that leaves out some records does not hide them', async () => {
  const file = reader(fileOf(Array.from({ length: 90 }, () => 10)))
  const found = await findRecordAt(895, { bytes: 900, records: 20 }, file.recordFrom)
  expect(found?.byteFrom).toBe(890)
})
