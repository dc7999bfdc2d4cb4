import type { LiveClaims } from '../../client/index.ts'
import { countOf, countText } from '../../parts/format.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import type { Wording } from '../../parts/words.ts'
import { rateText, shareText, timeText } from './figures.tsx'

type Process = LiveClaims['processes'][number]

const heard: Wording = { label: 'Taking claims', tone: 'good', means: 'It told how it does within the last seconds.' }
const silent: Wording = {
  label: 'Silent',
  tone: 'bad',
  means: 'It told nothing for ten seconds and did not say that it ends: it may be dead. Its figures are its last.',
}

/** Each process that takes claims in, with its listeners and who is connected to them. */
export const Processes = ({ processes }: { readonly processes: readonly Process[] }) => (
  <Section title="Processes" fit="flush">
    <PlainTable label="Processes that take claims in">
      <thead>
        <tr>
          <th scope="col">Process</th>
          <th scope="col">State</th>
          <th scope="col">Listeners</th>
          <th scope="col" data-align="end">
            Claims a second
          </th>
          <th scope="col" data-align="end">
            Half within
          </th>
          <th scope="col" data-align="end">
            99 % within
          </th>
          <th scope="col" data-align="end">
            Rejected
          </th>
          <th scope="col" data-align="end">
            Waiting
          </th>
          <th scope="col">Started</th>
        </tr>
      </thead>
      <tbody>
        {processes.map((one) => (
          <tr key={one.processId}>
            <th scope="row">{one.name}</th>
            <td>
              <State wording={one.isHeard ? heard : silent} />
              {!one.isHeard && (
                <div className="dim">
                  last heard <When at={one.heardAt} />
                </div>
              )}
            </td>
            <td>
              {one.listeners.map(({ kind, port, connections }) => (
                <div key={`${kind} ${port}`} className="nowrap">
                  {kind} {port}, {countOf(connections, 'connection')}
                </div>
              ))}
            </td>
            <NumberCell>{one.isHeard ? rateText(one.claimsPerSecond) : '–'}</NumberCell>
            <NumberCell>{timeText(one.p50Ms)}</NumberCell>
            <NumberCell>{timeText(one.p99Ms)}</NumberCell>
            <NumberCell>{shareText(one.rejected, one.claims)}</NumberCell>
            <NumberCell>{one.isHeard ? countText(one.waiting) : '–'}</NumberCell>
            <td>
              <When at={one.startedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  </Section>
)

const NumberCell = ({ children }: { readonly children: string }) => (
  <td data-align="end" className="numbers nowrap">
    {children}
  </td>
)
