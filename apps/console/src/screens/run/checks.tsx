import type { CheckResult } from '../../client/index.ts'
import { countText } from '../../parts/format.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import type { Wording } from '../../parts/words.ts'

/** The conditions of the feed's checks, and how many rows each found. */
export const Checks = ({ checks }: { readonly checks: readonly CheckResult[] }) =>
  checks.length === 0 ? null : (
    <Section title="Checks" note="Rows that each condition found" fit="flush">
      <PlainTable label="Checks">
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">What is wrong</th>
            <th scope="col">Then</th>
            <th scope="col" data-align="end">
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <th scope="row">
                <code>{check.id}</code>
              </th>
              <td>{check.message}</td>
              <td>
                <State wording={check.count === 0 ? passed : found(check.severity)} />
              </td>
              <td data-align="end">{countText(check.count)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )

const passed: Wording = { label: 'Nothing found', tone: 'good', means: 'No row meets the condition.' }

const found = (severity: string): Wording =>
  severity === 'reject'
    ? { label: 'Rejected', tone: 'bad', means: 'The rows are in quarantine.' }
    : { label: 'Warned', tone: 'warn', means: 'The rows went through with a flag.' }
