import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Go } from './go.tsx'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  /** What stands beside the title: a state, a count. */
  readonly beside?: ReactNode
  /** The pages above this one. */
  readonly trail?: readonly { readonly label: string; readonly to: string }[]
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page: its trail, its title (also the window's), its actions, its content. */
export const Page = ({ title, beside, trail = [], actions, children }: PageProps) => {
  useDocumentTitle(`${title} · Mortar`)
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.names}>
          {trail.length > 0 && <Trail steps={trail} />}
          <div className={classes.line}>
            <h1 className={classes.title}>{title}</h1>
            {beside}
          </div>
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

const Trail = ({ steps }: { readonly steps: NonNullable<PageProps['trail']> }) => (
  <nav aria-label="Where this page is">
    <ol className={classes.trail}>
      {steps.map(({ label, to }) => (
        <li key={to}>
          <Go to={to}>{label}</Go>
        </li>
      ))}
    </ol>
  </nav>
)
