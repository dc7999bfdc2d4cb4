import { UnstyledButton } from '@mantine/core'
import type { DiscrepancyCluster } from '../../client/index.ts'
import { useFilters } from '../../parts/filters.tsx'
import { countText } from '../../parts/format.ts'
import { Money } from '../../parts/money.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import classes from './clusters.module.css'

/** Differences that are alike, worth the most first: one cause is often behind all of a cluster. */
export const Clusters = ({ clusters }: { readonly clusters: readonly DiscrepancyCluster[] }) => {
  const { values, set } = useFilters(['code'])
  const inOrder = clusters.toSorted((one, other) => Math.abs(other.amountCents) - Math.abs(one.amountCents))
  return (
    <Section title="Clusters" note="same partner, same code" fit="bare">
      <ul className={classes.list}>
        {inOrder.map((cluster) => {
          const shown = values.code === cluster.code
          return (
            <li key={`${cluster.feedId} ${cluster.code}`}>
              <UnstyledButton
                className={classes.cluster}
                aria-pressed={shown}
                onClick={() => set({ code: shown ? undefined : cluster.code })}
              >
                <code className={classes.code}>{cluster.code}</code>
                <span className={classes.amount}>
                  <Money cents={cluster.amountCents} />
                </span>
                <span className={classes.small}>
                  {countText(cluster.count)} at {cluster.feedId}
                </span>
                {cluster.oldestOpenedAt && (
                  <span className={classes.small}>
                    oldest <When at={cluster.oldestOpenedAt} of={cluster.feedId} style="ago" />
                  </span>
                )}
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
