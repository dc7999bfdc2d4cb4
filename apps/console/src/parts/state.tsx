import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleXFilled,
  IconClockPause,
  type TablerIcon,
} from '@tabler/icons-react'
import classes from './state.module.css'
import type { Tone, Wording } from './words.ts'

const icons: Readonly<Record<Tone, TablerIcon>> = {
  good: IconCircleCheckFilled,
  warn: IconAlertTriangleFilled,
  bad: IconCircleXFilled,
  held: IconClockPause,
  quiet: IconCircleDashed,
}

/** The sign of a tone: a shape of its own, so that colour is never the only sign. */
export const ToneIcon = ({ tone, size = 15 }: { readonly tone: Tone; readonly size?: number }) => {
  const Icon = icons[tone]
  return <Icon size={size} className={classes[tone]} aria-hidden="true" />
}

/** A state: its sign and its word; what it means on hover. */
export const State = ({ wording }: { readonly wording: Wording }) => (
  <span className={classes.state} title={wording.means}>
    <ToneIcon tone={wording.tone} />
    <span className={classes[wording.tone]}>{wording.label}</span>
  </span>
)
