import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestDraft, ResponseDraft } from './message.ts'
import { type FieldPlan, type GroupPlan, type ItemPlan, isGroup, type SegmentPlan } from './plan.ts'
import { placesOf, readRequest, readResponse } from './read.ts'
import { formRejects } from './rejects.ts'
import { pairs } from './testing.ts'
import { versions } from './version.ts'
import { writeRequest, writeResponse } from './write.ts'

const [version] = versions

const ofLength = (field: FieldPlan, characters: string) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: field.length })

const letters = 'ABCXYZ0189 -.,/{}<>*@'
const digits = '0123456789'

const dates = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const someValue = (field: FieldPlan): fc.Arbitrary<unknown> => {
  const most = 10 ** Math.min(field.length, 11) - 1
  switch (field.kind) {
    case 'text':
      return ofLength(field, letters).map((text) => `${text.slice(0, -1)}Z`)
    case 'anyCase':
      return ofLength(field, `${letters}abc`).map((text) => `${text.slice(0, -1)}z`)
    case 'digits':
      return ofLength(field, digits)
    case 'code':
      return ofLength(field, digits).map((text) => String(Number(text)))
    case 'date':
      return dates
    case 'money':
    case 'rate':
      return fc.integer({ min: -most, max: most }).map((count) => count + 0)
    default:
      return fc.integer({ min: 0, max: most })
  }
}

const blocksOf = (group: GroupPlan): fc.Arbitrary<unknown> =>
  fc.array(objectOf(group.items, [...group.mandatory.map(({ name }) => name), ...openerOf(group)]), {
    minLength: 1,
    maxLength: Math.min(group.most, 3),
  })

// Without its first field a block would be taken for the rest of the one before it.
const openerOf = ({ items, counter }: GroupPlan): string[] => (counter === undefined ? [items[0]!.name] : [])

function objectOf(items: readonly ItemPlan[], required: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries = items.map((item) => {
    const arbitrary = isGroup(item) ? blocksOf(item) : someValue(item)
    return [item.name, arbitrary] as const
  })
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [...required] }).map((object) => ({ ...object }))
}

const segmentOf = ({ items, mandatory, mandatoryInSome }: SegmentPlan): fc.Arbitrary<Record<string, unknown>> => {
  const names = mandatory.map((field) => (field.role === 'count' ? field.group!.name : field.name))
  const first = items[0]!.name
  return objectOf(items, [...new Set([...names, ...mandatoryInSome.map(({ name }) => name), first])])
}

const segmentsOf = (segments: readonly SegmentPlan[], required: readonly string[]) =>
  fc
    .record(Object.fromEntries(segments.map((segment) => [segment.name, segmentOf(segment)])), {
      requiredKeys: required.filter((name) => segments.some((segment) => segment.name === name)),
    })
    .map((object) => ({ ...object }))

const headerValues = { serviceOn: '2026-01-15', serviceProviderIdQualifier: '01', serviceProviderId: '1234567893' }

const drafts = (direction: 'request' | 'response') => {
  const plan = direction === 'request' ? version.requestPlan : version.responsePlan
  const required = direction === 'request' ? ['insurance', 'claim', 'pricing', 'priorAuthorization'] : ['status']
  const at = (level: string) =>
    segmentsOf(
      plan.segments.filter((segment) => segment.level === level),
      required,
    )
  const own = direction === 'request' ? { bin: '990011', processorControlNumber: 'RXDEMO' } : { headerStatus: 'A' }
  return fc
    .tuple(at('transmission'), fc.array(at('transaction'), { minLength: 1, maxLength: 4 }))
    .map(([segments, transactions]) => ({
      ...segments,
      header: { ...headerValues, ...own, version: 'D0', transactionCode: 'P1' },
      transactions: transactions.map((each) => (transactions.length > 1 ? withoutCompound(each) : each)),
    }))
}

const withoutCompound = ({ compound: _, ...others }: Record<string, unknown>) => others

const stripped = (read: object): object =>
  JSON.parse(JSON.stringify(read, (key, value) => (key === 'issues' || key === 'transactionCount' ? undefined : value)))

describe('what is written is read as it was meant, and is written again byte for byte', () => {
  test('requests', () => {
    fc.assert(
      fc.property(drafts('request'), (draft) => {
        const bytes = writeRequest(draft as unknown as RequestDraft)
        expect(bytes).toBeInstanceOf(Uint8Array)
        const read = readRequest(bytes as Uint8Array)
        expect([...read.issues, ...read.transactions.flatMap(({ issues }) => issues)]).toEqual([])
        expect(stripped(read)).toEqual(draft)
        expect(writeRequest(read)).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })

  test('responses', () => {
    fc.assert(
      fc.property(drafts('response'), (draft) => {
        const bytes = writeResponse(draft as unknown as ResponseDraft)
        expect(bytes).toBeInstanceOf(Uint8Array)
        const read = readResponse(bytes as Uint8Array)
        expect([...read.issues, ...read.transactions.flatMap(({ issues }) => issues)]).toEqual([])
        expect(stripped(read)).toEqual(draft)
        expect(writeResponse(read)).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })
})

const messages = pairs.flatMap(({ request, response }) => [request, response].map((bytes) => Buffer.from(bytes)))

const change = fc.record({
  at: fc.nat(600),
  kind: fc.constantFrom('replace', 'insert', 'remove', 'repeat' as const),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom('\x1c', '\x1d', '\x1e', '\x1e\x1cAM07', '\x1cD2', '\x1cNX', '\x1c4C9', '\x1cHB')
      .map((text) => Buffer.from(text, 'latin1')),
  ),
})

const spoilt = fc.tuple(fc.constantFrom(...messages), fc.array(change, { maxLength: 8 })).map(([message, changes]) =>
  changes.reduce((bytes: Buffer, { at, kind, bytes: piece }) => {
    const here = Math.min(at, bytes.length)
    const [before, after] = [bytes.subarray(0, here), bytes.subarray(here)]
    if (kind === 'repeat') return Buffer.concat([before, after, after])
    return Buffer.concat([
      before,
      piece,
      kind === 'insert' ? after : after.subarray(kind === 'remove' ? 20 : piece.length),
    ])
  }, message),
)

const isHarmless = (bytes: Uint8Array) => {
  for (const read of [readRequest(bytes), readResponse(bytes)]) {
    for (const { where } of [...read.issues, ...read.transactions.flatMap(({ issues }) => issues)]) {
      expect(where.byteFrom).toBeGreaterThanOrEqual(0)
      expect(where.byteTo).toBeLessThanOrEqual(Math.max(bytes.length, 0))
      expect(where.byteFrom).toBeLessThanOrEqual(where.byteTo!)
    }
  }
  for (const direction of ['request', 'response'] as const) {
    for (const { byteFrom, byteTo } of placesOf(bytes, direction)) expect(byteFrom).toBeLessThanOrEqual(byteTo)
  }
  const answer = formRejects(readRequest(bytes))
  for (const codes of answer.transactions) {
    expect(codes.length).toBeLessThanOrEqual(5)
    for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{2,3}$/)
  }
}

describe('no bytes do harm', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isHarmless), { numRuns: 500 })
  })

  test('messages that were changed at some places', () => {
    fc.assert(fc.property(spoilt, isHarmless), { numRuns: 1500 })
  })

  test('messages cut anywhere', () => {
    for (const message of messages) {
      for (let at = 0; at < message.length; at += 1) isHarmless(message.subarray(0, at))
    }
  })

  test('an issue never tells the value', () => {
    const secret = 'QQZJXQ'
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.nat(500), (message, at) => {
        const bytes = Buffer.concat([message.subarray(0, at), Buffer.from(secret), message.subarray(at)])
        const reads = [readRequest(bytes), readResponse(bytes)]
        const issues = reads.flatMap((read) => [...read.issues, ...read.transactions.flatMap((each) => each.issues)])
        expect(JSON.stringify(issues)).not.toMatch(/QQ|ZJ|JX|XQ/)
      }),
      { numRuns: 1000 },
    )
  })
})

test('what surrounds a message does not change it', () => {
  for (const message of messages.slice(0, 6)) {
    const wrapped = Buffer.concat([Buffer.from('\r\n\x02'), message, Buffer.from('\x03\r\n')])
    for (const read of [readRequest, readResponse]) {
      expect(stripped(read(wrapped))).toEqual(stripped(read(message)))
    }
  }
})
