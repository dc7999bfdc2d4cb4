import { IconAlertCircle, IconPencil } from '@tabler/icons-react'
import { useFeed } from '../../api/feeds.ts'
import { suspectsOf } from '../../api/suspects.ts'
import type { Lens, LensField } from '../../client/index.ts'
import { fieldPlace } from './links.ts'
import { useLit, usePlace } from './lit.tsx'
import classes from './pane.module.css'

/** The source fields: each with the exact text of the file and what it means. */
export const FieldsPane = ({ lens }: { readonly lens: Lens }) => {
  const { data: feed } = useFeed(lens.run.feedId)
  const wrong = suspectsOf(lens, feed)
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
              <th scope="col" style={{ width: '43%' }}>
                Field
              </th>
              <th scope="col">Text</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow key={field.name} field={field} lens={lens} wrong={wrong.includes(field.name)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface FieldRowProps {
  readonly field: LensField
  readonly lens: Lens
  readonly wrong: boolean
}

const FieldRow = ({ field, lens, wrong }: FieldRowProps) => {
  const { onMouseEnter, onMouseLeave, onClick, ...button } = usePlace(fieldPlace(field.name))
  const { pinned } = useLit()
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
        {wrong && <IconAlertCircle size={13} className={classes.wrong} aria-label="an issue points here" />}
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
  return told === text.trim() || JSON.stringify(value) === text.trim() ? '' : told
}
