import { Fragment, type ReactNode } from 'react'
import classes from './keys-and-values.module.css'

/** A list of names and what they are: facts about one thing. */
export const KeysAndValues = ({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
}) => (
  <dl className={classes.list}>
    {facts.map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value ?? <span className="dim">–</span>}</dd>
      </Fragment>
    ))}
  </dl>
)
