import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { getMeOptions } from '../../client/@tanstack/react-query.gen.ts'
import type { Discrepancy } from '../../client/index.ts'
import { assignDiscrepancy } from '../../client/sdk.gen.ts'
import { countOf } from '../../parts/format.ts'
import { Problem } from '../../parts/problem.tsx'
import { toldWithUndo } from '../../parts/toasts.tsx'
import { forEachOf } from './for-each-of.ts'

interface AssignFormProps {
  readonly chosen: readonly Discrepancy[]
  readonly close: () => void
  readonly done: () => void
}

/** Gives discrepancies to a person, or to nobody. Undo gives each back to whom it had. */
export const AssignForm = ({ chosen, close, done }: AssignFormProps) => {
  const { data: me } = useQuery(getMeOptions())
  const [owner, setOwner] = useState(chosen[0]?.owner ?? me?.email ?? '')
  const words = countOf(chosen.length, 'discrepancy', 'discrepancies')
  const assign = useMutation({
    mutationFn: (to: string | null) =>
      forEachOf(chosen, (discrepancyId) => assignDiscrepancy({ path: { discrepancyId }, body: { owner: to } })),
    onSuccess: (_, to) => {
      toldWithUndo(`${words} ${to === null ? 'owned by nobody now' : `given to ${to}`}.`, () => giveBack(chosen))
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    assign.mutate(owner.trim())
  }
  return (
    <Modal opened onClose={close} title={`Assign ${words}`}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Owner"
            type="email"
            description="Email of the person who sees to it"
            required
            data-autofocus
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
          {assign.error && <Problem error={assign.error} />}
          <Group justify="flex-end">
            <Button variant="subtle" mr="auto" onClick={() => assign.mutate(null)}>
              To nobody
            </Button>
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={assign.isPending}>
              Assign
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const giveBack = async (chosen: readonly Discrepancy[]): Promise<void> => {
  for (const { discrepancyId, owner } of chosen) await assignDiscrepancy({ path: { discrepancyId }, body: { owner } })
}
