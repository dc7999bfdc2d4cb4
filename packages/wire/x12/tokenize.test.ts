import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, piecesOf, sample, sampleNames, sampleText, tokensOf } from './testing.ts'
import { maxSegmentBytes, tokenizer } from './tokenize.ts'

const claim = sampleText('valid/837p-12-secondary-cob.edi')
const oneLine = claim.replaceAll('\n', '')

describe('the tokenizer', () => {
  test('gives each segment with its elements, byte range and line', () => {
    const { segments } = tokensOf(bytesOf(claim))
    expect(segments).toHaveLength(claim.split('\n').length - 1)
    expect(segments[2]).toEqual({
      elements: ['ST', '837', '0001', '005010X222A1'],
      byteFrom: 166,
      byteTo: 192,
      line: 3,
    })
  })
  test('finds the same wherever two pieces are cut, even inside the ISA and at a terminator', () => {
    const bytes = bytesOf(claim)
    const whole = tokensOf(bytes)
    for (let cut = 0; cut <= bytes.length; cut += 1) expect(tokensOf(...piecesOf(bytes, [cut]))).toEqual(whole)
  })
  test('finds the same in single bytes', () => {
    const bytes = bytesOf(claim)
    expect(tokensOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(tokensOf(bytes))
  })
  test('takes its separators from the ISA by position, whatever they are', () => {
    const printable = fc
      .integer({ min: 1, max: 255 })
      .filter((code) => !/[A-Za-z0-9 .+-]/.test(String.fromCharCode(code)))
    fc.assert(
      fc.property(fc.uniqueArray(printable, { minLength: 4, maxLength: 4 }), (codes) => {
        const [element, component, repetition, terminator] = codes.map((code) => String.fromCharCode(code))
        const swapped = oneLine.replace(
          /[*:^~]/g,
          (each) => ({ '*': element, ':': component, '^': repetition, '~': terminator })[each]!,
        )
        const said = tokensOf(bytesOf(swapped)).segments.map(({ elements }) => elements.slice(0, 11))
        const expected = tokensOf(bytesOf(oneLine)).segments.map(({ elements }) =>
          elements.slice(0, 11).map((text) => text.replaceAll(':', component!)),
        )
        expect(said).toEqual(expected)
      }),
      { seed: 7 },
    )
  })
  test('passes over a byte order mark, and takes CR LF as part of the segment before', () => {
    const { segments, skipped } = tokensOf(bytesOf(`\xef\xbb\xbf${claim.replaceAll('\n', '\r\n')}`))
    expect(skipped).toEqual([{ kind: 'mark', byteFrom: 0, byteTo: 3, line: 1 }])
    expect(segments.map(({ elements }) => elements)).toEqual(
      tokensOf(bytesOf(claim)).segments.map(({ elements }) => elements),
    )
    expect(segments[1]).toMatchObject({ byteFrom: 3 + 108, line: 2 })
  })
  test('reads a line feed as the terminator', () => {
    const { segments } = tokensOf(bytesOf(oneLine.replaceAll('~', '\n')))
    expect(segments).toHaveLength(tokensOf(bytesOf(claim)).segments.length)
    expect(segments[9]!.line).toBe(10)
  })
  test('reads several interchanges, each with its own separators', () => {
    const other = oneLine.replaceAll('*', '|').replaceAll('~', "'")
    const { segments, skipped } = tokensOf(bytesOf(`${oneLine}${other}\n\n${oneLine}`))
    expect(segments.filter(({ elements }) => elements[0] === 'IEA')).toHaveLength(3)
    expect(skipped).toEqual([])
  })
  test('tells garbage between interchanges with its bytes and goes on', () => {
    const { segments, skipped } = tokensOf(bytesOf(`hello\n${oneLine}what is this ${oneLine}`))
    expect(segments.filter(({ elements }) => elements[0] === 'ISA')).toHaveLength(2)
    expect(skipped).toEqual([
      { kind: 'garbage', byteFrom: 0, byteTo: 6, line: 1 },
      { kind: 'garbage', byteFrom: 6 + oneLine.length, byteTo: 6 + oneLine.length + 13, line: 2 },
    ])
  })
  test('begins anew at an ISA where the IEA before it is missing', () => {
    const { segments } = tokensOf(bytesOf(oneLine.replace(/IEA.*/, '') + oneLine.replaceAll('*', '|')))
    expect(segments.filter(({ elements }) => elements[0] === 'ISA')).toHaveLength(2)
    expect(segments.at(-1)!.elements).toEqual(['IEA', '1', '000000112'])
  })
  test.each([
    ['a field too short', oneLine.replace('PHARM01        ', 'PHARM01'), 'isa-broken'],
    ['two separators the same', oneLine.replace('*T*:~', '*T**~'), 'delimiters'],
    ['a letter as separator', oneLine.replace('*T*:~', '*T*x~'), 'delimiters'],
    ['a header cut by the end of the file', oneLine.slice(0, 90), 'isa-broken'],
  ])('tells an ISA with %s', (_, text, kind) => {
    const { segments, skipped } = tokensOf(bytesOf(text))
    expect(segments).toEqual([])
    expect(skipped).toMatchObject([{ kind, byteFrom: 0, byteTo: text.length }])
  })
  test('does not hold a segment without end', () => {
    const head = oneLine.slice(0, oneLine.indexOf('NM1'))
    const long = new Uint8Array(65_536).fill(0x41)
    const seen: string[] = []
    const tokens = tokenizer({
      segment: ({ window, starts }) => seen.push(window().slice(starts[0], starts[0]! + 2)),
      skipped: ({ kind }) => seen.push(kind),
    })
    tokens.push(bytesOf(head))
    for (let bytes = 0; bytes < maxSegmentBytes * 3; bytes += long.length) tokens.push(long)
    tokens.push(bytesOf('~SE*3*0001~GE*1*1~IEA*1*1~'))
    tokens.end()
    expect(seen).toEqual(['IS', 'GS', 'ST', 'BH', 'too-long', 'SE', 'GE', 'IE'])
  })
  test.each(sampleNames('valid').concat(sampleNames('invalid')))('tiles %s', (name) => {
    const bytes = sample(name)
    const { segments, skipped } = tokensOf(bytes)
    let at = 0
    for (const piece of [...segments, ...skipped].sort((a, b) => a.byteFrom - b.byteFrom)) {
      expect(piece.byteFrom).toBe(at)
      at = piece.byteTo
    }
    expect(at).toBe(bytes.length)
  })
  test('neither throws at hostile bytes nor loses one of them', () => {
    const noise = fc.array(
      fc.constantFrom(
        'ISA',
        '*',
        '~',
        '^',
        ':',
        '\n',
        '\xef\xbb\xbf',
        ' ',
        'IEA',
        '\0',
        '\xff',
        oneLine.slice(0, 106),
        oneLine,
      ),
      {
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(
        noise,
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.nat(2000), { maxLength: 5 }),
        (words, tail, cuts) => {
          const bytes = Buffer.concat([bytesOf(words.join('')), tail])
          const whole = tokensOf(bytes)
          expect(tokensOf(...piecesOf(bytes, cuts))).toEqual(whole)
          const pieces = [...whole.segments, ...whole.skipped].sort((a, b) => a.byteFrom - b.byteFrom)
          expect(pieces.map(({ byteTo }) => byteTo)).toEqual([
            ...pieces.slice(1).map(({ byteFrom }) => byteFrom),
            ...(bytes.length > 0 ? [bytes.length] : []),
          ])
        },
      ),
      { seed: 11, numRuns: 1000 },
    )
  })
})
