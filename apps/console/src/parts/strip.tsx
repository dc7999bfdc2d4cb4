import type { Slot } from '../client/index.ts'
import { countOf, dayText } from './format.ts'
import classes from './strip.module.css'
import { feedStates } from './words.ts'

const stepPx = 8
const heightPx = 22

/** A feed's latest slots, oldest left. Each state has a shape of its own; the whole is told in one sentence. */
export const Strip = ({ slots }: { readonly slots: readonly Slot[] }) => {
  const now = new Date()
  if (slots.length === 0) return <span className="dim">nothing expected so far</span>
  return (
    <svg
      className={classes.strip}
      width={slots.length * stepPx}
      height={heightPx}
      viewBox={`0 0 ${slots.length * stepPx} ${heightPx}`}
      role="img"
      aria-label={stripText(slots)}
    >
      {slots.map((slot, place) => (
        <g
          key={`${slot.on}-${slot.dueAt}`}
          transform={`translate(${place * stepPx} 0)`}
          className={classes[slot.state]}
        >
          <title>{`${dayText(slot.on, now)}: ${feedStates[slot.state].label.toLowerCase()}`}</title>
          <rect width={stepPx} height={heightPx} fill="transparent" />
          <Shape state={slot.state} />
        </g>
      ))}
    </svg>
  )
}

const Shape = ({ state }: { readonly state: Slot['state'] }) => {
  if (state === 'on-time') return <rect x="1" y="2" width="6" height="18" rx="1.5" />
  if (state === 'late') return <path d="M1 10 7 5v13.5q0 1.5-1.5 1.5h-3Q1 20 1 18.5Z" />
  if (state === 'missing') return <path d="M1.5 2.5h5v17h-5ZM2 15l4-8M2 7l4 8" fill="none" strokeWidth="1.3" />
  if (state === 'due')
    return <rect x="1.6" y="2.6" width="4.8" height="16.8" rx="1" fill="none" strokeDasharray="2 2" />
  return <rect x="2.5" y="9.5" width="3" height="3" rx="1.5" />
}

/** The strip in words: `Last 30: 27 on time, 2 late, 1 missing`. */
export const stripText = (slots: readonly Slot[]): string => {
  const counts = new Map<Slot['state'], number>()
  for (const { state } of slots) counts.set(state, (counts.get(state) ?? 0) + 1)
  const words = [...counts].map(([state, count]) => `${count} ${feedStates[state].label.toLowerCase()}`)
  return `Last ${countOf(slots.length, 'slot')}: ${words.join(', ')}`
}

const shown = ['on-time', 'late', 'missing', 'due', 'not-expected'] as const

/** What the shapes of a strip mean. */
export const StripLegend = () => (
  <ul className={classes.legend}>
    {shown.map((state) => (
      <li key={state}>
        <svg width={stepPx} height={heightPx} className={classes[state]} aria-hidden="true">
          <Shape state={state} />
        </svg>
        {feedStates[state].label}
      </li>
    ))}
  </ul>
)
