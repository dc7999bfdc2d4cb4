import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Discrepancy } from '../../client/index.ts'
import { countOf, moneyText } from '../../parts/format.ts'
import { AskResolve } from './ask-resolve.tsx'
import { AssignForm } from './assign-form.tsx'

interface WithPickedProps {
  readonly chosen: readonly Discrepancy[]
  readonly clear: () => void
}

/** What a person can do with the picked discrepancies together. */
export const WithPicked = ({ chosen, clear }: WithPickedProps) => {
  const [asked, setAsked] = useState<'assign' | 'resolve' | null>(null)
  const close = () => setAsked(null)
  const done = () => {
    close()
    clear()
  }
  const open = chosen.filter(({ resolvedAt }) => resolvedAt === null)
  if (open.length === 0) return null
  const worth = open.reduce((sum, { amountCents }) => sum + amountCents, 0)
  return (
    <Group gap={8} role="toolbar" aria-label="With the picked discrepancies">
      <span className="dim" aria-live="polite">
        {countOf(open.length, 'picked', 'picked')}, {moneyText(worth)}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => setAsked('assign')}>
        Assign
      </Button>
      <Button size="compact-sm" onClick={() => setAsked('resolve')}>
        Resolve
      </Button>
      {asked === 'assign' && <AssignForm chosen={open} close={close} done={done} />}
      {asked === 'resolve' && <AskResolve chosen={open} close={close} done={done} />}
    </Group>
  )
}
