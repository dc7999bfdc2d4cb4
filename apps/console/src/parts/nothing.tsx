import { IconCircleCheck, IconInbox } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './nothing.module.css'

interface NothingProps {
  readonly title: string
  /** What to do next, or why this is well. */
  readonly children?: ReactNode
  /** `well`: nothing here is good news. */
  readonly mood?: 'well' | 'plain'
}

/** An empty place: says so, and tells the next step. */
export const Nothing = ({ title, children, mood = 'plain' }: NothingProps) => (
  <div className={classes.nothing} data-mood={mood}>
    {mood === 'well' ? <IconCircleCheck size={26} aria-hidden="true" /> : <IconInbox size={26} aria-hidden="true" />}
    <p className={classes.title}>{title}</p>
    {children && <div className={classes.next}>{children}</div>}
  </div>
)
