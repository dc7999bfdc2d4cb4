import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconTestPipe } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Issue } from '../../client/index.ts'
import { type FieldName, type FormValues, moreNames } from './fields.ts'
import { MemberLookUp, ReferenceLookUp } from './look-up.tsx'
import classes from './try-claim.module.css'

interface TryFormProps {
  readonly values: FormValues
  readonly issues: readonly Issue[]
  readonly isTrying: boolean
  readonly onChange: (values: FormValues) => void
  readonly onTry: () => void
}

const asks = [
  { value: 'quote', label: 'Price question (D1)' },
  { value: 'bill', label: 'Billing (B1)' },
]

const sexes = [
  { value: 'F', label: 'Female' },
  { value: 'M', label: 'Male' },
  { value: 'U', label: 'Unknown' },
]

const dawCodes = [
  ['0', 'no product selection'],
  ['1', 'prescriber wants this product'],
  ['2', 'patient wants this product'],
  ['3', 'pharmacist chose this product'],
  ['4', 'generic not in stock'],
  ['5', 'brand given as the generic'],
  ['6', 'override'],
  ['7', 'brand mandated by law'],
  ['8', 'generic not on the market'],
  ['9', 'plan asks for the brand'],
] as const

const otherCoverages = [
  ['0', 'not told'],
  ['1', 'no other coverage'],
  ['2', 'other payer paid'],
  ['3', 'other payer did not cover it'],
  ['4', 'other payer paid nothing'],
  ['8', 'only what the other payer left'],
] as const

const coded = (codes: readonly (readonly [string, string])[]) =>
  codes.map(([value, text]) => ({ value, label: `${value}: ${text}` }))

/** The test claim as a person writes it; what is wrong stands beside its field, and the first such field takes the focus. */
export const TryForm = ({ values, issues, isTrying, onChange, onTry }: TryFormProps) => {
  const ref = useRef<HTMLFormElement>(null)
  const errors = new Map(issues.map(({ where, hint }) => [where.field ?? '', hint]))
  const isMoreSet = moreNames.some((name) => values[name] || errors.has(name))
  const [isMoreOpen, setMoreOpen] = useState(isMoreSet)
  useEffect(() => {
    if (issues.length === 0) return
    setMoreOpen((open) => open || moreNames.some((name) => issues.some(({ where }) => where.field === name)))
    ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [issues])
  const field = (name: FieldName, label: string) => ({
    name,
    label,
    value: values[name] ?? '',
    error: errors.get(name),
    onChange: (text: string) => onChange({ ...values, [name]: text }),
  })
  const written = (name: FieldName, label: string, more: Partial<WrittenProps> = {}) => (
    <WrittenField {...field(name, label)} {...more} />
  )
  const chosen = (name: FieldName, label: string, data: readonly { value: string; label: string }[]) => (
    <ChosenField {...field(name, label)} data={data} />
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onTry()
  }
  return (
    <form ref={ref} className={classes.form} onSubmit={submit} noValidate aria-label="Test claim">
      <fieldset className={classes.group}>
        <legend>For whom</legend>
        <MemberLookUp {...field('member', 'Member')} describes="Left empty: an invented member of the plan" />
        {!values.member && (
          <>
            <ReferenceLookUp {...field('plan', 'Plan')} kind="plan" placeholder="Name or code" />
            <div className={classes.pair}>
              {written('age', 'Age', { placeholder: '45', inputMode: 'numeric' })}
              {chosen('sex', 'Sex', sexes)}
            </div>
          </>
        )}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>What and where</legend>
        <ReferenceLookUp {...field('drug', 'Drug')} kind="drug" placeholder="Name or NDC" />
        <div className={classes.pair}>
          {written('quantity', 'Quantity', { placeholder: '30', inputMode: 'decimal' })}
          {written('days', 'Days supply', { placeholder: '30', inputMode: 'numeric' })}
        </div>
        <ReferenceLookUp {...field('pharmacy', 'Pharmacy')} kind="pharmacy" placeholder="Name, NPI or NCPDP id" />
        <ReferenceLookUp {...field('prescriber', 'Prescriber')} kind="prescriber" placeholder="NPI or DEA number" />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>When and how much</legend>
        {written('serviceOn', 'Date of service', { type: 'date' })}
        <div className={classes.pair}>
          {written('cost', 'Ingredient cost $', { placeholder: '40.00', inputMode: 'decimal' })}
          {written('fee', 'Dispensing fee $', { placeholder: 'none', inputMode: 'decimal' })}
        </div>
        {chosen('daw', 'DAW', coded(dawCodes))}
        {chosen('asked', 'Asked as', asks)}
      </fieldset>
      <details className={classes.more} open={isMoreOpen} onToggle={(event) => setMoreOpen(event.currentTarget.open)}>
        <summary>Overrides and other payers</summary>
        <div className={classes.moreGrid}>
          {written('conflicts', 'DUR codes', { placeholder: 'DD M0 1G', describes: 'Reason, service and result' })}
          {written('clarifications', 'Clarification codes', { placeholder: '2 8', describes: 'Up to three' })}
          {written('priorAuth', 'Prior authorization number', { describes: 'Not kept in the address' })}
          {written('usual', 'Usual and customary $', { placeholder: 'cost and fee', inputMode: 'decimal' })}
          {written('prescription', 'Prescription number', {
            placeholder: '9000001',
            describes: 'Not kept in the address',
          })}
          {written('fill', 'Fill number', { placeholder: '0', inputMode: 'numeric' })}
          {chosen('otherCoverage', 'Other coverage', coded(otherCoverages))}
          {written('otherPaid', 'Other payer paid $', { inputMode: 'decimal' })}
          {written('otherLeft', 'Left to the patient $', { inputMode: 'decimal' })}
          {written('otherRejects', 'Other payer’s rejects', { placeholder: '70' })}
        </div>
      </details>
      <div className={classes.press}>
        <Button type="submit" loading={isTrying} leftSection={<IconTestPipe size={16} />}>
          Try
        </Button>
        <span className="dim">Decided now, by the facts as they are. Nothing is posted.</span>
      </div>
    </form>
  )
}

interface BaseProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

interface WrittenProps extends BaseProps {
  readonly placeholder?: string
  readonly describes?: string
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'numeric' | 'decimal'
}

const WrittenField = ({ describes, onChange, ...field }: WrittenProps) => (
  <TextInput
    size="sm"
    autoComplete="off"
    {...field}
    description={describes}
    inputWrapperOrder={['label', 'input', 'error', 'description']}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

interface ChosenProps extends BaseProps {
  readonly data: readonly { readonly value: string; readonly label: string }[]
}

const ChosenField = ({ data, onChange, ...field }: ChosenProps) => (
  <NativeSelect size="sm" {...field} data={[...data]} onChange={(event) => onChange(event.currentTarget.value)} />
)
