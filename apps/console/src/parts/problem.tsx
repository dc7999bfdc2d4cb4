import { Button } from '@mantine/core'
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react'
import { problemOf, whatToDo } from '../api/problem.ts'
import classes from './problem.module.css'

interface ProblemProps {
  readonly error: unknown
  readonly retry?: () => void
}

/** What went wrong, as the hub says it, its code, and what to do about it. */
export const Problem = ({ error, retry }: ProblemProps) => {
  const problem = problemOf(error)
  return (
    <div role="alert" className={classes.problem}>
      <IconPlugConnectedX size={20} aria-hidden="true" className={classes.icon} />
      <div>
        <p className={classes.hint}>{problem.hint}</p>
        <p className={classes.next}>{whatToDo(problem)}</p>
        <p className={classes.code}>
          Code <code>{problem.code}</code>
        </p>
        {retry && (
          <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={retry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  )
}
