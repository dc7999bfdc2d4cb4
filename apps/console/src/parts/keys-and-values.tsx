import { Fragment, type ReactNode } from 'react'
import classes from './keys-and-values.module.css'

/** A list of names and what they are: facts about one thing. What is not known is left out. */
export const KeysAndValues = ({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
}) => (
  <dl className={classes.list}>
    {facts.filter(isKnown).map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
)

const isKnown = ([, value]: readonly [string, ReactNode]): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false
