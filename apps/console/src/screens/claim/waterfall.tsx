import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { ExplainedClaim } from '../../client/index.ts'
import { moneyText } from '../../parts/format.ts'
import { Money } from '../../parts/money.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'

type Price = NonNullable<ExplainedClaim['price']>

/** What makes up the price and who bears it, down to what the plan pays. The figures stand below the bars as well. */
const Waterfall = ({ price: { parts, planPaysCents } }: { readonly price: Price }) => (
  <>
    <div role="img" aria-label="Price by its parts; the table below has the figures">
      <BarChart
        h={220}
        type="waterfall"
        dataKey="name"
        data={[
          ...parts.map(({ name, cents }) => ({
            name,
            amount: cents,
            color: cents < 0 ? 'var(--held-fill)' : 'var(--quiet-fill)',
          })),
          { name: 'Plan pays', amount: planPaysCents, color: 'var(--good-fill)', standalone: true },
        ]}
        series={[{ name: 'amount', label: 'Amount', color: 'var(--quiet-fill)' }]}
        valueFormatter={moneyText}
        barProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
      />
    </div>
    <PlainTable label="Price by its parts">
      <tbody>
        {[...parts, { name: 'Plan pays', cents: planPaysCents }].map(({ name, cents }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Money cents={cents} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </>
)

export default Waterfall
