import { Tooltip } from '@mantine/core'
import { usePartnerZone } from '../api/partners.ts'
import { agoText, dayText, fullMomentText, momentText } from './format.ts'
import { useNow } from './use-now.ts'
import classes from './when.module.css'

interface WhenProps {
  readonly at: string | null | undefined
  /** The feed or partner whose local time is shown too, on hover and focus. */
  readonly of?: string
  readonly style?: 'moment' | 'ago'
}

/** A moment in the viewer's zone; hover or focus tells it in full, and in the partner's zone. */
export const When = ({ at, of, style = 'moment' }: WhenProps) => {
  const now = useNow()
  const zone = usePartnerZone(of)
  if (!at) return <span className="dim">–</span>
  const moment = new Date(at)
  const label = (
    <>
      {fullMomentText(moment)}
      {zone && (
        <>
          <br />
          {fullMomentText(moment, zone)} ({zone})
        </>
      )}
    </>
  )
  return (
    <Tooltip label={label} multiline events={{ hover: true, focus: true, touch: true }}>
      <time dateTime={at} className={classes.time}>
        {style === 'ago' ? agoText(moment, now) : momentText(moment, now)}
      </time>
    </Tooltip>
  )
}

/** A calendar day: no zone moves it. */
export const Day = ({ on }: { readonly on: string | null | undefined }) => {
  const now = useNow()
  if (!on) return <span className="dim">–</span>
  return (
    <time dateTime={on} className={classes.time}>
      {dayText(on, now)}
    </time>
  )
}
