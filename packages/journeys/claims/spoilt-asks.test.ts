import type { Site } from '@mortar/canonical/site/site'
import { readResponse } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideInMemory } from './decide-in-memory.ts'
import { demoFolder } from './testing.ts'

const textOf = (name: string) => Buffer.from(pair(name).request).toString('latin1')
const ask = textOf('23-p4-pa-request')
const segment12 = ask.slice(ask.indexOf('\x1e\x1cAM12'))
const diagnosis = '\x1e\x1cAM13\x1cVE1\x1cWE02\x1cDOM0690'
const coded = (code: string, text: string) => text.replace(/D0[A-Z]\d/, `D0${code}`)

/** One message of each kind that is no billing, and a billing with a request in it. */
const messages = [
  ask,
  ask + diagnosis,
  coded('P1', textOf('02-b1-reject-75')) + segment12 + diagnosis,
  coded('P1', textOf('08-b1-compound')) + segment12,
  coded('P2', ask),
  coded('P3', ask),
  ...['N1', 'N2', 'N3'].map((code) => coded(code, textOf('09-b1-cob-occ2'))),
]

/** Fields taken out, put in the place of others, or changed: what still reads as a message is the most dangerous. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...messages),
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom('drop', 'swap', 'change'), fc.nat(60))),
  )
  .map(([text, changes]) => {
    const fields = text.split('\x1c')
    for (const [at, kind, other] of changes) {
      const from = 1 + (at % (fields.length - 1))
      const to = 1 + (other % (fields.length - 1))
      if (kind === 'drop' && fields.length > 3) fields.splice(from, 1)
      if (kind === 'swap') [fields[from], fields[to]] = [fields[to]!, fields[from]!]
      if (kind === 'change') fields[from] = fields[from]!.slice(0, 2) + (fields[to] ?? '').slice(2)
    }
    return Buffer.from(fields.join('\x1c'), 'latin1')
  })

/** What each transaction of a message is answered with. Nothing of it may break the engine. */
const statusesOf = (site: Site, bytes: Uint8Array): string[] => {
  const failed: unknown[] = []
  const { responses } = decideInMemory({
    site,
    bytes,
    now: new Date('2026-01-15T12:00:00Z'),
    failed: (_, error) => failed.push(error),
  })
  expect(failed).toEqual([])
  return responses.flatMap((response) => readResponse(response).transactions.map(({ status }) => status?.status ?? ''))
}

test('a message of more transactions than an answer can hold is refused, whatever count it tells', async () => {
  const { site } = await demoFolder()
  const one = textOf('01-b1-paid')
  const group = one.slice(one.indexOf('\x1d'))
  for (const told of ['1', '4', '5', '9']) {
    const bytes = Buffer.from(one.replace('RXDEMO    1', `RXDEMO    ${told}`) + group.repeat(9), 'latin1')
    expect(statusesOf(site!, bytes)).toEqual(['R', 'R', 'R', 'R'])
  }
})

test('whatever is left out, swapped or changed in a request for an authorization or a report, it is answered and breaks nothing', async () => {
  const { site } = await demoFolder()
  const seen = new Set<string>()
  fc.assert(
    fc.property(spoilt, (bytes) => {
      for (const status of statusesOf(site!, bytes)) seen.add(status)
    }),
    { numRuns: 2_000 },
  )
  expect([...seen].sort()).toEqual(expect.arrayContaining(['A', 'F', 'P', 'R']))
})
