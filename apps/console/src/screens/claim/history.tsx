import type { Claim } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { Money } from '../../parts/money.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { claimWording } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

interface HistoryProps {
  readonly claims: readonly Claim[]
  readonly here: number
}

/** All that was decided for the same prescription of the pharmacy: fills, duplicates, reversals, rebillings. */
export const History = ({ claims, here }: HistoryProps) => (
  <Section title="The same prescription" fit="flush">
    <PlainTable label="Claims of the same prescription">
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Status</th>
          <th scope="col">Decided</th>
          <th scope="col">Plan pays</th>
          <th scope="col">Undone</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.decisionNo} aria-current={claim.decisionNo === here ? 'true' : undefined}>
            <td>
              {claim.decisionNo === here ? (
                `${claim.decisionNo} (this)`
              ) : (
                <Go to={paths.claim(claim.decisionNo)}>{claim.decisionNo}</Go>
              )}
            </td>
            <td>
              <State wording={claimWording(claim)} />
            </td>
            <td>
              <When at={claim.decidedAt} />
            </td>
            <td>{claim.planPaidCents === null ? '–' : <Money cents={claim.planPaidCents} />}</td>
            <td>{undone(claim)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </Section>
)

const undone = ({ reversedBy, reverses }: Claim): string => {
  if (reversedBy !== null) return `taken back by ${reversedBy}`
  return reverses === null ? '–' : `takes back ${reverses}`
}
