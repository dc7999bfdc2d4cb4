import { zstdCompressSync } from 'node:zlib'
import type { TraceStep } from '@mortar/canonical/claim/decision'
import { fillRow } from '@mortar/store/claims/fill-row'
import { describe, expect, it } from 'vitest'
import { type Case, caseOfFrame, hashOf, nextOf, openChain, packEvidence, unpackEvidence } from './evidence.ts'
import { textOfDecision } from './pack-trace.ts'

const line = { file: 'plans/a/plan.yml', line: 17, path: 'routing[0]', effectiveOn: '2025-01-01', source: 'card' }
const step = (edit: string, more: Partial<TraceStep> = {}): TraceStep =>
  ({ stage: 'claim', edit, outcome: 'pass', line: null, compared: {}, rejectCode: null, ...more }) as TraceStep

const trace = (no: number): TraceStep[] => [
  step('routing', { line: line as TraceStep['line'], compared: { bin: '990011' } }),
  step('required-fields'),
  step('required-fields', { outcome: 'skip' }),
  step('days-supply', { compared: { daysSupply: no } }),
  step('refill-too-soon', { outcome: 'reject', compared: { daysLeft: no }, rejectCode: '79' }),
]

const fill = (no: number) =>
  fillRow({
    claimNumber: String(no),
    memberKey: 'M1-01',
    serviceOn: '2026-01-05',
    ndc11: '99000000001',
    quantityMilli: 30_000,
    daysSupply: 30,
    prescriptionNumber: 'RX "1"\n2',
    fillNumber: 0,
    pharmacyNpi: '2000000010',
    prescriberNpi: null,
    dispensingStatus: null,
    copayCents: 500,
  })

const caseOf = (no: number, fills: number): Case =>
  ({
    request: { kind: 'bill', purpose: 'pay', header: { bin: '990011' } },
    decision: { kind: 'paid', status: 'P', claimNumber: String(no), trace: trace(no) },
    facts: {
      claimNumber: String(no),
      decidedOn: '2026-01-06',
      people: [],
      history: Array.from({ length: fills }, (_, at) => fill(at)),
    },
  }) as unknown as Case

describe('evidence of a batch', () => {
  const cases = Array.from({ length: 20 }, (_, no) => caseOf(no, no % 3))

  it('gives back every case as it was, over several frames', () => {
    const evidence = packEvidence(openChain(), cases)
    expect(evidence.frameEnds).toHaveLength(2)
    expect(unpackEvidence(evidence.body, evidence.frameEnds)).toEqual(cases)
  })

  it('gives one case of a frame without the others', () => {
    const { body, frameEnds } = packEvidence(openChain(), cases)
    const second = body.subarray(frameEnds[0])
    expect(caseOfFrame(second, 3)).toEqual(cases[19])
  })

  it('is the same bytes for the same cases, and stands on the link before', () => {
    const first = packEvidence(openChain(), cases)
    const second = packEvidence(nextOf(first), cases)
    expect(second.body).toEqual(first.body)
    expect(second.previousHash).toEqual(first.hash)
    expect(second.hash).toEqual(hashOf(first.hash, first.body))
    expect(second.chainAt).toBe(1)
  })

  it('is read in the forms it was kept in before', () => {
    const [whole, packed] = [caseOf(1, 2), caseOf(2, 1)]
    const listed = ({ stage, edit, outcome, line, compared, rejectCode }: TraceStep) =>
      line === null && rejectCode === null && Object.keys(compared).length === 0
        ? [stage, edit, outcome]
        : [stage, edit, outcome, line, compared, rejectCode]
    const texts = ({ facts }: Case) => facts.history.map(({ text }) => JSON.parse(text))
    const before = [
      { ...whole, facts: { ...whole.facts, history: texts(whole) } },
      {
        ...packed,
        decision: { ...packed.decision, trace: packed.decision.trace.map(listed) },
        facts: { ...packed.facts, history: texts(packed) },
      },
    ]
    const frame = zstdCompressSync(JSON.stringify(before))
    expect(unpackEvidence(frame, null)).toEqual([whole, packed])
    expect(caseOfFrame(frame, 1)).toEqual(packed)
  })
})

describe('the text of a decision', () => {
  it('is the same wherever the trace stands, and another for another step', () => {
    const { trace: steps, ...rest } = caseOf(1, 0).decision
    const last = { ...rest, trace: steps } as Case['decision']
    const first = { trace: steps, ...rest } as Case['decision']
    expect(textOfDecision(first)).toBe(textOfDecision(last))
    expect(textOfDecision({ ...last, trace: trace(2) } as Case['decision'])).not.toBe(textOfDecision(last))
  })
})
