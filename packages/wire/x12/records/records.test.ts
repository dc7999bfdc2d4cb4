import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guideMetas, guideOf } from '../guide/guides.ts'
import { bytesOf, findingsOf, piecesOf, sample, sampleNames, sampleText } from '../testing.ts'
import { envelopeRecords, type X12Companion } from './envelope.ts'
import { type X12Record, x12Reader } from './read.ts'
import { recordPlanOf, recordTables } from './tables.ts'
import { x12Writer } from './write.ts'

const members = sampleText('valid/834-01-add-family.edi')
const audit = sampleText('valid/834-04-full-audit-cob.edi')
const claim = sampleText('valid/837p-12-secondary-cob.edi')
const payment = sampleText('valid/835-01-paid-and-denied.edi')

const recordsOf = (...pieces: readonly Uint8Array[]): X12Record[] => {
  const reader = x12Reader()
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()]
}

const written = (records: readonly X12Record[]): string => {
  const writer = x12Writer()
  return Buffer.concat([writer.push(records), writer.end()]).toString('latin1')
}

/** A record with its columns by name, the blank ones left out. */
const named = (record: X12Record, guide: string): Record<string, string> => {
  const { columns } = recordTables(guide).findLast(({ name }) => name === record.record)!
  return Object.fromEntries(columns.flatMap(({ name }, at) => (record.fields[at] ? [[name, record.fields[at]]] : [])))
}

const known = sampleNames('valid').filter(
  (name) => !findingsOf(sample(name)).some(({ code }) => code === 'x12-group-version'),
)

describe('reading', () => {
  test('gives a row per loop with a column for each element, its parent, line and bytes', () => {
    const records = recordsOf(bytesOf(claim))
    const line = records.find(({ record }) => record === 'L2400')!
    const claimRow = records.find(({ record }) => record === 'L2300')!
    expect(named(line, '837P')).toEqual({
      lx_01: '1',
      sv1_01_1: 'HC',
      sv1_01_2: '99213',
      sv1_02: '100',
      sv1_03: 'UN',
      sv1_04: '1',
      sv1_07_1: '1',
      dtp_472_01: '472',
      dtp_472_02: 'D8',
      dtp_472_03: '20261115',
      ref_6r_01: '6R',
      ref_6r_02: 'RX1012-1',
    })
    expect(line).toMatchObject({ kind: 'record', parentNo: claimRow.recordNo, isPart: false, order: '', issues: [] })
    expect(claim.slice(line.byteFrom, line.byteTo)).toBe(
      'LX*1~\nSV1*HC:99213*100*UN*1***1~\nDTP*472*D8*20261115~\nREF*6R*RX1012-1~\n',
    )
    expect(claim.split('\n')[line.line - 1]).toBe('LX*1~')
  })
  test('gives a row of its own to each segment that may repeat', () => {
    const records = recordsOf(bytesOf(claim))
    const adjudication = records.find(({ record }) => record === 'L2430')!
    const adjustments = records.filter(({ record }) => record === 'L2430_CAS')
    expect(adjustments.map((record) => named(record, '837P'))).toEqual([
      { cas_01: 'CO', cas_02: '45', cas_03: '20' },
      { cas_01: 'PR', cas_02: '3', cas_03: '20' },
    ])
    for (const { parentNo, isPart, byteFrom, byteTo } of adjustments) {
      expect({ parentNo, isPart }).toEqual({ parentNo: adjudication.recordNo, isPart: true })
      expect(byteFrom).toBeGreaterThan(adjudication.byteFrom)
      expect(byteTo).toBeLessThanOrEqual(adjudication.byteTo)
    }
  })
  test('joins what repeats', () => {
    const records = recordsOf(bytesOf(members.replace('DMG*D8*19800515*F', 'DMG*D8*19800515*F**C^:RET:2106-3')))
    expect(named(records.find(({ record }) => record === 'L2100A')!, '834').dmg_05).toBe('C^`RET`2106-3')
  })
  test('reads names in UTF-8, and what is no UTF-8 as Latin-1', () => {
    const read = (text: Uint8Array) => named(recordsOf(text).find(({ record }) => record === 'L2100A')!, '834').nm1_03
    expect(read(Buffer.from(members.replace('IL*1*DOE', 'IL*1*NÚÑEZ'), 'utf8'))).toBe('NÚÑEZ')
    expect(read(Buffer.from(members.replace('IL*1*DOE', 'IL*1*NÚÑEZ'), 'latin1'))).toBe('NÚÑEZ')
  })
  test('gives what has no place as a reject with its bytes and reason', () => {
    const text = claim.replace('LX*1', 'QQQ*1~\nLX*1')
    const [reject, ...others] = recordsOf(bytesOf(text)).filter(({ kind }) => kind === 'reject')
    expect(others).toEqual([])
    expect(text.slice(reject!.byteFrom, reject!.byteTo)).toBe('QQQ*1~\n')
    expect(reject!.issues.map(({ code }) => code)).toEqual(['x12-segment-unknown'])
  })
  test('puts the findings of a row on the row', () => {
    const records = recordsOf(bytesOf(claim.replace('AMT*D*60', 'AMT*D*6o')))
    expect(records.filter(({ issues }) => issues.length > 0)).toMatchObject([
      { record: 'L2320', issues: [{ code: 'x12-element-character', where: { record: '2320', field: 'AMT02' } }] },
    ])
  })
  test('gives the records of a loop before the loop ends', () => {
    const reader = x12Reader()
    const upTo = members.indexOf('INS*N*01')
    const early = reader.push(bytesOf(members.slice(0, upTo + 5))).map(({ record }) => record)
    expect(early).toContain('L2100A')
    expect(early).not.toContain('ST_SE')
  })
  test.each(known)('%s: the records are the same wherever it is cut, and tile the file', (name) => {
    const bytes = sample(name)
    const whole = recordsOf(bytes)
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
        expect(recordsOf(...piecesOf(bytes, cuts))).toEqual(whole)
      }),
      { seed: 3, numRuns: 20 },
    )
    tiles(whole, bytes.length)
  })
})

const tiles = (records: readonly X12Record[], length: number) => {
  let at = 0
  for (const record of records.filter(({ isPart }) => !isPart).sort((a, b) => a.byteFrom - b.byteFrom)) {
    expect(record.byteFrom).toBe(at)
    at = record.byteTo
  }
  expect(at).toBe(length)
}

describe('writing', () => {
  test.each(known)('%s is written as it was read, to the byte', (name) => {
    expect(written(recordsOf(sample(name)))).toBe(sampleText(name))
  })
  test.each([
    ['other separators', claim.replace(/[*:^~]/g, (each) => ({ '*': '|', ':': '>', '^': '!', '~': "'" })[each]!)],
    ['CR LF', claim.replaceAll('\n', '\r\n')],
    ['no line ends', claim.replaceAll('\n', '')],
    ['no line end after the last segment', claim.slice(0, -1)],
    ['line feeds as terminators', claim.replaceAll('~\n', '\n')],
    ['a byte order mark', `\xef\xbb\xbf${claim}`],
    ['several interchanges', `${claim}${payment.replaceAll('*', '|')}${members.replaceAll('\n', '')}`],
    ['variants of a tag in another order', claim.replace(/(AMT\*D[^\n]*\n)(AMT\*EAF[^\n]*\n)/, '$2$1')],
    [
      'repeated segments among the others',
      members.replace(/(REF\*1L[^\n]*\n)(REF\*23[^\n]*\n)/, '$2REF*17*A~\n$1REF*ZZ*B~\n').replace('SE*43', 'SE*45'),
    ],
    [
      'loops of one place in another order',
      claim.replace(/(NM1\*IL\*1\*DOE\*JANE\*\*\*\*MI\*SEC55[\s\S]*?)(NM1\*PR[^\n]*\n)/, '$2$1'),
    ],
    [
      'loops with an end of their own',
      audit.replace('SE*22', 'LS*2700~\nLX*1~\nN1*75*PAYROLL~\nREF*17*X1~\nLE*2700~\nSE*27'),
    ],
    ['values that repeat', members.replace('DMG*D8*19800515*F', 'DMG*D8*19800515*F**C^:RET:2106-3')],
    ['UTF-8', claim.replace('SECOND PLAN', 'SEC\xc3\x93ND PLAN')],
  ])('keeps %s', (_, text) => {
    expect(written(recordsOf(bytesOf(text)))).toBe(text)
  })
  test('keeps any values a set may hold', () => {
    const word = fc.stringMatching(/^[A-Z0-9][A-Z0-9 .,'&#/-]{0,19}[A-Z0-9]$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 4 }), ([first, second, third, fourth]) => {
        const text = members
          .replace('GOOD HEALTH PLAN', first!)
          .replace('ACME CORP', second!)
          .replace('12 ELM STREET', `${third!}*${fourth!}`)
        expect(written(recordsOf(bytesOf(text)))).toBe(text)
      }),
      { seed: 2 },
    )
  })
  test('fills in the counts and control numbers of trailers that are blank', () => {
    const records = recordsOf(bytesOf(members)).map((record) =>
      /_(SE|GE|IEA)$/.test(record.record)
        ? { ...record, fields: record.fields.map((text, at) => (at < 2 ? '' : text)) }
        : record,
    )
    expect(written(records)).toBe(members)
  })
  test('makes the envelope of a companion', () => {
    const records = recordsOf(bytesOf(members)).filter(({ record }) => !/^(ISA|GS)/.test(record))
    const { before, after } = envelopeRecords(guideOf('834'), companion, {
      interchange: 301,
      group: 301,
      date: '20261122',
      time: '0900',
    })
    const writer = x12Writer()
    const bytes = Buffer.concat([writer.push([...before, ...records, ...after]), writer.end()])
    expect(bytes.toString('latin1')).toBe(members)
    expect(writer.issues()).toEqual([])
  })
  test('tells text that holds a separator', () => {
    const records = recordsOf(bytesOf(members)).map((record) =>
      record.record === 'L1000A'
        ? { ...record, fields: record.fields.map((text) => text.replace('ACME', 'AC:ME')) }
        : record,
    )
    const writer = x12Writer()
    writer.push(records)
    writer.end()
    expect(writer.issues()).toMatchObject([{ code: 'separator-in-text', where: { line: 7 } }])
  })
})

const companion: X12Companion = {
  senderQualifier: 'ZZ',
  senderId: 'PHARM01',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARHOUSE',
  isTest: true,
  lineEnd: '\n',
}

test.each(guideMetas.map(({ name }) => name))('the tables and columns of %s have names of their own', (name) => {
  const { tables } = recordPlanOf(guideOf(name))
  expect(new Set(tables.map((table) => table.name)).size).toBe(tables.length)
  for (const { columns } of tables) expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length)
})

test('no change of a good file makes the reader throw or lose a byte, nor the writer throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(claim, members, payment),
      fc.nat(3000),
      fc.nat(300),
      fc.uint8Array({ maxLength: 40 }),
      (text, at, length, put) => {
        const place = at % text.length
        const bytes = Buffer.concat([bytesOf(text.slice(0, place)), put, bytesOf(text.slice(place + length))])
        const records = recordsOf(bytes)
        tiles(records, bytes.length)
        written(records)
      },
    ),
    { seed: 9, numRuns: 2000 },
  )
})
