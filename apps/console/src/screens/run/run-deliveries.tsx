import type { DeliveryState, Run } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { deliveryStates } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

const states = Object.keys(deliveryStates) as DeliveryState[]

/** How far what this run queued for partners is. */
export const RunDeliveries = ({ run }: { readonly run: Run }) => {
  const shown = states.filter((state) => run.deliveries[state] > 0)
  if (shown.length === 0) return null
  return (
    <Section title="Deliveries" note="what this run queued">
      <KeysAndValues
        facts={shown.map((state) => [
          deliveryStates[state].label,
          <Go key={state} to={paths.deliveries({ run: run.runId, state })} className="">
            <State wording={{ ...deliveryStates[state], label: countText(run.deliveries[state]) }} />
          </Go>,
        ])}
      />
    </Section>
  )
}
