import { Checkbox, TextInput } from '@mantine/core'
import { inWords } from '../../parts/words.ts'
import { ReferenceLookUp } from '../try-claim/look-up.tsx'
import type { TermErrors, WrittenTerms } from './terms.ts'
import classes from './terms-fields.module.css'

/** Rules that a request's basis (498-PD) lifts; an authorization may name others, which stay to choose from. */
const lifted = ['formulary', 'step-therapy', 'quantity-limit', 'days-supply']

interface TermsFieldsProps {
  readonly terms: WrittenTerms
  readonly errors: TermErrors
  /** Rules lifted that the form offers beside the usual ones. */
  readonly alsoLifts?: readonly string[]
  readonly onChange: (terms: WrittenTerms) => void
}

/** What an authorization allows, field by field; what is wrong stands beside its field. */
export const TermsFields = ({ terms, errors, alsoLifts = [], onChange }: TermsFieldsProps) => {
  const field = (name: Exclude<keyof WrittenTerms, 'lifts'>, label: string) => ({
    name,
    label,
    value: terms[name],
    error: errors[name],
    onChange: (text: string) => onChange({ ...terms, [name]: text }),
  })
  const written = (name: Exclude<keyof WrittenTerms, 'lifts'>, label: string, more: WrittenMore = {}) => {
    const { onChange: change, ...rest } = field(name, label)
    return (
      <TextInput
        size="sm"
        autoComplete="off"
        {...rest}
        {...more}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        onChange={(event) => change(event.currentTarget.value)}
      />
    )
  }
  return (
    <div className={classes.grid}>
      <div className={classes.whole}>
        <ReferenceLookUp
          {...field('drug', 'Drug')}
          kind="generic"
          placeholder="Name, NDC, or a selector as in a plan"
          describes="A selector as in a plan: generic:…, ingredient:…, class:…, tag:…, ndc:…"
        />
      </div>
      {written('effectiveOn', 'From', { type: 'date' })}
      {written('expiresOn', 'Until', { type: 'date', description: 'This day counts' })}
      {written('fillsAllowed', 'Fills allowed', { placeholder: 'no limit', inputMode: 'numeric' })}
      {written('quantityAllowedMilli', 'Quantity allowed', { placeholder: 'no limit', inputMode: 'decimal' })}
      {written('quantityPerDayMilli', 'Quantity a day', { placeholder: 'as in the plan', inputMode: 'decimal' })}
      <Checkbox.Group
        className={classes.whole}
        label="Lifts"
        description="Rules of the plan that do not refuse a claim with this authorization"
        value={[...terms.lifts]}
        onChange={(lifts) => onChange({ ...terms, lifts })}
      >
        <div className={classes.lifts}>
          {[...new Set([...lifted, ...alsoLifts])].map((edit) => (
            <Checkbox key={edit} size="xs" value={edit} label={inWords(edit)} />
          ))}
        </div>
      </Checkbox.Group>
      <ReferenceLookUp {...field('pharmacyNpi', 'Only at pharmacy')} kind="pharmacy" placeholder="any" />
      <ReferenceLookUp {...field('prescriberNpi', 'Only by prescriber')} kind="prescriber" placeholder="any" />
    </div>
  )
}

interface WrittenMore {
  readonly type?: 'date'
  readonly placeholder?: string
  readonly description?: string
  readonly inputMode?: 'numeric' | 'decimal'
}
