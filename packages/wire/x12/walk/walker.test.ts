import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acknowledgedAs } from '../ack-codes.ts'
import {
  bytesOf,
  findingsOf,
  piecesOf,
  sample,
  sampleNames,
  sampleText,
  shortly,
  type Verdict,
  verdicts,
} from '../testing.ts'
import { walkX12 } from './walker.ts'

const claim = sampleText('valid/837p-12-secondary-cob.edi')
const members = sampleText('valid/834-01-add-family.edi')
const payment = sampleText('valid/835-01-paid-and-denied.edi')

const found = (text: string): string[] => findingsOf(bytesOf(text)).map(shortly)

describe('the samples', () => {
  const read = sampleNames('valid').filter((name) => /837p|834|835|ta1/.test(name))
  test.each(read)('%s has no finding', (name) => {
    expect(findingsOf(sample(name))).toEqual([])
  })
  // Levels 3 and up are other checks, and e07 cannot be read at all.
  const wrong = verdicts.filter(
    ({ file, snip = 9 }) => file.startsWith('invalid/83') && snip <= 2 && !file.includes('e07'),
  )
  test.each(wrong.map((verdict) => [verdict.file, verdict] as const))(
    '%s has the level and codes of its verdict',
    (file, verdict) => {
      const findings = findingsOf(sample(file))
      expect(Math.min(...findings.map(({ level }) => level))).toBe(verdict.snip)
      for (const expected of acknowledgementsOf(verdict)) {
        const given = findings.flatMap(({ code, where }) => {
          const { ik304, ik403, ik502, ak905, ta105 } = acknowledgedAs[code] ?? {}
          if (ik403)
            return [
              `IK3 ${where.segment} ${where.loop} 8`,
              `IK4 ${where.element} ${where.data ?? ''} ${ik403}`,
              `IK4   ${ik403}`,
            ]
          return [
            `IK3 ${where.segment} ${where.loop} ${ik304}`,
            `IK3 ${where.segment}  ${ik304}`,
            `IK5 ${ik502}`,
            `AK9 ${ak905}`,
            `TA1 ${ta105}`,
          ]
        })
        expect(
          given.some((each) => expected.includes(each)),
          `${expected} in ${given}`,
        ).toBe(true)
      }
    },
  )
  test('an ISA that is not 106 characters wide cannot be read', () => {
    expect(found(sampleText('invalid/837p-e07-isa-short.edi'))).toEqual(['x12-isa-broken', 'x12-not-found ISA'])
  })
})

/** Alternatives are written `2 or 7`. */
const acknowledgementsOf = ({ ik3 = [], ik4 = [], ik5, ak9, ta1 }: Verdict): string[][] => [
  ...ik3.map(([segment, loop, codes]) => codes!.split(' or ').map((code) => `IK3 ${segment} ${loop} ${code}`)),
  ...ik4.map(([element, data, codes]) => codes!.split(' or ').map((code) => `IK4 ${element} ${data} ${code}`)),
  ...(ik5 ? [[`IK5 ${ik5}`]] : []),
  ...(ak9 ? [[`AK9 ${ak9}`]] : []),
  ...(ta1 ? [[`TA1 ${ta1}`]] : []),
]

describe('a finding', () => {
  test('has its place in file, set and guide', () => {
    const text = claim.replace('AMT*D*60', 'AMT*D*6o')
    const byte = text.indexOf('6o')
    expect(findingsOf(bytesOf(text))).toEqual([
      {
        level: 1,
        code: 'x12-element-character',
        where: {
          byte,
          byteTo: byte + 2,
          line: 26,
          interchangeNo: 1,
          groupNo: 1,
          setNo: 1,
          segmentNo: 24,
          loop: '2320',
          segment: 'AMT',
          key: 'AMT.D',
          element: 2,
          data: '782',
        },
        hint: 'The element holds a character its type does not allow.',
      },
    ])
  })
  test('never holds what stands in the file', () => {
    const secret = 'ZQXJKWVY'
    const places = [...claim.matchAll(/[*:~]/g)].map(({ index }) => index).filter((index) => index > 106)
    for (const place of places) {
      const text = `${claim.slice(0, place + 1)}${secret}${claim.slice(place + 1)}`
      expect(JSON.stringify(findingsOf(bytesOf(text)))).not.toContain(secret)
    }
  })
})

describe('the walk through a guide', () => {
  test.each([
    [
      'a loop in place of another order of the same position',
      (text: string) => text.replace(/(NM1\*IL[\s\S]*?)(NM1\*PR[^\n]*\n)(?=CLM)/, '$2$1'),
      [],
    ],
    [
      'a segment after the one it must precede',
      (text: string) => text.replace(/(N3\*100[^\n]*\n)(N4[^\n]*\n)/, '$2$1'),
      ['x12-segment-missing 2010AA N3', 'x12-segment-order 2010AA N3'],
    ],
    [
      'a segment that comes twice',
      (text: string) => text.replace(/(PRV\*BI[^\n]*\n)/, '$1$1'),
      ['x12-segment-over 2000A PRV'],
    ],
    [
      'a segment X12 does not have',
      (text: string) => text.replace('LX*1', 'QQQ*1~\nLX*1'),
      ['x12-segment-unknown 2330B QQQ'],
    ],
    [
      'a segment of another set',
      (text: string) => text.replace('LX*1', 'INS*Y~\nLX*1'),
      ['x12-segment-not-in-set 2330B INS'],
    ],
    [
      'an unknown loop, passed by with all it holds',
      (text: string) => text.replace('LX*1', 'NM1*XX*1*DOE~\nN3*1 WAY~\nN4*TOWN~\nLX*1'),
      ['x12-segment-unexpected 2330B NM1'],
    ],
    [
      'a required loop that is missing',
      (text: string) => text.replace(/NM1\*PR\*2\*PRIMARY[^\n]*\nREF[^\n]*\n/, ''),
      ['x12-loop-missing 2330B NM1'],
    ],
    [
      'a variant with a qualifier of its own',
      (text: string) => text.replace('PRV*PE', 'PRV*XX'),
      ['x12-element-code 2310B PRV 1'],
    ],
    [
      'a claim in the wrong place',
      (text: string) => text.replace(/CLM[^\n]*\n/, ''),
      ['x12-segment-unexpected 2010BB HI', 'x12-segment-unexpected 2010BB NM1'],
    ],
  ])('tells %s', (_, change, expected) => {
    expect(found(recount(change(claim))).slice(0, 2)).toEqual(expected)
  })
  test('goes on to the end after any fault', () => {
    const text = recount(claim.replace('SBR*S', 'ZZZ*S').replace('AMT*EAF*20', 'AMT*EAF*x'))
    expect(found(text)).toEqual([
      'x12-segment-unknown 2000B ZZZ',
      'x12-segment-missing 2000B SBR',
      'x12-element-character 2320 AMT 2',
    ])
  })
  test('reads an 835 whose ST has no version, by that of the group', () => {
    expect(found(payment)).toEqual([])
    expect(found(payment.replace('X221A1', 'X999A1'))).toEqual(['x12-group-version GS 8'])
  })
  test('reads a set of a later addendum with the guide of its family, and tells', () => {
    expect(found(claim.replaceAll('X222A1', 'X222A9').replace('HI*ABK:I10', 'HI*QQ:I10'))).toEqual([
      'x12-group-version GS 8',
      'x12-segment-unexpected 2300 HI',
      'x12-segment-missing 2300 HI',
    ])
  })
})

/** Puts SE01 right after segments came or went. */
const recount = (text: string): string => {
  const count = text.slice(text.indexOf('\nST*'), text.indexOf('\nSE*')).split('~').length
  return text.replace(/\nSE\*\d+/, `\nSE*${count}`)
}

describe('the elements', () => {
  test.each([
    ['a trailing separator', 'HL*1**20*1', 'HL*1**20*1*', ['x12-trailing-separators 2000A HL 5']],
    ['trailing components', 'HC:99213*100', 'HC:99213:*100', ['x12-trailing-separators 2400 SV1 1 3']],
    ['too many elements', 'REF*F8*PRIICN001', 'REF*F8*PRIICN001***X', ['x12-elements-too-many 2330B REF 5']],
    [
      'an element the guide does not use',
      'REF*F8*PRIICN001',
      'REF*F8*PRIICN001*X',
      ['x12-element-not-used 2330B REF 3'],
    ],
    [
      'a component the guide does not use',
      'HC:99213*100',
      'HC:99213::::::X*100',
      ['x12-element-not-used 2400 SV1 1 8'],
    ],
    ['a required element that is missing', 'SBR*S*18', 'SBR**18', ['x12-element-missing 2000B SBR 1']],
    [
      'required elements missing at the end',
      'DTP*472*D8*20261115',
      'DTP*472',
      ['x12-element-missing 2400 DTP 2', 'x12-element-missing 2400 DTP 3'],
    ],
    ['a required component that is missing', '01:B:1', '01:B', ['x12-element-missing 2300 CLM 5 3']],
    ['too short a code', 'N4*WORCESTER*MA', 'N4*WORCESTER*M', ['x12-element-short 2010AA N4 2']],
    ['too long a text', 'RX1012-1', 'R'.repeat(31), ['x12-element-long 2400 REF 2']],
    ['digits that count without sign and point', 'AMT*D*60', 'AMT*D*-12345678.90', []],
    ['digits that are too many', 'AMT*D*60', 'AMT*D*12345678.901', ['x12-element-long 2320 AMT 2']],
    ['a plus sign', 'AMT*D*60', 'AMT*D*+60', ['x12-element-character 2320 AMT 2']],
    ['a code that is none of the guide', 'SBR*S', 'SBR*Z', ['x12-element-code 2000B SBR 1']],
    ['a day that is none', 'DMG*D8*19800515', 'DMG*D8*19800230', ['x12-element-date 2010BA DMG 2']],
    ['a leap day', 'DMG*D8*19800515', 'DMG*D8*20000229', []],
    ['a period with one day', 'DTP*472*D8*20261115', 'DTP*472*RD8*20261115', ['x12-element-date 2400 DTP 3']],
    ['a period', 'DTP*472*D8*20261115', 'DTP*472*RD8*20261115-20261116', []],
    ['a time that is none', '20261122*0900*CH', '20261122*2460*CH', ['x12-element-time BHT 5']],
    ['a control character', 'SECOND PLAN', 'SECOND\tPLAN', ['x12-element-character 2010BB NM1 3']],
    ['a component separator in a name', 'SECOND PLAN', 'SECOND:PLAN', ['x12-components-too-many 2010BB NM1 3']],
    ['a repetition of what does not repeat', 'SECOND PLAN', 'SECOND^PLAN', ['x12-element-repeats 2010BB NM1 3 ']],
    [
      'a pair of which one is missing',
      'NM1*IL*1*DOE*JANE****MI*SEC55',
      'NM1*IL*1*DOE*JANE****MI',
      ['x12-element-relation 2010BA NM1 9'],
    ],
    [
      'two of which only one may be',
      'N4*WORCESTER*MA*016081234',
      'N4*WORCESTER*MA*016081234****ON',
      ['x12-element-exclusion 2010AA N4 7', 'x12-element-relation 2010AA N4 4'],
    ],
    ['blanks alone', 'SECOND PLAN', '  ', ['x12-element-character 2010BB NM1 3']],
  ])('tell %s', (_, from, to, expected) => {
    expect(claim).toContain(from)
    expect(found(claim.replace(from, to)).sort()).toEqual(expected.map((each) => each.trim()).sort())
  })
  test('may repeat as often as the guide says', () => {
    const races = (count: number) =>
      members.replace('DMG*D8*19800515*F', `DMG*D8*19800515*F**${Array(count).fill('C').join('^')}`)
    expect(found(races(10))).toEqual([])
    expect(found(races(11))).toEqual(['x12-element-repeats 2100A DMG 5'])
  })
})

describe('the envelope', () => {
  test.each([
    ['a set without SE', (text: string) => text.replace(/\nSE\*[^\n]*\n/, '\n'), ['x12-se-missing SE']],
    ['a group without GE', (text: string) => text.replace(/GE\*[^\n]*\n/, ''), ['x12-ge-missing GE']],
    ['an interchange without IEA', (text: string) => text.replace(/IEA\*[^\n]*\n/, ''), ['x12-interchange-cut IEA']],
    [
      'a file cut in the middle',
      (text: string) => text.slice(0, text.indexOf('DMG*') + 17),
      ['x12-unterminated DMG', 'x12-se-missing SE', 'x12-ge-missing GE', 'x12-interchange-cut IEA'],
    ],
    ['the same interchange again', (text: string) => text + text, ['x12-interchange-repeated ISA 13']],
    ['a group of another kind', (text: string) => text.replace('GS*HC', 'GS*HP'), ['x12-group-type ST']],
    [
      'a set control number that is too short',
      (text: string) => text.replaceAll('*0001', '*001'),
      ['x12-set-control ST 2'],
    ],
    [
      'a set that names another version',
      (text: string) => text.replace('0001*005010X222A1', '0001*005010X223A2'),
      ['x12-set-version ST 3'],
    ],
    ['segments between sets', (text: string) => text.replace('GE*', 'REF*EI*1~\nGE*'), ['x12-set-missing REF']],
    ['an older version', (text: string) => text.replace('*00501*', '*00401*'), ['x12-version-of-interchange ISA 12']],
    ['no group at all', (text: string) => `${text.slice(0, 107)}IEA*0*000000112~\n`, ['x12-group-empty IEA']],
    ['nothing at all', () => '', ['x12-not-found ISA']],
  ])('tells %s', (_, change, expected) => {
    const told = found(change(claim)).filter((each) => !/^x12-(segment|loop)-missing/.test(each))
    expect(told).toEqual(expected)
  })
  test('tells what a trailer says and what was counted', () => {
    expect(findingsOf(bytesOf(claim.replace('SE*40', 'SE*41')))).toMatchObject([
      { code: 'x12-se-count', figures: { said: '41', found: '40' } },
    ])
  })
})

test('the findings are the same wherever the file is cut', () => {
  const text = claim.replace('SBR*S', 'SBR*Z').replace('AMT*D*60', 'AMT*D*6o').replace('LX*1', 'QQQ*1~\nLX*1')
  const whole = findingsOf(bytesOf(text))
  for (let cut = 0; cut < text.length; cut += 1) expect(findingsOf(...piecesOf(bytesOf(text), [cut]))).toEqual(whole)
})

test('no change of a good file makes the walk throw, or tell a place outside the file', () => {
  const files = [claim, members, payment].map(bytesOf)
  const change = fc.record({
    at: fc.nat(3000),
    byte: fc.integer({ min: 0, max: 255 }),
    kind: fc.constantFrom('put', 'cut', 'double', 'move'),
  })
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }), (file, changes) => {
      const bytes = changes.reduce<Uint8Array>(changed, file)
      for (const { where } of findingsOf(bytes)) {
        expect(where.byte).toBeGreaterThanOrEqual(0)
        expect(where.byteTo).toBeGreaterThanOrEqual(where.byte)
        expect(where.byteTo).toBeLessThanOrEqual(bytes.length)
      }
    }),
    { seed: 5, numRuns: 3000 },
  )
})

interface Change {
  readonly at: number
  readonly byte: number
  readonly kind: string
}

const changed = (bytes: Uint8Array, { at: place, byte, kind }: Change): Uint8Array => {
  const at = place % Math.max(bytes.length, 1)
  const before = bytes.subarray(0, at)
  const after = bytes.subarray(at)
  if (kind === 'put') return Buffer.concat([before, Uint8Array.of(byte), after.subarray(1)])
  if (kind === 'cut') return Buffer.concat([before, after.subarray(byte)])
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, byte), after])
  return Buffer.concat([after.subarray(0, byte), before, after.subarray(byte)])
}

test('a walk reads on through any number of sets', () => {
  const head = payment.slice(0, payment.indexOf('ST*'))
  const set = payment.slice(payment.indexOf('ST*'), payment.indexOf('\nGE*') + 1)
  let segments = 0
  const codes = new Set<string>()
  const walker = walkX12({ segment: () => (segments += 1), finding: ({ code }) => codes.add(code) })
  walker.push(bytesOf(head))
  for (let each = 0; each < 2000; each += 1) walker.push(bytesOf(set))
  walker.end()
  expect(segments).toBe(2000 * 56)
  expect([...codes]).toEqual(['x12-set-repeated', 'x12-ge-missing', 'x12-interchange-cut'])
})
