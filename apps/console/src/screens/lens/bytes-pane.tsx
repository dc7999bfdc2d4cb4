import { useFeed } from '../../api/feeds.ts'
import { suspectsOf } from '../../api/suspects.ts'
import type { Lens, LensField } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import { countText } from '../../parts/format.ts'
import { Nothing } from '../../parts/nothing.tsx'
import classes from './bytes-pane.module.css'
import { fieldPlace } from './links.ts'
import { useLit, usePlace } from './lit.tsx'
import { segmentsOf } from './segments.ts'

/** The very bytes of the record as they came, cut at its fields, with the lines before and after it dimmed. */
export const BytesPane = ({ lens }: { readonly lens: Lens }) => {
  const { raw, fields, record } = lens
  const { data: feed } = useFeed(lens.run.feedId)
  const wrong = new Set(suspectsOf(lens, feed))
  if (!raw)
    return (
      <Nothing title="The bytes are not at hand">
        The plaintext of this file is not in the vault. What became of the record is told below.
      </Nothing>
    )
  return (
    <section aria-label="Source bytes" className={classes.pane} data-pane="bytes">
      <div className={classes.head}>
        <span>
          Line {countText(record.line)}, bytes {countText(raw.byteFrom)} to {countText(raw.byteTo)}
        </span>
        <LitField fields={fields} />
        <Copy text={raw.text} what="the record" />
      </div>
      <div className={classes.lines}>
        {raw.before.map((line) => (
          <Neighbour key={line.byteFrom} text={line.text} />
        ))}
        <div className={classes.record}>
          {segmentsOf(raw, fields).map(({ text, field }, place) =>
            field ? (
              <FieldBytes key={field.name} field={field} text={text} wrong={wrong.has(field.name)} />
            ) : (
              <span key={place} className={classes.between}>
                {text}
              </span>
            ),
          )}
        </div>
        {raw.after.map((line) => (
          <Neighbour key={line.byteFrom} text={line.text} />
        ))}
      </div>
    </section>
  )
}

const Neighbour = ({ text }: { readonly text: string }) => (
  <div className={classes.neighbour} aria-hidden="true">
    {text}
  </div>
)

interface FieldBytesProps {
  readonly field: LensField
  readonly text: string
  readonly wrong: boolean
}

const FieldBytes = ({ field, text, wrong }: FieldBytesProps) => {
  const place = usePlace(fieldPlace(field.name))
  return (
    <button
      type="button"
      {...place}
      tabIndex={-1}
      className={classes.field}
      data-wrong={wrong || undefined}
      title={`${field.name} (${field.type})`}
      aria-label={`${field.name}: ${text.trim() || 'blank'}${wrong ? ', has an issue' : ''}`}
    >
      {text}
    </button>
  )
}

/** Names the lit field where the eye is. */
const LitField = ({ fields }: { readonly fields: readonly LensField[] }) => {
  const { lit } = useLit()
  const shown = fields.filter(({ name }) => lit.has(fieldPlace(name)))
  if (shown.length === 0) return <span className={classes.hint}>Hover or focus a value to see where it came from</span>
  return (
    <span className={classes.lit} role="status">
      {shown.map((field) => (
        <span key={field.name}>
          <strong>{field.name}</strong> {field.type}
          {field.byteFrom !== null && `, bytes ${countText(field.byteFrom)}–${countText(field.byteTo ?? 0)}`}
          {field.describes && `, ${field.describes}`}
        </span>
      ))}
    </span>
  )
}
