import type { Feed } from '../../client/index.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import type { Wording } from '../../parts/words.ts'

/** The feed's checks: what is wrong with a row when the condition holds, and what happens to it then. */
export const FeedChecks = ({ feed }: { readonly feed: Feed }) => (
  <Section title="Checks" note="conditions on mapped rows" fit="flush">
    <PlainTable label="Checks">
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">What is wrong</th>
          <th scope="col">Then</th>
          <th scope="col">Column</th>
          <th scope="col">Condition</th>
        </tr>
      </thead>
      <tbody>
        {feed.checks.map((check) => (
          <tr key={check.id}>
            <th scope="row">
              <code>{check.id}</code>
            </th>
            <td>{check.message}</td>
            <td>
              <State wording={severities[check.severity]} />
            </td>
            <td>{check.column}</td>
            <td>
              <code>{check.where}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </Section>
)

const severities: Readonly<Record<Feed['checks'][number]['severity'], Wording>> = {
  reject: { label: 'Rejected', tone: 'bad', means: 'The record goes to quarantine.' },
  warn: { label: 'Warned', tone: 'warn', means: 'The record goes through with a flag.' },
}
