import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { loadGuide } from '../guide/load-guide.ts'
import { sampleText, shortly } from '../testing.ts'
import { tokenizer } from '../tokenize.ts'
import { tagOf, walkGuideOf } from '../walk/compile.ts'
import { setWalkers } from '../walk/set-walker.ts'
import { checkListener } from './run.ts'

/** A small guide: parties with a reference and an address, and, behind them, levels. Columns as in guides/README.md. */
const table = [
  'loop parent segment by element data name type min max use order repeat codes condition',
  'ST | | | | | | set | | | | R | | >1 | | ',
  'ST | | ST | | | | header | | | | R | | | | ',
  'ST | | ST | | 01 | | id | | | | R | | | | ',
  'ST | | ST | | 02 | | control | | | | R | | | | ',
  '1000 | ST | | | | | party | | | | S | | >1 | | ',
  '1000 | | NM1 | | | | name | | | | R | | | | ',
  '1000 | | NM1 | | 01 | | entity | | | | R | | | | ',
  '1000 | | NM1 | | 02 | | kind | | | | S | | | | must if 01 = 85 and N3/01 = LATER; never if 01 = 41',
  '1000 | | NM1 | | 03 | | last name | | | | S | | | | must if has 2000:',
  '1000 | | REF | | | | reference | | | | S | | | | must if NM1/01 != 82,41 or N3/01 = BOTH',
  '1000 | | REF | | 01 | | qualifier | | | | R | | | | ',
  '1000 | | REF | | 02 | | reference | | | | R | | | | ',
  '1000 | | N3 | | | | street | | | | S | | | | ',
  '1000 | | N3 | | 01 | | street | | | | R | | | | ',
  '1000 | | N4 | | | | city | | | | S | | | | never if has REF',
  '1000 | | N4 | | 01 | | city | | | | S | | | | ',
  '2000 | ST | | | | | level | | | | S | | >1 | | ',
  '2000 | | LX | | | | number | | | | R | | | | ',
  '2000 | | LX | | 01 | | number | | | | R | | | | ',
  'ST | | SE | | | | trailer | | | | R | | | | ',
  'ST | | SE | | 01 | | count | | | | R | | | | ',
  'ST | | SE | | 02 | | control | | | | R | | | | ',
]
  .map((line, at) =>
    at === 0
      ? line.replaceAll(' ', '\t')
      : line
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
  )
  .join('\n')

const meta = {
  name: 'small',
  set: '999',
  group: 'FA',
  version: '1',
  also: [],
  when: '',
  title: 'small',
  source: 'ours',
}
const { guide, faults: tableFaults } = loadGuide(meta, table, new Map())

const isa = sampleText('valid/834-01-add-family.edi').slice(0, 106)

const found = (...segments: string[]): string[] => {
  const findings: Finding[] = []
  const listener = checkListener((each) => void findings.push(each))
  const walk = setWalkers(walkGuideOf(guide), listener, { atSegment: () => undefined, atElement: () => undefined })()
  listener.setBegins?.({ no: 1, byteFrom: 0, elements: [], guide, segmentCount: 0 }, undefined as never)
  let last: Parameters<typeof walk.take>[0] | undefined
  const tokens = tokenizer({
    segment: (view) => {
      if (view.byteFrom === 0) return
      last = view
      walk.take(view, tagOf(view))
    },
    skipped: () => undefined,
  })
  tokens.push(Buffer.from(`${isa}${['ST*999*0001', ...segments, 'SE*1*0001'].join('~')}~`))
  tokens.end()
  walk.end(last)
  listener.setEnds?.({ no: 1, byteFrom: 0, elements: [], guide, segmentCount: 0 }, last)
  return findings.map(
    (each) =>
      `${shortly(each).replace('x12-situational-', '')} @${each.where.segmentNo}${each.trigger ? ` for ${each.trigger.segment}@${each.trigger.segmentNo}` : ''}`,
  )
}

test('the small guide resolves', () => {
  expect(tableFaults).toEqual([])
})

test('a segment is called for by another of its loop, before or after its place', () => {
  expect(found('NM1*85*1*A')).toEqual(['segment-missing 1000 REF @2 for NM1@2'])
  expect(found('NM1*85*1*A', 'REF*1*2')).toEqual([])
  expect(found('NM1*82*1*A')).toEqual([])
  expect(found('NM1*82*1*A', 'N3*BOTH')).toEqual(['segment-missing 1000 REF @2 for N3@3'])
})

test('each instance of a loop is judged by itself', () => {
  expect(found('NM1*85*1*A', 'REF*1*2', 'NM1*85*1*A', 'NM1*82*1*A')).toEqual(['segment-missing 1000 REF @4 for NM1@4'])
})

test('a segment is forbidden by another', () => {
  expect(found('NM1*85*1*A', 'REF*1*2', 'N4*X')).toEqual(['segment-present 1000 N4 @4 for REF@3'])
  expect(found('NM1*82*1*A', 'N4*X')).toEqual([])
})

test('an element is called for by what comes later in its loop', () => {
  expect(found('NM1*85**A', 'REF*1*2', 'N3*LATER')).toEqual(['element-missing 1000 NM1 2 @2 for NM1@2'])
  expect(found('NM1*85**A', 'REF*1*2', 'N3*OTHER')).toEqual([])
  expect(found('NM1*82**A', 'N3*LATER')).toEqual([])
})

test('an element is forbidden by another of its segment, and told at once', () => {
  expect(found('NM1*41*1*A', 'NM1*82*1*A')).toEqual(['element-present 1000 NM1 2 @2 for NM1@2'])
})

test('an element is called for by a loop that comes later in the set', () => {
  expect(found('NM1*82*1', 'NM1*82*1*A', 'NM1*82*1', 'LX*1')).toEqual([
    'element-missing 1000 NM1 3 @2',
    'element-missing 1000 NM1 3 @4',
  ])
  expect(found('NM1*82*1')).toEqual([])
})
