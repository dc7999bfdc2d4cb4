import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { problemOf, whatToDo } from '../api/problem.ts'

/** Tells that something was done. */
export const told = (message: ReactNode) =>
  notifications.show({ message, color: 'pine', icon: <IconCheck size={16} />, withBorder: true })

/** Tells that a request was refused, why, and what to do. */
export const toldProblem = (error: unknown) => {
  const problem = problemOf(error)
  notifications.show({
    title: problem.hint,
    message: `${whatToDo(problem)} (${problem.code})`,
    color: 'red',
    icon: <IconAlertTriangle size={16} />,
    withBorder: true,
    autoClose: 12_000,
  })
}

/** Tells that something was done, with the way back. The way back stays open a little longer than other notes. */
export const toldWithUndo = (message: string, undo: () => Promise<unknown>) => {
  const id = notifications.show({
    color: 'pine',
    icon: <IconCheck size={16} />,
    withBorder: true,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button size="compact-sm" variant="light" onClick={() => takeBack(id, undo)}>
          Undo
        </Button>
      </Group>
    ),
  })
}

const takeBack = (id: string, undo: () => Promise<unknown>) => {
  notifications.hide(id)
  undo().then(() => told('Undone.'), toldProblem)
}
