import { IconCheck, IconX } from '@tabler/icons-react'
import type { LedgerRow } from '../../client/index.ts'
import { countText, moneyText } from '../../parts/format.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { ledgerBuckets, ledgerUnit, outcomes } from '../../parts/words.ts'
import classes from './ledger.module.css'
import { differenceOf } from './ledger-difference.ts'

interface LedgerProps {
  readonly rows: readonly LedgerRow[]
  readonly working: boolean
}

/** The balance of a run: for each unit, what came in and where all of it went. The line that does not balance says so. */
export const LedgerTable = ({ rows, working }: LedgerProps) => (
  <Section title="Ledger" note="In must equal everything after it" fit="flush">
    {rows.length === 0 ? (
      <Nothing title={working ? 'The ledger is written when the run closes' : 'This run has no ledger'}>
        {working ? undefined : 'It ended before its records were counted; nothing of it was posted.'}
      </Nothing>
    ) : (
      <PlainTable label="Ledger">
        <thead>
          <tr>
            <th scope="col">Unit</th>
            <th scope="col">Balances</th>
            <th scope="col" data-align="end">
              In
            </th>
            {bucketsIn(rows).map((name) => (
              <th key={name} scope="col" data-align="end" title={outcomes[name].means}>
                {outcomes[name].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.unit} row={row} shown={bucketsIn(rows)} />
          ))}
        </tbody>
      </PlainTable>
    )}
  </Section>
)

type Bucket = (typeof ledgerBuckets)[number]

/** Buckets that hold anything at all; an empty one would only push the others out of sight. */
const bucketsIn = (rows: readonly LedgerRow[]): readonly Bucket[] =>
  ledgerBuckets.filter((name) => name === 'posted' || rows.some((row) => row[name] !== 0))

interface LineProps {
  readonly row: LedgerRow
  readonly shown: readonly Bucket[]
}

const Line = ({ row, shown }: LineProps) => {
  const { label, kind } = ledgerUnit(row.unit)
  const text = (amount: number) => (kind === 'money' ? moneyText(amount) : countText(amount))
  const off = differenceOf(row)
  return (
    <tr className={row.balances ? undefined : classes.off}>
      <th scope="row">{label}</th>
      <td className="nowrap">
        {row.balances ? (
          <span className={classes.yes}>
            <IconCheck size={15} aria-hidden="true" /> yes
          </span>
        ) : (
          <span className={classes.no}>
            <IconX size={15} aria-hidden="true" /> off by {text(off)}
          </span>
        )}
      </td>
      <td data-align="end">{text(row.in)}</td>
      {shown.map((name) => (
        <td key={name} data-align="end" className={row[name] === 0 ? 'dim' : undefined}>
          {row[name] === 0 ? '0' : text(row[name])}
        </td>
      ))}
    </tr>
  )
}
