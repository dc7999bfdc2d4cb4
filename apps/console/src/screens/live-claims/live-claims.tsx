import { useQuery } from '@tanstack/react-query'
import { getLiveClaimsOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { LiveClaims } from '../../client/index.ts'
import { Go } from '../../parts/go.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { paths } from '../../paths.ts'
import { Figures } from './figures.tsx'
import { Processes } from './processes.tsx'
import { Rate } from './rate.tsx'

/** A process that ended without a word is told by nobody: the panel looks by itself as well. */
const lookEveryMs = 5_000

/** How live claims go now: the rate, times, shares and rejects of all processes, and each process with its listeners. */
export const Screen = () => {
  const query = useQuery({
    ...getLiveClaimsOptions({ headers: { 'x-background': 'true' } }),
    refetchInterval: lookEveryMs,
  })
  return (
    <Page
      title="Live claims"
      trail={[{ label: 'Claims', to: paths.claims() }]}
      beside={query.data && <span className="dim">{heardOf(query.data)}</span>}
    >
      <Loaded query={query} rows={8}>
        {(live) => <Shown live={live} />}
      </Loaded>
    </Page>
  )
}

const heardOf = ({ processes }: LiveClaims): string => {
  const heard = processes.filter(({ isHeard }) => isHeard).length
  return `${heard} ${heard === 1 ? 'process takes' : 'processes take'} claims in`
}

const Shown = ({ live }: { readonly live: LiveClaims }) => {
  const isAnyHeard = live.processes.some(({ isHeard }) => isHeard)
  return (
    <>
      {!isAnyHeard && (
        <Nothing title="No process takes claims in now">
          Nothing is measured, and a pharmacy that sends a claim gets no answer. Start one with{' '}
          <code>mortar start --roles claims</code>, or add the role to a hub that runs. What was decided before is under{' '}
          <Go to={paths.claims()}>Claims</Go>.
        </Nothing>
      )}
      {isAnyHeard && (
        <>
          <Figures live={live} />
          <Section title="Claims a second" note="the last five minutes">
            <Rate perSecond={live.perSecond} slotSeconds={live.slotSeconds} />
          </Section>
          <Rejects live={live} />
        </>
      )}
      {live.processes.length > 0 && <Processes processes={live.processes} />}
    </>
  )
}

const Rejects = ({ live: { rejects, rejected } }: { readonly live: LiveClaims }) =>
  rejects.length === 0 ? (
    <Section title="Reject codes" note="the last five minutes">
      <p className="dim" style={{ margin: 0 }}>
        None was given.
      </p>
    </Section>
  ) : (
    <Section title="Reject codes" note="given most in the last five minutes; a claim may have several" fit="flush">
      <PlainTable label="Reject codes given most">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">What it means</th>
            <th scope="col" data-align="end">
              Given
            </th>
            <th scope="col" data-align="end">
              Per 100 rejected claims
            </th>
          </tr>
        </thead>
        <tbody>
          {rejects.map(({ code, meaning, count }) => (
            <tr key={code}>
              <th scope="row">
                <Go to={paths.claims({ reject: code })} aria-label={`Claims refused with ${code}`}>
                  <code>{code}</code>
                </Go>
              </th>
              <td>{meaning ?? '–'}</td>
              <td data-align="end" className="numbers">
                {count}
              </td>
              <td data-align="end" className="numbers">
                {rejected === 0 ? '–' : Math.round((count / rejected) * 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )
