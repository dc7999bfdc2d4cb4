import type { PriorAuthWithSteps } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { paths } from '../../paths.ts'
import { unitsText } from './terms.ts'

interface UsesProps {
  readonly uses: PriorAuthWithSteps['uses']
  readonly status: PriorAuthWithSteps['priorAuth']['status']
}

/** The claims that used an authorization; nothing where it was never granted and never used. */
export const Uses = ({ uses, status }: UsesProps) => {
  if (uses.length === 0)
    return status === 'approved' ? <Section title="Claims that used it">No claim has used it yet.</Section> : null
  return (
    <Section title="Claims that used it" fit="flush">
      <PlainTable label="Claims that used it">
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">What it did</th>
            <th scope="col" data-align="end">
              Quantity
            </th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ decisionNo, fills, quantityMilli }) => (
            <tr key={decisionNo}>
              <td>
                <Go to={paths.claim(decisionNo)}>{decisionNo}</Go>
              </td>
              <td>{whatItDid(fills)}</td>
              <td data-align="end">{quantityMilli < 0 ? `-${unitsText(-quantityMilli)}` : unitsText(quantityMilli)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )
}

const whatItDid = (fills: number): string => {
  if (fills === 0) return 'Changed the quantity'
  return fills > 0 ? 'Used a fill' : 'Gave a fill back'
}
