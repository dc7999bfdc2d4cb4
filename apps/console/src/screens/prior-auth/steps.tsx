import type { PriorAuthWithSteps } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { actorName, inWords } from '../../parts/words.ts'
import { paths } from '../../paths.ts'

/** Every step an authorization took: what, when, by whom and why. */
export const Steps = ({ steps }: { readonly steps: PriorAuthWithSteps['steps'] }) => (
  <Section title="History" fit="flush">
    <PlainTable label="Steps of the authorization">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">When</th>
          <th scope="col">By</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ event, at, actor, decisionNo, note }) => (
          <tr key={`${event} ${at}`}>
            <th scope="row">{inWords(event)}</th>
            <td>
              <When at={at} />
            </td>
            <td>
              {byWhom(actor)}
              {decisionNo !== null && (
                <>
                  , <Go to={paths.claim(decisionNo)}>claim {decisionNo}</Go>
                </>
              )}
            </td>
            <td>{note ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </Section>
)

/** `pharmacy:123` is Pharmacy 123, `plan` is the plan's own line, a person is the email. */
export const byWhom = (actor: string): string =>
  actor === 'plan' ? 'Plan' : actor.startsWith('pharmacy:') ? actor.replace('pharmacy:', 'Pharmacy ') : actorName(actor)
