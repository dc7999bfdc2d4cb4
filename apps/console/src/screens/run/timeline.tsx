import type { RunStep } from '../../client/index.ts'
import { countText, durationText } from '../../parts/format.ts'
import { Section } from '../../parts/section.tsx'
import { inWords } from '../../parts/words.ts'
import classes from './timeline.module.css'

/** The steps of a run in time: each with its length, drawn on one scale. */
export const Timeline = ({ steps }: { readonly steps: readonly RunStep[] }) => {
  if (steps.length === 0) return null
  const begin = Math.min(...steps.map(({ startedAt }) => Date.parse(startedAt)))
  const end = Math.max(...steps.map(({ startedAt, endedAt }) => Date.parse(endedAt ?? startedAt)))
  const span = Math.max(end - begin, 1)
  return (
    <Section title="Timeline">
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.stepNo} step={step} begin={begin} span={span} />
        ))}
      </ol>
    </Section>
  )
}

interface StepProps {
  readonly step: RunStep
  readonly begin: number
  readonly span: number
}

const Step = ({ step, begin, span }: StepProps) => {
  const from = Date.parse(step.startedAt)
  const lengthMs = step.endedAt === null ? null : Date.parse(step.endedAt) - from
  const left = ((from - begin) / span) * 100
  const width = lengthMs === null ? 100 - left : (lengthMs / span) * 100
  return (
    <li className={classes.step}>
      <span>
        {inWords(step.step)} <span className="dim">{detailText(step.detail)}</span>
      </span>
      <span className={classes.took}>{lengthMs === null ? 'now' : durationText(lengthMs)}</span>
      <span className={classes.track} aria-hidden="true">
        <span
          className={classes.bar}
          data-open={lengthMs === null || undefined}
          style={{ left: `${left}%`, width: `max(3px, ${width}%)` }}
        />
      </span>
    </li>
  )
}

const detailText = (detail: RunStep['detail']): string => {
  const parts = Object.entries(detail).map(
    ([name, value]) => `${inWords(name).toLowerCase()} ${typeof value === 'number' ? countText(value) : String(value)}`,
  )
  return parts.join(', ')
}
