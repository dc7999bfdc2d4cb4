import { Copy } from './copy.tsx'
import classes from './json-block.module.css'

interface JsonBlockProps {
  readonly label: string
  readonly text: string | null
}

/** A message body, laid out when it is JSON; copied as it was sent. */
export const JsonBlock = ({ label, text }: JsonBlockProps) => (
  <section className={classes.block} aria-label={label}>
    <div className={classes.head}>
      {label}
      {text && <Copy text={text} what={label.toLowerCase()} />}
    </div>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard */}
    <pre className={classes.body} tabIndex={0}>
      {text ? laidOut(text) : '(nothing)'}
    </pre>
  </section>
)

const laidOut = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
