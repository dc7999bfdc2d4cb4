import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { ClaimStep } from '../../client/index.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Section } from '../../parts/section.tsx'
import { ToneIcon } from '../../parts/state.tsx'
import type { Tone } from '../../parts/words.ts'

const tones: Readonly<Record<ClaimStep['outcome'], Tone>> = {
  pass: 'good',
  apply: 'good',
  reject: 'bad',
  override: 'warn',
  note: 'warn',
  skip: 'quiet',
}

/** Every step in the order taken: what was compared, with what numbers, and the plan's line that says so. */
export const Steps = ({ steps }: { readonly steps: readonly ClaimStep[] }) => {
  const [all, setAll] = useState(false)
  const shown = all ? steps : steps.filter(({ outcome }) => outcome !== 'skip')
  const more = (
    <Switch
      size="xs"
      label="Also what does not apply"
      checked={all}
      onChange={(event) => setAll(event.currentTarget.checked)}
    />
  )
  return (
    <Section title="Why" note={`${shown.length} of ${steps.length} steps`} actions={more} fit="flush">
      <PlainTable label="Steps of the decision">
        <tbody>
          {shown.map((step) => (
            <tr key={steps.indexOf(step)}>
              <td>
                <ToneIcon tone={tones[step.outcome]} /> {step.sentence}
                {step.line && <Line line={step.line} />}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )
}

const Line = ({
  line: { file, line, path, effectiveOn, source },
}: {
  readonly line: NonNullable<ClaimStep['line']>
}) => (
  <div className="dim">
    <code title={path}>
      {file}:{line}
    </code>{' '}
    from {effectiveOn}, {source}
  </div>
)
