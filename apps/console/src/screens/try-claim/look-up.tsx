import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { listTryChoicesOptions } from '../../client/@tanstack/react-query.gen.ts'
import { findTryMembers } from '../../client/sdk.gen.ts'
import { dayText } from '../../parts/format.ts'
import classes from './try-claim.module.css'

/** One thing that a field may name. */
interface Found {
  readonly value: string
  readonly label: string
  readonly note: string
}

/** A field of the form, as each of them is shown. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

interface LookUpProps extends FieldProps {
  readonly placeholder: string
  readonly found: readonly Found[]
  readonly describes?: ReactNode
}

const settleMs = 250

/** A field that is found by a part of a name or number; what is chosen stands in it as its number, its name below. */
const LookUp = ({ name, label, value, error, onChange, placeholder, found, describes }: LookUpProps) => {
  const byValue = new Map(found.map((each) => [each.value, each]))
  const chosen = byValue.get(value)
  return (
    <Autocomplete
      size="sm"
      name={name}
      label={label}
      placeholder={placeholder}
      value={value}
      error={error}
      description={chosen?.label ?? describes ?? ' '}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      data={[...byValue.keys()]}
      filter={({ options }) => options}
      limit={20}
      maxDropdownHeight={320}
      autoComplete="off"
      openOnFocus={false}
      onChange={onChange}
      renderOption={({ option }) => {
        const each = byValue.get(option.value)
        return (
          <div className={classes.option}>
            <span>{each?.label}</span>
            <span className={classes.optionNote}>
              {option.value} {each?.note}
            </span>
          </div>
        )
      }}
    />
  )
}

interface ReferenceLookUpProps extends FieldProps {
  readonly kind: 'plan' | 'drug' | 'generic' | 'pharmacy' | 'prescriber'
  readonly placeholder: string
  readonly describes?: ReactNode
}

/** A field that names a plan, drug, pharmacy or prescriber of the site. */
export const ReferenceLookUp = ({ kind, ...field }: ReferenceLookUpProps) => {
  const [sought] = useDebouncedValue(field.value, settleMs)
  const { data = [] } = useQuery({
    ...listTryChoicesOptions({ query: { kind, q: sought.trim() } }),
    placeholderData: keepPreviousData,
  })
  return <LookUp {...field} found={data} />
}

const leastSought = 3

/** A field that names a member of the store: by key, cardholder id or name. */
export const MemberLookUp = ({ describes, ...field }: FieldProps & { readonly describes: ReactNode }) => {
  const [sought] = useDebouncedValue(field.value.trim(), settleMs)
  const { data = [] } = useQuery({
    // What is sought names a person: it is forgotten with the screen, and travels in a body.
    queryKey: ['findTryMembers', sought],
    queryFn: async () => (await findTryMembers({ body: { sought } })).data,
    enabled: sought.length >= leastSought,
    gcTime: 0,
  })
  const found = data.map(({ memberKey, name, birthOn, planCode, terminatedOn }) => ({
    value: memberKey,
    label: `${name}, born ${dayText(birthOn, new Date())}`,
    note: `${planCode ?? 'no plan'}${terminatedOn === null ? '' : `, ended ${terminatedOn}`}`,
  }))
  return <LookUp {...field} placeholder="Key, cardholder id, or Name, First" found={found} describes={describes} />
}
