import { parseNpi } from '@mortar/values/npi'
import { amountText } from '../checks/amount.ts'
import type { WritableRecord, WrittenSegments } from '../records/write.ts'
import { providerMark } from './claim-log.ts'
import type { ClaimStatus } from './claim-status.ts'
import {
  type ClaimBatch,
  type ClaimTotals,
  claimCount,
  levelsAbove,
  noTotals,
  type Party,
  type ProviderReport,
} from './claims.ts'
import type { AnswerNumbers } from './envelope.ts'
import { type MakeRow, rowsOf } from './rows.ts'

/** Version of the claim acknowledgement that is written. */
export const version277ca = '005010X214'

/** Who acknowledges, as NM1 of 2100A has it: a payer (PR) or a clearinghouse (AY). */
export interface AnswerSource {
  readonly entity: 'PR' | 'AY'
  readonly name: string
  /** 46, FI, PI or XV. */
  readonly qualifier: string
  readonly id: string
}

/** What a claim acknowledgement is written of and with. */
export interface ClaimAnswer {
  readonly batch: ClaimBatch
  readonly setControl: string
  /** BHT03 and TRN02 of the receipt: our own number for it. */
  readonly receipt: string
  readonly source: AnswerSource | undefined
  readonly numbers: AnswerNumbers
}

const received: ClaimStatus = { category: 'A1', status: '19', entity: '' }

/**
 * The 277CA of one 837 set: every claim once, accepted or rejected with up to three reasons, under its billing provider, and the totals.
 * Levels: 20 who answers, 21 who sent, 19 billing provider, PT patient.
 */
export function* rowsOf277ca(answer: ClaimAnswer): Generator<WritableRecord | WrittenSegments> {
  const { batch, setControl, receipt, numbers } = answer
  const { day, time } = numbers
  const row = rowsOf('277CA')
  const totals = totalsOf(batch.providers)
  totals.acceptedCount += batch.unlisted
  totals.accepted += batch.unlistedCharge
  yield row('ST', {
    st_01: '277',
    st_02: setControl,
    st_03: version277ca,
    bht_01: '0085',
    bht_02: '08',
    bht_03: receipt,
    bht_04: day,
    bht_05: time,
    bht_06: 'TH',
  })
  yield* sourceRows(answer, row)
  yield* batchRows(batch, totals, day, row)
  // The claims have got their numbers already, in the same order (claims.ts).
  const providers = batch.providers.filter(({ totals }) => claimCount(totals) > 0)
  let no = levelsAbove
  let next = 0
  for (const text of batch.claims.pieces(day)) {
    if (text !== providerMark) {
      yield { kind: 'written', text }
      continue
    }
    const provider = providers[next]!
    next += 1
    yield* providerRows(provider, String(no + 1), row)
    no += 1 + claimCount(provider.totals)
  }
  yield row('ST_SE')
}

const batchRows = (batch: ClaimBatch, totals: ClaimTotals, day: string, row: MakeRow): WritableRecord[] => {
  const hasClaims = batch.providers.some(({ totals }) => claimCount(totals) > 0)
  return [
    row('L2000B', { hl_01: '2', hl_02: '1', hl_03: '21', hl_04: hasClaims ? '1' : '0' }),
    row('L2100B', receiverColumns(batch.submitter)),
    row('L2200B', {
      trn_01: '2',
      trn_02: batch.trace || '0',
      ...countColumns('qty_90', '90', totals.acceptedCount),
      ...countColumns('qty_aa', 'AA', totals.rejectedCount),
      ...amountColumns('amt_yu', 'YU', totals.acceptedCount, totals.accepted),
      ...amountColumns('amt_yy', 'YY', totals.rejectedCount, totals.rejected),
    }),
    row('L2200B_STC', {
      ...statusColumns([received]),
      stc_02: day,
      stc_03: 'WQ',
      stc_04: amountText(totals.accepted + totals.rejected),
    }),
  ]
}

const sourceRows = ({ batch, source, receipt, numbers: { day } }: ClaimAnswer, row: MakeRow): WritableRecord[] => {
  const { entity, name, qualifier, id } = source ?? receiverAsSource(batch.receiver)
  return [
    row('L2000A', { hl_01: '1', hl_03: '20', hl_04: '1' }),
    row('L2100A', { nm1_01: entity, nm1_02: '2', nm1_03: name, nm1_08: qualifier, nm1_09: id }),
    row('L2200A', {
      trn_01: '1',
      trn_02: receipt,
      dtp_050_01: '050',
      dtp_050_02: 'D8',
      dtp_050_03: day,
      dtp_009_01: '009',
      dtp_009_02: 'D8',
      dtp_009_03: day,
    }),
  ]
}

/** Without being told who we are, we are whom the 837 was for. */
const receiverAsSource = (receiver: Party | undefined): AnswerSource => ({
  entity: 'AY',
  name: receiver?.last || 'RECEIVER',
  qualifier: '46',
  id: receiver?.id || 'RECEIVER',
})

const receiverColumns = (submitter: Party | undefined): Record<string, string> => ({
  nm1_01: '41',
  nm1_02: submitter?.type || '2',
  nm1_03: submitter?.last || 'SUBMITTER',
  nm1_04: submitter?.type === '1' ? submitter.first : '',
  nm1_08: '46',
  nm1_09: submitter?.id || 'SUBMITTER',
})

/** A provider whose national id is none, or wrong, is known by its tax id. */
const providerId = ({ qualifier, id }: Party, taxId: string): Record<string, string> =>
  qualifier === 'XX' && typeof parseNpi(id) === 'string'
    ? { nm1_08: 'XX', nm1_09: id }
    : { nm1_08: 'FI', nm1_09: taxId || id || '00' }

const providerRows = ({ party, taxId, totals }: ProviderReport, providerNo: string, row: MakeRow): WritableRecord[] => [
  row('L2000C', { hl_01: providerNo, hl_02: '2', hl_03: '19', hl_04: '1' }),
  row('L2100C', {
    nm1_01: '85',
    nm1_02: party.type || '2',
    nm1_03: party.last || 'PROVIDER',
    nm1_04: party.type === '1' ? party.first : '',
    ...providerId(party, taxId),
  }),
  row('L2200C', {
    trn_01: '1',
    trn_02: '0',
    ...countColumns('qty_qa', 'QA', totals.acceptedCount),
    ...countColumns('qty_qc', 'QC', totals.rejectedCount),
    ...amountColumns('amt_yu', 'YU', totals.acceptedCount, totals.accepted),
    ...amountColumns('amt_yy', 'YY', totals.rejectedCount, totals.rejected),
  }),
  row('L2200C_STC', {
    ...statusColumns([received]),
    stc_03: 'WQ',
    stc_04: amountText(totals.accepted + totals.rejected),
  }),
]

const statusColumns = (statuses: readonly ClaimStatus[]): Record<string, string> =>
  Object.fromEntries(
    statuses.flatMap(({ category, status, entity }, at) => {
      const element = ['stc_01', 'stc_10', 'stc_11'][at]
      return [
        [`${element}_1`, category],
        [`${element}_2`, status],
        [`${element}_3`, entity],
      ]
    }),
  )

const countColumns = (name: string, qualifier: string, count: number): Record<string, string> =>
  count === 0 ? {} : { [`${name}_01`]: qualifier, [`${name}_02`]: String(count) }

const amountColumns = (name: string, qualifier: string, count: number, amount: number): Record<string, string> =>
  count === 0 ? {} : { [`${name}_01`]: qualifier, [`${name}_02`]: amountText(amount) }

const totalsOf = (providers: readonly ProviderReport[]): ClaimTotals => {
  const sum = noTotals()
  for (const { totals } of providers) {
    sum.acceptedCount += totals.acceptedCount
    sum.rejectedCount += totals.rejectedCount
    sum.accepted += totals.accepted
    sum.rejected += totals.rejected
  }
  return sum
}
