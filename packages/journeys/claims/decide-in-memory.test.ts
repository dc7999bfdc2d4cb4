import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { expect, test } from 'vitest'
import { claimSentences } from './claim-sentences.ts'
import { decideInMemory } from './decide-in-memory.ts'
import { demoFolder } from './testing.ts'

const decideFile = async (bytes: Uint8Array, decidedOn = '2026-01-15') => {
  const { site } = await demoFolder()
  const failures: unknown[] = []
  const failed = (_: unknown, error: unknown) => failures.push(error)
  const decided = decideInMemory({ site: site!, bytes, now: new Date('2026-01-15T12:00:00Z'), decidedOn, failed })
  expect(failures).toEqual([])
  return decided
}
const statuses = (responses: readonly Uint8Array[]) =>
  responses.map((bytes) => readResponse(bytes).transactions[0]?.status?.status)

test('a message of a sample person is decided by the site alone, with the money of the sample', async () => {
  const { responses } = await decideFile(pair('01-b1-paid').request)
  const { pricing: wanted } = readResponse(pair('01-b1-paid').response).transactions[0]!
  expect(readResponse(responses[0]!).transactions[0]!.pricing).toEqual(wanted)
})

test('messages of one file are decided in turn: paid, again, taken back, taken back again', async () => {
  const framed = ['01-b1-paid', '01-b1-paid', '06-b2-reversal', '06-b2-reversal'].map((name) =>
    Buffer.concat([Buffer.of(2), pair(name).request, Buffer.of(3)]),
  )
  const { responses } = await decideFile(Buffer.concat(framed))
  expect(statuses(responses)).toEqual(['P', 'D', 'A', 'S'])
})

test.each([
  ['an empty frame', '\x02\x03', 'ncpdp-frame-empty'],
  ['bytes outside a frame', 'X', 'ncpdp-frame-broken'],
  ['a message without its end', '\x02X', 'ncpdp-frame-broken'],
])('%s in a file is told, not passed over with what follows', async (_, rest, code) => {
  const framed = Buffer.concat([Buffer.of(2), pair('01-b1-paid').request, Buffer.of(3), Buffer.from(rest)])
  await expect(decideFile(framed)).rejects.toMatchObject({ code })
})

test('a decision is told in sentences: what came of it, and each step with its numbers and the line of the plan', async () => {
  const { cases } = await decideFile(pair('01-b1-paid').request)
  const sentences = claimSentences(cases[0]!.decision)
  expect(sentences.slice(0, 4)).toEqual([
    'Claim 1 is paid.',
    'The drug is worth $4.92 and dispensing it $10.49.',
    'The patient pays $5.00 (copay $5.00); other payers paid $0.00; the plan pays $10.41.',
    'Envelope: routing holds: bin 990011, pcn RXDEMO. [plans/commercial-copay/plan.yml:19, from 2025-01-01, ID card 2025]',
  ])
  expect(sentences).toHaveLength(cases[0]!.decision.trace.length + 3)
})

test('a refusal names its codes and the rules that refused', async () => {
  const { cases } = await decideFile(pair('02-b1-reject-75').request)
  expect(claimSentences(cases[0]!.decision)[0]).toBe('Claim 1 is refused: 75, an authorization is needed (prior auth).')
})
