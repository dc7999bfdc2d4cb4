import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Discrepancy } from '../../client/index.ts'
import { AskResolve } from './ask-resolve.tsx'
import { AssignForm } from './assign-form.tsx'
import { useReopen } from './use-reopen.ts'

/** What a person can do with one discrepancy. */
export const RowActions = ({ of }: { readonly of: Discrepancy }) => {
  const [asked, setAsked] = useState<'assign' | 'resolve' | null>(null)
  const reopen = useReopen()
  const close = () => setAsked(null)
  if (of.resolvedAt !== null)
    return (
      <Button size="compact-sm" variant="default" onClick={() => reopen.mutate(of.discrepancyId)}>
        Reopen
      </Button>
    )
  return (
    <Group gap={6} wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={() => setAsked('assign')}>
        Assign
      </Button>
      <Button size="compact-sm" variant="light" onClick={() => setAsked('resolve')}>
        Resolve
      </Button>
      {asked === 'assign' && <AssignForm chosen={[of]} close={close} done={close} />}
      {asked === 'resolve' && <AskResolve chosen={[of]} close={close} done={close} />}
    </Group>
  )
}
