import { durationText } from '../../parts/format.ts'
import { rateText } from './figures.tsx'
import classes from './live-claims.module.css'

interface RateProps {
  readonly perSecond: readonly number[]
  readonly slotSeconds: number
}

const heightPx = 72
const stepPx = 10

/** Claims a second as bars, the oldest left; told in one sentence to who does not see them. */
export const Rate = ({ perSecond, slotSeconds }: RateProps) => {
  const most = Math.max(...perSecond, 0)
  return (
    <figure className={classes.rate}>
      <svg
        viewBox={`0 0 ${perSecond.length * stepPx} ${heightPx}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Claims a second over the last ${durationText(perSecond.length * slotSeconds * 1_000)}: ${rateText(perSecond.at(-1) ?? 0)} now, ${rateText(most)} at most`}
      >
        {perSecond.map((rate, at) => {
          const height = most === 0 ? 0 : Math.max((rate / most) * heightPx, rate === 0 ? 0 : 1)
          return (
            <rect key={at} x={at * stepPx} y={heightPx - height} width={stepPx - 2} height={height}>
              <title>{`${rateText(rate)} a second, ${durationText((perSecond.length - at) * slotSeconds * 1_000)} ago`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption className={classes.scale}>
        <span>{durationText(perSecond.length * slotSeconds * 1_000)} ago</span>
        <span>at most {rateText(most)}</span>
        <span>now</span>
      </figcaption>
    </figure>
  )
}
