import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { PriorAuth } from '../../client/index.ts'
import { decidePriorAuth } from '../../client/sdk.gen.ts'
import { dayText } from '../../parts/format.ts'
import { Problem } from '../../parts/problem.tsx'
import { NoteField, noteError } from './note-field.tsx'
import { placedError } from './place-of.ts'
import { errorsOf, type TermErrors, termsOf, type WrittenTerms, writtenOf } from './terms.ts'
import classes from './terms-fields.module.css'
import { TermsFields } from './terms-fields.tsx'

interface ApproveFormProps {
  readonly auth: PriorAuth
  /** What became of it while the form was open. */
  readonly news: ReactNode
  readonly close: (refused: boolean) => void
  readonly done: () => void
}

/** Grants an authorization as asked for, or on other terms, and says what that does. */
export const ApproveForm = ({ auth, news, close, done }: ApproveFormProps) => {
  const ref = useRef<HTMLFormElement>(null)
  const [terms, setTerms] = useState(() => writtenOf(auth))
  const [note, setNote] = useState('')
  const [found, setFound] = useState<TermErrors>({})
  const approve = useMutation({
    mutationFn: () =>
      decidePriorAuth({
        path: { number: auth.number },
        body: { outcome: 'approve', note: note.trim(), terms: termsOf(terms) },
      }),
    onSuccess: done,
    onError: (error) => setFound(placedError(error)),
  })
  const leave = () => close(approve.isError)
  useFirstWrong(ref, found)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const errors = { ...errorsOf(terms), ...noteError(note) }
    setFound(errors)
    if (Object.keys(errors).length === 0) approve.mutate()
  }
  return (
    <Modal opened onClose={leave} size="lg" title={`Approve authorization ${auth.number}?`}>
      <form ref={ref} onSubmit={submit} noValidate aria-label="Approve">
        <Stack gap="sm">
          {news}
          <p className={classes.happens}>{whatHappens(auth.memberKey, terms)}</p>
          <TermsFields terms={terms} errors={found} alsoLifts={auth.lifts} onChange={setTerms} />
          <NoteField value={note} error={found.note} onChange={setNote} />
          {approve.error && Object.keys(placedError(approve.error)).length === 0 ? (
            <Problem error={approve.error} />
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              Cancel
            </Button>
            <Button type="submit" loading={approve.isPending}>
              Approve
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** What a granted authorization does, in words; it follows the form. */
export const whatHappens = (memberKey: string, { drug, effectiveOn, expiresOn }: WrittenTerms): string => {
  const now = new Date()
  const days =
    effectiveOn && expiresOn
      ? ` with a date of service from ${dayText(effectiveOn, now)} to ${dayText(expiresOn, now)}`
      : ''
  return `Claims of ${memberKey || 'the member'} for ${drug.trim() || 'the drug'}${days} are decided with it from now on. No claim is sent again: the pharmacy bills anew.`
}

/** Puts the focus on the first field that is wrong. */
export const useFirstWrong = (ref: React.RefObject<HTMLFormElement | null>, found: TermErrors): void =>
  useEffect(() => {
    if (Object.keys(found).length > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [ref, found])
