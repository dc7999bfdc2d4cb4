import { describe, expect, test } from 'vitest'
import type { X12Finding, X12Line } from '../../client/index.ts'
import { foldedAtFirst, rowsOf, treeOf, unfolded } from './outline-rows.ts'

const line = (depth: number, id: string, byteFrom: number, kind: X12Line['kind'] = 'segment'): X12Line => ({
  kind,
  depth,
  id,
  name: '',
  line: 1,
  byteFrom,
  byteTo: byteFrom + 10,
})

const finding = (byte: number): X12Finding => ({
  level: 1,
  code: 'x12-element-date',
  hint: '',
  isWarning: false,
  figures: null,
  byte,
  byteTo: byte + 1,
  line: 1,
  loop: '',
  segment: '',
  element: null,
  component: null,
})

const lines = [
  line(0, 'ISA', 0, 'interchange'),
  line(1, 'GS', 10, 'group'),
  line(2, '834', 20, 'set'),
  line(3, 'ST', 20),
  line(3, '2000', 30, 'loop'),
  line(4, 'INS', 30),
  line(4, 'REF', 40),
  line(1, 'IEA', 50),
]
const shown = (folded: ReadonlySet<number>, ...bytes: number[]) =>
  rowsOf(treeOf(lines, bytes.map(finding)), folded).map((row) => (row.kind === 'line' ? row.line.id : '!'))

describe('the rows of a tree', () => {
  test('show each finding under the segment that holds its byte', () => {
    expect(shown(new Set(), 44, 33)).toEqual(['ISA', 'GS', '834', 'ST', '2000', 'INS', '!', 'REF', '!', 'IEA'])
  })

  test('leave out what is folded, findings included', () => {
    expect(shown(new Set([4]), 44)).toEqual(['ISA', 'GS', '834', 'ST', '2000', 'IEA'])
  })

  test('a folded line still tells how many findings are below it', () => {
    const rows = rowsOf(treeOf(lines, [finding(44), finding(33)]), new Set([1]))
    expect(rows.map((row) => row.kind === 'line' && [row.line.id, row.findings])).toEqual([
      ['ISA', 2],
      ['GS', 2],
      ['IEA', 0],
    ])
  })

  test('a finding beyond the outline has no place', () => {
    expect(treeOf(lines, [finding(60), finding(9)]).placeOf).toEqual([-1, 0])
  })

  test('going to a place opens what is above it', () => {
    const tree = treeOf(lines, [])
    expect([...unfolded(tree, new Set([1, 2, 4]), 6)]).toEqual([])
    expect([...unfolded(tree, new Set([1, 4]), 3)]).toEqual([4])
  })

  test('a long file opens with the loops folded in which nothing was found', () => {
    const loops = Array.from({ length: 400 }, (_, at) =>
      line(at % 2, at % 2 ? 'INS' : '2000', at * 10, at % 2 ? 'segment' : 'loop'),
    )
    const folded = foldedAtFirst(treeOf(loops, [finding(15)]))
    expect([folded.size, folded.has(0), folded.has(2)]).toEqual([199, false, true])
  })
})
