import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Problem } from './problem.tsx'

interface AskReasonProps {
  readonly title: string
  /** What will happen, in plain words. */
  readonly children: ReactNode
  readonly label?: string
  /** Where the reason is kept. */
  readonly kept?: string
  readonly action: string
  readonly danger?: boolean
  /** A reason that is often right; it can be changed. */
  readonly suggestion?: string
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why before something is done: the reason is kept in the audit log. */
export const AskReason = ({
  title,
  children,
  label = 'Reason',
  kept = 'Kept in the audit log.',
  action,
  ...props
}: AskReasonProps) => {
  const [reason, setReason] = useState(props.suggestion ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onConfirm(reason.trim())
  }
  return (
    <Modal opened onClose={props.onClose} title={title}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div>{children}</div>
          <Textarea
            label={label}
            description={`${kept} No names or other personal data.`}
            required
            minLength={3}
            maxLength={500}
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {props.error ? <Problem error={props.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              color={props.danger ? 'red' : undefined}
              loading={props.busy}
              disabled={reason.trim().length < 3}
            >
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
