import type { Run } from '../../client/index.ts'
import { countOf } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { KeysAndValues } from '../../parts/keys-and-values.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { runOutcomes, runStates, outcomes as wordings } from '../../parts/words.ts'
import { paths } from '../../paths.ts'
import { isHeldWhole } from './held-whole.ts'

/** What happened to the run's held and rejected records afterwards. Left out when there is nothing to tell. */
export const Since = ({ run }: { readonly run: Run }) => {
  // Records of a file held whole wait with the file, not in quarantine.
  const waiting = isHeldWhole(run) ? 0 : run.waiting.held + run.waiting.rejected
  const released = runOutcomes.filter((name) => run.releasedSince[name] > 0)
  if (waiting + released.length + run.replays.length + run.waiting.dismissed === 0) return null
  return (
    <Section title="Since then">
      <KeysAndValues
        facts={[
          [
            'Still waiting',
            waiting === 0 ? (
              'nothing'
            ) : (
              <Go key="waiting" to={paths.quarantine({ feed: run.feedId })}>
                {countOf(waiting, 'record')}
              </Go>
            ),
          ],
          ...(run.waiting.dismissed > 0 ? [['Dismissed', countOf(run.waiting.dismissed, 'record')] as const] : []),
          ...released.map(
            (name) =>
              [`Now ${wordings[name].label.toLowerCase()}`, countOf(run.releasedSince[name], 'record')] as const,
          ),
          ...run.replays.map(
            (replay) =>
              [
                `Replay ${replay.runId}`,
                <Go key={replay.runId} to={paths.run(replay.runId)} className="">
                  <State wording={runStates[replay.state]} />
                </Go>,
              ] as const,
          ),
        ]}
      />
    </Section>
  )
}
