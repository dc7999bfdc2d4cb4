import type { ReactNode } from 'react'
import classes from './plain-table.module.css'

interface PlainTableProps {
  readonly label: string
  readonly children: ReactNode
}

/** A short table inside a section; it scrolls sideways by itself where it does not fit. */
export const PlainTable = ({ label, children }: PlainTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard
  <div className={classes.scroll} tabIndex={0}>
    <table className={classes.table} aria-label={label}>
      {children}
    </table>
  </div>
)
