import type { LiveClaims } from '../../client/index.ts'
import { countText, durationText } from '../../parts/format.ts'
import classes from './live-claims.module.css'

/** The figures of the moment, large enough to be read from a distance. A time is that from a message to its answer, committed. */
export const Figures = ({ live }: { readonly live: LiveClaims }) => (
  <dl className={classes.figures}>
    <Figure name="Claims a second" value={rateText(live.claimsPerSecond)} note="now" />
    <Figure name="Half within" value={timeText(live.p50Ms)} note="to an answer, last 5 min" />
    <Figure name="99 % within" value={timeText(live.p99Ms)} note="to an answer, last 5 min" />
    <Figure name="Paid" value={shareText(live.paid, live.claims)} note={`of ${countText(live.claims)} claims`} />
    <Figure name="Rejected" value={shareText(live.rejected, live.claims)} note={`${countText(live.rejected)} claims`} />
    <Figure
      name="Others"
      value={shareText(live.approved + live.repeated + live.unpaid, live.claims)}
      note={othersText(live)}
    />
    <Figure name="Waiting" value={countText(live.waiting)} note="messages, now" />
  </dl>
)

/** What is neither paid nor rejected; captures and quotes only where there are any. */
const othersText = ({ approved, repeated, unpaid }: LiveClaims): string => {
  const others = `${countText(approved)} reversed or eligible, ${countText(repeated)} repeated`
  return unpaid === 0 ? others : `${others}, ${countText(unpaid)} captured or quoted`
}

const Figure = ({ name, value, note }: { readonly name: string; readonly value: string; readonly note: string }) => (
  <div className={classes.figure}>
    <dt>{name}</dt>
    <dd className={classes.value}>{value}</dd>
    <dd className={classes.note}>{note}</dd>
  </div>
)

/** A rate: whole where it is large, with a decimal where it is small. */
export const rateText = (perSecond: number): string =>
  perSecond === 0 || perSecond >= 10 ? countText(perSecond) : perSecond.toFixed(1)

/** A time; a dash when there was no answer to measure. */
export const timeText = (ms: number | null): string =>
  ms === null ? '–' : ms < 10 ? `${ms.toFixed(1)} ms` : durationText(ms)

/** A share in percent; a dash of nothing. */
export const shareText = (part: number, whole: number): string => {
  if (whole === 0) return '–'
  const percent = (part / whole) * 100
  return percent === 0 || percent >= 9.95 ? `${Math.round(percent)} %` : `${percent.toFixed(1)} %`
}
