import { isFilled, textAt } from '../element-bytes.ts'
import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check, TakeSegment } from './check.ts'
import { type Mark, newMark, setMark } from './mark.ts'
import { adjustmentsOf } from './remittance-service-balance.ts'

/** What one other payer did to a claim, and to its present line. */
interface OtherPayer {
  id: string
  readonly paidAt: Mark
  paid: number
  adjusted: number
  readonly linePaidAt: Mark
  lineFound: number
}

/** The guide lets ten other payers stand at a claim; of more, none is judged. */
const mostPayers = 10

const newPayer = (): OtherPayer => ({
  id: '',
  paidAt: newMark(),
  paid: 0,
  adjusted: 0,
  linePaidAt: newMark(),
  lineFound: 0,
})

/**
 * 837, coordination of benefits. Line: the charge is what the other payer paid (SVD02) and adjusted there, unless it judged the line
 * within another one (SVD06). Claim: CLM02 is what it paid (AMT*D) and adjusted at the claim and its lines.
 */
export const claimOtherPayers: Check = {
  name: 'claim-other-payers',
  level: 3,
  guides: ['837P', '837I'],
  start: ({ guide, say }) => {
    const [line, chargeElement] = guide.name === '837I' ? (['2400:SV2', 3] as const) : (['2400:SV1', 2] as const)
    const payers = Array.from({ length: mostPayers }, newPayer)
    let count = 0
    let claimCharge = 0
    let lineCharge = 0
    let linePayer: OtherPayer | undefined
    const takeLine: TakeSegment = (view) => {
      lineCharge = amountAt(view, chargeElement)
      for (let at = 0; at < count && at < mostPayers; at += 1) payers[at]!.linePaidAt.isSet = false
    }
    return {
      segments: {
        '2300:CLM': (view) => {
          claimCharge = amountAt(view, 2)
          count = 0
        },
        '2320:SBR': () => {
          count += 1
          const payer = payers[count - 1]
          if (!payer) return
          payer.id = ''
          payer.paid = 0
          payer.adjusted = 0
          payer.paidAt.isSet = false
        },
        '2320:CAS': (view) => {
          const payer = payers[count - 1]
          if (payer) payer.adjusted += adjustmentsOf(view)
        },
        '2320:AMT.D': (view, here) => {
          const payer = payers[count - 1]
          if (!payer) return
          setMark(payer.paidAt, view, here, 2)
          payer.paid = amountAt(view, 2)
        },
        '2330B:NM1': (view) => {
          const payer = payers[count - 1]
          if (payer) payer.id = textAt(view, 9)
        },
        [line]: takeLine,
        '2430:SVD': (view, here) => {
          const id = textAt(view, 1)
          linePayer = count > mostPayers ? undefined : payers.find((payer, at) => at < count && payer.id === id)
          if (!linePayer) return
          if (!linePayer.linePaidAt.isSet) linePayer.lineFound = 0
          setMark(linePayer.linePaidAt, view, here, 2)
          linePayer.lineFound += isFilled(view, 6) ? Number.NaN : amountAt(view, 2)
        },
        '2430:CAS': (view) => {
          if (!linePayer) return
          const adjusted = adjustmentsOf(view)
          linePayer.lineFound += adjusted
          linePayer.adjusted += adjusted
        },
      },
      loopEnds: {
        2400: () => {
          for (let at = 0; at < count && at < mostPayers; at += 1) {
            const { linePaidAt, lineFound } = payers[at]!
            if (linePaidAt.isSet && differ(lineCharge, lineFound))
              say('x12-balance-other-payer-line', linePaidAt, { figures: figuresOf(lineCharge, lineFound) })
          }
        },
        2300: () => {
          for (let at = 0; at < count && count <= mostPayers; at += 1) {
            const { paid, paidAt, adjusted } = payers[at]!
            const found = paid + adjusted
            if (paidAt.isSet && differ(claimCharge, found))
              say('x12-balance-other-payer', paidAt, { figures: figuresOf(claimCharge, found) })
          }
        },
      },
    }
  },
}
