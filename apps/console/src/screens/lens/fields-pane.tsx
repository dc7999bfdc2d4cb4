import { IconAlertCircle, IconPencil } from '@tabler/icons-react'
import type { Lens, LensField } from '../../client/index.ts'
import { fieldPlace } from './links.ts'
import { useLit, usePlace } from './lit.tsx'
import classes from './pane.module.css'

/** The source fields: each with the exact text of the file and what it means. */
export const FieldsPane = ({ lens }: { readonly lens: Lens }) => {
  const shown = lens.fields.filter(({ type, text }) => type !== 'filler' || text.trim() !== '')
  return (
    <section aria-label="Source fields" className={classes.pane} data-pane="fields">
      <div className={classes.head}>
        <h2 className={classes.title}>Source</h2>
        <span className={classes.note}>record {lens.record.recordType}, as it came</span>
      </div>
      <div className={classes.frame}>
        <table className={classes.table} aria-label="Source fields">
          <thead>
            <tr>
              <th scope="col" style={{ width: '45%' }}>
                Field
              </th>
              <th scope="col">Text, and what it means</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow key={field.name} field={field} lens={lens} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const FieldRow = ({ field, lens }: { readonly field: LensField; readonly lens: Lens }) => {
  const { onMouseEnter, onMouseLeave, onClick, ...button } = usePlace(fieldPlace(field.name))
  const { pinned } = useLit()
  const issue = lens.issues.find(({ where }) => where.field === field.name)
  const correction = lens.corrections.find((each) => each.field === field.name)
  return (
    // The button of the row is what the keyboard uses; its click reaches the row.
    <tr
      className={classes.row}
      data-lit={button['data-lit']}
      data-pinned={pinned === fieldPlace(field.name) || undefined}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
      onClick={onClick}
    >
      <th scope="row" title={`${field.type}${field.describes ? `, ${field.describes}` : ''}`}>
        <button type="button" className={classes.name} {...button}>
          {field.name}
        </button>
        {issue && <IconAlertCircle size={13} className={classes.wrong} aria-label={issue.hint} />}
      </th>
      <td className={classes.value}>
        {field.text.trim() === '' ? <span className="dim">blank</span> : field.text.trimEnd()}
        <Meaning field={field} />
        {correction && (
          <div title={`${correction.reason}, ${correction.correctedBy}`}>
            <IconPencil size={13} aria-label="Corrected to" /> {correction.value}
          </div>
        )}
      </td>
    </tr>
  )
}

const Meaning = ({ field }: { readonly field: LensField }) => {
  const meaning = meaningOf(field)
  return meaning === '' ? null : <span className={classes.meaning}> = {meaning}</span>
}

/** The typed value where it reads differently from the text. */
const meaningOf = ({ value, text, type }: LensField): string => {
  if (value === null || value === undefined) return text.trim() === '' ? '' : 'not readable'
  if (type.startsWith('cents') && typeof value === 'number') return (value / 100).toFixed(2)
  const decimals = /^decimal:(\d)/.exec(type)?.[1]
  if (decimals && typeof value === 'number') return (value / 10 ** Number(decimals)).toFixed(Number(decimals))
  const told = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return told === text.trim() ? '' : told
}
