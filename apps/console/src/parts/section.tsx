import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

interface SectionProps {
  readonly title: string
  /** One short line beside the title. */
  readonly note?: ReactNode
  readonly actions?: ReactNode
  /** `flush`: the content reaches the frame's edges, as tables do. */
  readonly fit?: 'padded' | 'flush' | 'bare'
  readonly children: ReactNode
}

/** A part of a page: a heading, and its content in a frame. */
export const Section = ({ title, note, actions, fit = 'padded', children }: SectionProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {note && <div className={classes.note}>{note}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      <div className={classes[fit]}>{children}</div>
    </section>
  )
}
