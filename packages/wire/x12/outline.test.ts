import { describe, expect, test } from 'vitest'
import { outlineListener } from './outline.ts'
import { bytesOf, sample, sampleNames, sampleText } from './testing.ts'
import { walkX12 } from './walk/walker.ts'

const outlineOf = (bytes: Uint8Array, most = 10_000) => {
  const listener = outlineListener(most)
  const walker = walkX12(listener)
  walker.push(bytes)
  walker.end()
  return listener.outline()
}

describe('the outline of a file', () => {
  test('goes from the interchange to the segments of each loop', () => {
    const { lines } = outlineOf(sample('valid/834-01-add-family.edi'))
    const shown = lines.slice(0, 12).map(({ depth, kind, id }) => `${' '.repeat(depth)}${kind} ${id}`)
    expect(shown).toEqual([
      'interchange 000000301',
      ' group 301',
      '  set 834',
      '   segment ST',
      '   segment BGN',
      '   segment REF',
      '   segment DTP',
      '   loop 1000A',
      '    segment N1',
      '   loop 1000B',
      '    segment N1',
      '   loop 2000',
    ])
  })

  test.each([...sampleNames('valid'), ...sampleNames('invalid')])(
    '%s: ends as deep as it began, in file order',
    (name) => {
      const { lines } = outlineOf(sample(name))
      for (const [at, line] of lines.entries()) {
        expect(line.depth).toBeGreaterThanOrEqual(0)
        expect(line.byteFrom).toBeGreaterThanOrEqual(lines[at - 1]?.byteFrom ?? 0)
        expect(line.depth).toBeLessThanOrEqual((lines[at - 1]?.depth ?? -1) + 1)
      }
    },
  )

  test('counts what is beyond its limit', () => {
    const whole = outlineOf(bytesOf(sampleText('valid/834-01-add-family.edi')))
    const cut = outlineOf(bytesOf(sampleText('valid/834-01-add-family.edi')), 10)
    expect(cut.lines).toEqual(whole.lines.slice(0, 10))
    expect(cut.more).toBe(whole.lines.length - 10)
  })
})
