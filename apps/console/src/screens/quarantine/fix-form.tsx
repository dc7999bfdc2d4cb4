import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Lens, LensField } from '../../client/index.ts'
import { correctRecord, removeCorrection } from '../../client/sdk.gen.ts'
import { countText } from '../../parts/format.ts'
import { Problem } from '../../parts/problem.tsx'
import { toldWithUndo } from '../../parts/toasts.tsx'
import classes from './fix-form.module.css'

interface FixFormProps {
  readonly lens: Lens
  /** The field that is most likely wrong; picked already. */
  readonly suspect: string | undefined
}

/** Writes a correction of one source field. */
export const FixForm = ({ lens, suspect }: FixFormProps) => {
  const fields = lens.fields.filter(({ type }) => type !== 'filler')
  const [name, setName] = useState(suspect ?? fields[0]?.name ?? '')
  const field = fields.find((each) => each.name === name)
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const { lineageId } = lens.record
  const correct = useMutation({
    mutationFn: () => correctRecord({ body: { lineageId, field: name, value, reason: reason.trim() } }),
    onSuccess: () => {
      toldWithUndo(`Correction of ${name} kept for the next replay.`, () =>
        removeCorrection({ body: { lineageId, field: name } }),
      )
      setValue('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    correct.mutate()
  }
  if (!field) return null
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <NativeSelect
          label="Field"
          value={name}
          data={fields.map((each) => ({ value: each.name, label: `${each.name} (${each.type})` }))}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <AsItCame field={field} />
        <TextInput
          label="Should say"
          description="The text as the file would carry it, without padding"
          classNames={{ input: classes.value ?? '' }}
          required
          autoFocus
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Textarea
          label="Reason"
          description="Kept in the audit log. No names or other personal data."
          required
          minLength={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {correct.error && <Problem error={correct.error} />}
        <Button type="submit" loading={correct.isPending} disabled={reason.trim().length < 3}>
          Save correction
        </Button>
      </Stack>
    </form>
  )
}

const AsItCame = ({ field }: { readonly field: LensField }) => (
  <div>
    <div className={classes.label}>
      As it came
      {field.byteFrom !== null && `, bytes ${countText(field.byteFrom)} to ${countText(field.byteTo ?? 0)}`}
    </div>
    <pre className={classes.bytes}>{field.text === '' ? '(no bytes)' : field.text.replaceAll(' ', '·')}</pre>
  </div>
)
