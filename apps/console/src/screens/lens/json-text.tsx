import type { ReactNode } from 'react'
import classes from './json-text.module.css'
import { readJson } from './leaves.ts'
import type { Place } from './links.ts'
import { usePlace } from './lit.tsx'

interface JsonTextProps {
  readonly text: string
  readonly label: string
  /** The place of a value by its path; a value without one cannot be lit. */
  readonly placeOf: (path: string) => Place
}

/** A JSON text laid out, each value a place of its own. What is no JSON is shown as it came. */
export const JsonText = ({ text, label, placeOf }: JsonTextProps) => {
  const value = readJson(text)
  return (
    <section aria-label={label} className={classes.json}>
      {value === undefined ? text : <Node value={value} path="" placeOf={placeOf} />}
    </section>
  )
}

interface NodeProps {
  readonly value: unknown
  readonly path: string
  readonly placeOf: JsonTextProps['placeOf']
}

const Node = ({ value, path, placeOf }: NodeProps): ReactNode => {
  if (value === null) return <span className={classes.none}>null</span>
  if (typeof value !== 'object') return <Value place={placeOf(path)} text={JSON.stringify(value)} />
  const entries = Object.entries(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return (
    <>
      {open}
      {entries.map(([name, inner], place) => (
        <div key={name} className={classes.entry} style={{ paddingLeft: '1.5ch' }}>
          {!Array.isArray(value) && <span className={classes.name}>"{name}": </span>}
          <Node value={inner} path={`${path}/${name}`} placeOf={placeOf} />
          {place < entries.length - 1 && ','}
        </div>
      ))}
      {close}
    </>
  )
}

const Value = ({ place, text }: { readonly place: Place; readonly text: string }) => (
  <button type="button" className={classes.value} {...usePlace(place)}>
    {text}
  </button>
)
