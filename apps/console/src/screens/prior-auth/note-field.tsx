import { Textarea } from '@mantine/core'

interface NoteFieldProps {
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

/** Why somebody grants it; kept in the authorization's history. */
export const NoteField = ({ value, error, onChange }: NoteFieldProps) => (
  <Textarea
    name="note"
    label="Note"
    description="Why. Kept in its history. No names or other personal data."
    maxLength={500}
    autosize
    minRows={2}
    value={value}
    error={error}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

/** What is wrong with a note. */
export const noteError = (note: string): { readonly note?: string } =>
  note.trim().length < 3 ? { note: 'Say why, in three letters or more.' } : {}
