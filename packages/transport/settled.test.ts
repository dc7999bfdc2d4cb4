import { describe, expect, it } from 'vitest'
import { isTemporaryName, type Listing, settledFiles } from './settled.ts'

const at = (seconds: number): Date => new Date(Date.parse('2026-06-01T06:00:00Z') + seconds * 1000)
const file = (name: string, bytes: number, changed: number) => ({
  name,
  path: `/out/${name}`,
  bytes,
  modifiedAt: at(changed),
})
const listing = (seconds: number, ...files: Listing['files']): Listing => ({ files, listedAt: at(seconds) })
const names = (...how: Parameters<typeof settledFiles>) => settledFiles(...how).map(({ name }) => name)

describe('a file', () => {
  it('is settled when size and time stayed the same for the quiet time', () => {
    const before = listing(10, file('a', 5, 0), file('b', 5, 0), file('c', 5, 0))
    expect(names(listing(20, file('a', 5, 0), file('b', 6, 0), file('c', 5, 15)), before)).toEqual(['a'])
  })

  it('is not settled by two listings too close together, nor by one alone', () => {
    expect(names(listing(19, file('a', 5, 0)), listing(10, file('a', 5, 0)))).toEqual([])
    expect(names(listing(19, file('a', 5, 0)), null)).toEqual([])
    expect(names(listing(20, file('new', 5, 0)), listing(10))).toEqual([])
  })

  it('is settled at the first look when it is old', () => {
    expect(names(listing(600, file('old', 5, 0), file('young', 5, 1)), null)).toEqual(['old'])
    expect(names(listing(60, file('a', 5, 0)), null, { oldMs: 60_000 })).toEqual(['a'])
  })

  it('is not settled by a clock of the partner that runs ahead', () => {
    expect(names(listing(600, file('a', 5, 7_200)), null)).toEqual([])
    expect(names(listing(600, file('a', 5, 7_200)), listing(580, file('a', 5, 7_200)))).toEqual(['a'])
  })

  it.each(['a.part', 'a.PGP.tmp', 'a.filepart', '.a.txt'])('with the temporary name %s is never settled', (name) => {
    expect(isTemporaryName(name)).toBe(true)
    expect(names(listing(9_999, file(name, 5, 0)), null)).toEqual([])
  })

  it('may have other temporary names with a partner', () => {
    const rules = { temporarySuffixes: ['.uploading'] }
    const files = [file('a.uploading', 5, 0), file('a.part', 5, 0)]
    expect(names(listing(9_999, ...files), null, rules)).toEqual(['a.part'])
  })
})
