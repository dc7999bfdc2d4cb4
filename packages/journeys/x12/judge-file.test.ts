import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { companionFile } from '@mortar/canonical/site/companion'
import { describe, expect, test } from 'vitest'
import { judgeX12File } from './judge-file.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../../wire/x12/samples/${name}`, import.meta.url), 'latin1')

const all = [1, 2, 3, 4, 5]

const judge = (text: string, refuse: readonly number[] = all, companion?: object) =>
  judgeX12File(Readable.from([Buffer.from(text, 'latin1')]), {
    refuse,
    companion: companion && companionFile.parse(companion),
  })

/** What the refused spans cover, each from its first segment to its last. */
const covered = (text: string, spans: readonly { readonly byteFrom: number; readonly byteTo: number }[]): string[] =>
  spans.map(({ byteFrom, byteTo }) => {
    const segments = text.slice(byteFrom, byteTo).trim().split('~').filter(Boolean)
    return [segments[0], segments.at(-1)].map((segment) => segment!.trim().split('*').slice(0, 2).join('*')).join(' … ')
  })

describe('a file is judged', () => {
  test('and nothing is refused where nothing is found', async () => {
    const judged = await judge(sample('valid/837p-16-twelve-claims.edi'))
    expect(judged).toMatchObject({ refusal: undefined, refused: [], sets: 1, refusedSets: 0, findings: [] })
    expect(judged.reports).toHaveLength(1)
  })

  test('in pieces as well as whole', async () => {
    const bytes = Buffer.from(sample('invalid/835-e02-claim-out-of-balance.edi'), 'latin1')
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7))
    const rules = { refuse: all, companion: undefined }
    const { refused } = await judgeX12File(Readable.from(pieces), rules)
    expect(refused).toEqual((await judgeX12File(Readable.from([bytes]), rules)).refused)
    expect(refused).toHaveLength(1)
  })

  test('by the levels its feed refuses', async () => {
    const text = sample('invalid/835-e02-claim-out-of-balance.edi')
    expect(await judge(text, [1, 2])).toMatchObject({
      refused: [],
      findings: [{ code: 'x12-balance-claim' }, { code: 'x12-balance-payment' }],
    })
    expect(await judge(text, [1, 2, 3])).toMatchObject({ refusedSets: 1, refused: [{ isSet: true }] })
  })
})

describe('what is refused', () => {
  test('is the whole set for a fault of the guide', async () => {
    const text = sample('invalid/837p-e14-missing-required-element-CLM02.edi')
    const { refused } = await judge(text)
    expect(covered(text, refused)).toEqual(['ST*837 … SE*34'])
  })

  test('is the claim alone for a sum of the claim', async () => {
    const spoilt = sample('valid/837p-16-twelve-claims.edi').replace(/((?:CLM[\s\S]*?){2}CLM\*\w+\*)[\d.]+/, '$11')
    const { refused, refusedSets } = await judge(spoilt)
    expect(refusedSets).toBe(0)
    expect(refused).toMatchObject([{ isSet: false, issue: { code: 'x12-balance-lines' } }])
    const [span] = refused
    const bytes = spoilt.slice(span!.byteFrom, span!.byteTo)
    expect(bytes.match(/CLM\*/g)).toHaveLength(1)
    expect(spoilt.slice(span!.byteTo)).toMatch(/^(HL|CLM|SE)\*/)
  })

  test('are all claims under a provider whose address is a box', async () => {
    const text = sample('valid/837p-16-twelve-claims.edi').replace('N3*100 MAIN STREET~', 'N3*PO BOX 12~')
    const { refused, refusedSets } = await judge(text)
    expect(refusedSets).toBe(0)
    expect(refused).toHaveLength(12)
    expect(new Set(refused.map(({ issue }) => issue.code))).toEqual(new Set(['x12-billing-box']))
  })

  test('are all sets of a group that fails', async () => {
    const text = sample('valid/835-01-paid-and-denied.edi').replace('GE*1*', 'GE*2*')
    expect(await judge(text)).toMatchObject({
      refusal: undefined,
      refusedSets: 1,
      refused: [{ issue: { code: 'x12-ge-count' } }],
    })
  })

  test('is the file, when an interchange fails or there is none', async () => {
    const text = sample('valid/835-01-paid-and-denied.edi')
    expect((await judge(text.replace('IEA*1*', 'IEA*3*'))).refusal).toMatchObject({ code: 'x12-iea-count' })
    expect((await judge(text.replace('IEA*1*', 'IEA*3*'), [])).refusal).toMatchObject({ code: 'x12-iea-count' })
    expect((await judge('no X12 at all')).refusal?.code).toMatch(/^x12-/)
  })
})

describe('an envelope that is not as agreed', () => {
  const agreed = { sender: { id: 'PHARM01' }, receiver: { id: 'CLEARHOUSE' }, usage: 'test' }
  const text = sample('valid/835-01-paid-and-denied.edi')
  const check = ['parties', 'application', 'usage', 'version', 'separators']

  test('passes where it is', async () => {
    expect(await judge(text, all, { ...agreed, version: '005010X221A1', check })).toMatchObject({
      refused: [],
      findings: [],
    })
  })

  test.each([
    [{ sender: { id: 'SOMEBODY' } }, 'ISA06'],
    [{ sender: { id: 'PHARM01', qualifier: '30' } }, 'ISA05'],
    [{ receiver: { id: 'SOMEBODY' } }, 'ISA08'],
    [{ usage: 'production' }, 'ISA15'],
    [{ separators: { repetition: '!' } }, 'ISA11'],
    [{ separators: { element: '|' } }, 'ISA16'],
  ])('%j fails the file at %s', async (other, field) => {
    const application = { sender: 'PHARM01', receiver: 'CLEARHOUSE' }
    const { refusal } = await judge(text, all, { ...agreed, application, ...other, check })
    expect(refusal).toMatchObject({ code: 'x12-isa-element', where: { line: 1, field } })
    expect((await judge(text, all, { ...agreed, application, ...other })).refusal).toBeUndefined()
  })

  test.each([
    [{ application: { sender: 'OTHER', receiver: 'CLEARHOUSE' } }, 'GS02'],
    [{ version: '005010X222A1' }, 'GS08'],
  ])('%j refuses the group at %s', async (other, field) => {
    const { refusal, refused } = await judge(text, all, { ...agreed, ...other, check })
    expect(refusal).toBeUndefined()
    expect(refused).toMatchObject([{ isSet: true, issue: { code: 'x12-group-element', where: { line: 2, field } } }])
  })
})
