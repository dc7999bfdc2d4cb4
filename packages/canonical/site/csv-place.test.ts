import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellStart, firstCsvFault } from './csv-place.ts'

test.each([
  ['a cell too many', 'a,b\n1,2\n1,2,3\n', [3, 5], /^The row has 3 cells, and the header 2/],
  ['a cell too few', 'a,b\r\n1\r\n', [2, 2], /^The row has one cell, and the header 2/],
  ['a quote inside a cell', 'a,b\n1,2"3\n', [2, 4], /^A quote stands inside/],
  ['text after a quote', 'a,b\n1,"2"3\n', [2, 6], /^Text follows/],
  ['a quote never closed', 'a,b\n1,"2\n3,4\n', [2, 3], /never closed/],
  ['a fault after a cell of two lines', 'a,b\n"x\ny",2\n\n1,2,3\n', [5, 5], /3 cells/],
  ['a fault in a row of two lines', 'a,b\n"x\ny",2,3\n', [3, 6], /3 cells/],
])('%s is told at its line and column, and why', (_what, text, [line, column], hint) => {
  expect(firstCsvFault(text)).toEqual({ line, column, hint: expect.stringMatching(hint) })
})

test.each(['\n', '\r\n'])('a fault is told of just those texts that the reader refuses, with line end %j', (end) => {
  const piece = fc.constantFrom('a', ',', '"', end, '""')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (rest) => {
      const text = `h,i${end}${rest.join('')}`
      expect(firstCsvFault(text) !== undefined).toBe(isRefused(text))
    }),
    { numRuns: 2_000 },
  )
})

const isRefused = (text: string): boolean => {
  try {
    parse(text, { bom: true, info: true, skip_empty_lines: true })
    return false
  } catch {
    return true
  }
}

test('a cell’s start counts what is quoted as one', () => {
  expect([0, 1, 2].map((cell) => cellStart('"a,b",c,"d"', cell))).toEqual([1, 7, 9])
})
