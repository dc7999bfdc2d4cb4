import type { Claim } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { Money } from '../../parts/money.tsx'
import { State } from '../../parts/state.tsx'
import type { DataColumn } from '../../parts/table/data-table.tsx'
import { Day, When } from '../../parts/when.tsx'
import { claimWording } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

const dash = <span className="dim">–</span>

/** The columns of a list of claims. */
export const claimColumns: readonly DataColumn<Claim>[] = [
  {
    id: 'claim',
    header: 'Claim',
    width: '112px',
    card: 'title',
    cell: ({ decisionNo }) => <Go to={paths.claim(decisionNo)}>{decisionNo}</Go>,
  },
  { id: 'kind', header: 'Status', width: '112px', cell: (claim) => <State wording={claimWording(claim)} /> },
  {
    id: 'reject',
    header: 'Rejects',
    width: '72px',
    cell: ({ rejectCodes }) => (rejectCodes.length > 0 ? <code>{rejectCodes.join(' ')}</code> : dash),
  },
  {
    id: 'member',
    header: 'Member',
    cell: ({ memberKey }) => (memberKey ? <span className="nowrap">{memberKey}</span> : dash),
  },
  { id: 'pharmacy', header: 'Pharmacy', width: '106px', from: 'wide', cell: ({ pharmacyId }) => pharmacyId },
  {
    id: 'prescription',
    header: 'Prescription',
    width: '104px',
    cell: ({ prescriptionNumber, fillNumber }) =>
      prescriptionNumber === '' ? dash : `${prescriptionNumber}${fillNumber === null ? '' : ` / ${fillNumber}`}`,
  },
  { id: 'service', header: 'Service', width: '104px', cell: ({ serviceOn }) => <Day on={serviceOn} /> },
  { id: 'patient', header: 'Patient pays', width: '92px', align: 'end', cell: (claim) => cents(claim.patientPayCents) },
  { id: 'plan', header: 'Plan pays', width: '92px', align: 'end', cell: (claim) => cents(claim.planPaidCents) },
  {
    id: 'decided',
    header: 'Decided',
    width: '116px',
    from: 'wide',
    cell: ({ decidedAt }) => <When at={decidedAt} />,
  },
]

const cents = (amount: number | null) => (amount === null ? dash : <Money cents={amount} />)
