import type { ExplainedClaim } from '../../client/index.ts'
import { Money } from '../../parts/money.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { inWords } from '../../parts/words.ts'

/** The accumulators before and after the claim, of the person and of the family. */
export const Moves = ({ moves }: { readonly moves: ExplainedClaim['moves'] }) => (
  <Section title="Accumulators" fit="flush">
    <PlainTable label="Accumulators before and after">
      <thead>
        <tr>
          <th scope="col">Accumulator</th>
          <th scope="col" data-align="end">
            Before
          </th>
          <th scope="col" data-align="end">
            This claim
          </th>
          <th scope="col" data-align="end">
            After
          </th>
          <th scope="col" data-align="end">
            Family before
          </th>
          <th scope="col" data-align="end">
            Family after
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={`${move.memberKey} ${move.accumulator} ${move.name} ${move.network} ${move.planYear}`}>
            <th scope="row">
              {inWords(move.accumulator)} {move.name} {move.planYear === 0 ? 'lifetime' : move.planYear},{' '}
              {move.network === 'in' ? 'in network' : 'out of network'}
            </th>
            {[
              ['before', move.beforeCents] as const,
              ['change', move.amountCents] as const,
              ['after', move.afterCents] as const,
              ['family-before', move.familyBeforeCents] as const,
              ['family-after', move.familyAfterCents] as const,
            ].map(([name, cents]) => (
              <td key={name} data-align="end">
                <Money cents={cents} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </Section>
)
