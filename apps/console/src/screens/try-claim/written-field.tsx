import { NativeSelect, TextInput } from '@mantine/core'
import type { FieldProps } from './look-up.tsx'

export interface WrittenProps extends FieldProps {
  readonly placeholder?: string
  readonly describes?: string
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'numeric' | 'decimal'
}

/** A field that is written. */
export const WrittenField = ({ describes, onChange, ...field }: WrittenProps) => (
  <TextInput
    size="sm"
    autoComplete="off"
    {...field}
    description={describes}
    inputWrapperOrder={['label', 'input', 'error', 'description']}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

interface ChosenProps extends FieldProps {
  readonly data: readonly { readonly value: string; readonly label: string }[]
}

/** A field that is one of several. */
export const ChosenField = ({ data, onChange, ...field }: ChosenProps) => (
  <NativeSelect size="sm" {...field} data={[...data]} onChange={(event) => onChange(event.currentTarget.value)} />
)
