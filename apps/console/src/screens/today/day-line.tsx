import type { Today } from '../../client/index.ts'
import { countText, moneyText } from '../../parts/format.ts'
import { Go } from '../../parts/go.tsx'
import { paths } from '../../paths.ts'
import classes from './day-line.module.css'

/** What the day brought so far: four figures, each a link to the rows behind it. */
export const DayLine = ({ day }: { readonly day: Today['day'] }) => {
  const since = day.from.slice(0, 10)
  const figures = [
    { label: 'Files in', value: countText(day.filesIn), to: paths.runs({ from: since }) },
    { label: 'Records in', value: countText(day.recordsIn), to: paths.runs({ from: since }) },
    { label: 'Plan paid, posted', value: moneyText(day.postedCents), to: paths.runs({ from: since, state: 'posted' }) },
    { label: 'Delivered', value: countText(day.delivered), to: paths.deliveries({ state: 'accepted' }) },
  ]
  return (
    <dl className={classes.line} aria-label="Today so far">
      {figures.map(({ label, value, to }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            <Go to={to} className={classes.value}>
              {value}
            </Go>
          </dd>
        </div>
      ))}
    </dl>
  )
}
