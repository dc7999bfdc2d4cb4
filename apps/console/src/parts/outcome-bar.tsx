import type { Outcomes } from '../client/index.ts'
import { countText } from './format.ts'
import classes from './outcome-bar.module.css'
import { runOutcomes, outcomes as wordings } from './words.ts'

/** A run's outcomes as one thin bar, each with a pattern of its own; the figures are its text. */
export const OutcomeBar = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const parts = runOutcomes.filter((name) => outcomes[name] > 0)
  if (parts.length === 0) return <span className="dim">–</span>
  const text = parts.map((name) => `${countText(outcomes[name])} ${wordings[name].label.toLowerCase()}`).join(', ')
  return (
    <span className={classes.bar} role="img" aria-label={text} title={text}>
      {parts.map((name) => (
        <span key={name} className={classes[name]} style={{ flexGrow: outcomes[name] }} />
      ))}
    </span>
  )
}

/** A small swatch of an outcome, for legends. */
export const OutcomeSwatch = ({ outcome }: { readonly outcome: string }) => (
  <span aria-hidden="true" className={`${classes.swatch} ${classes[outcome] ?? ''}`} />
)
