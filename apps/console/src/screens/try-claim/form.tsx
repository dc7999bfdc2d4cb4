import { Button } from '@mantine/core'
import { IconTestPipe } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Issue } from '../../client/index.ts'
import {
  asks,
  coded,
  compoundCodes,
  dawCodes,
  dispensingUnits,
  dosageForms,
  otherCoverages,
  routes,
  sexes,
  worded,
} from './codes.ts'
import { Diagnoses } from './diagnoses.tsx'
import { dispensedAs, errorsOf, type FieldName, type FormValues, isCompound, moreNames } from './fields.ts'
import { Ingredients } from './ingredients.tsx'
import { MemberLookUp, ReferenceLookUp } from './look-up.tsx'
import classes from './try-claim.module.css'
import { ChosenField, WrittenField, type WrittenProps } from './written-field.tsx'

interface TryFormProps {
  readonly values: FormValues
  /** The form as it was tried, and what was wrong with it. */
  readonly tried: FormValues | undefined
  readonly issues: readonly Issue[]
  readonly isTrying: boolean
  readonly onChange: (values: FormValues) => void
  readonly onTry: () => void
}

/** The test claim as a person writes it; what is wrong stands beside its field, and the first such field takes the focus. */
export const TryForm = ({ values, tried, issues, isTrying, onChange, onTry }: TryFormProps) => {
  const ref = useRef<HTMLFormElement>(null)
  const errors = errorsOf(issues, tried)
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
              {chosen('sex', 'Sex', worded(sexes))}
            </div>
          </>
        )}
        <Diagnoses
          lines={values.diagnoses ?? none}
          errors={errors}
          onChange={(diagnoses) => onChange({ ...values, diagnoses })}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>What and where</legend>
        <ChosenField
          {...field('compound', 'Dispensed as')}
          data={worded(compoundCodes)}
          onChange={(compound) => onChange(dispensedAs(values, compound))}
        />
        {isCompound(values) ? (
          <>
            <div className={classes.pair}>
              {chosen('dosageForm', 'Dosage form', [toChoose, ...coded(dosageForms)])}
              {chosen('dispensingUnit', 'Unit', [toChoose, ...coded(dispensingUnits)])}
            </div>
            {chosen('route', 'Route', [{ value: '', label: 'Not told' }, ...worded(routes)])}
          </>
        ) : (
          <ReferenceLookUp {...field('drug', 'Drug')} kind="drug" placeholder="Name or NDC" />
        )}
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
          {written('cost', 'Ingredient cost $', {
            placeholder: isCompound(values) ? 'ingredients’ sum' : '40.00',
            inputMode: 'decimal',
          })}
          {written('fee', 'Dispensing fee $', { placeholder: 'none', inputMode: 'decimal' })}
        </div>
        {chosen('daw', 'DAW', coded(dawCodes))}
        {chosen('asked', 'Asked as', worded(asks))}
      </fieldset>
      {isCompound(values) && (
        <Ingredients
          lines={values.ingredients ?? none}
          errors={errors}
          onChange={(ingredients) => onChange({ ...values, ingredients })}
        />
      )}
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
          {written('prescribed', 'Quantity prescribed', { inputMode: 'decimal', describes: 'Schedule II needs it' })}
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

const none: readonly never[] = []
const toChoose = { value: '', label: 'Choose' }
