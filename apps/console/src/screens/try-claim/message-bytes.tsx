import { CopyWithWords } from '../../parts/copy.tsx'
import { Section } from '../../parts/section.tsx'
import classes from './try-claim.module.css'

interface MessageBytesProps {
  readonly title: string
  readonly what: string
  /** One character for each byte. */
  readonly text: string
}

/** A D.0 message: its separators named, a line for each segment; to copy as it is, or its bytes as hexadecimal digits. */
export const MessageBytes = ({ title, what, text }: MessageBytesProps) => (
  <Section
    title={title}
    note={`${text.length} bytes`}
    actions={
      <>
        <CopyWithWords label="Copy" what={`${what} as it is`} text={text} />
        <CopyWithWords label="Copy hex" what={`${what} as hexadecimal digits`} text={hexOf(text)} />
      </>
    }
  >
    <pre className={classes.bytes}>
      {linesOf(text).map((line, at) => (
        <div key={at}>{drawn(line)}</div>
      ))}
    </pre>
  </Section>
)

/** A new line begins with each segment (1E), and with each group (1D) and the segment that follows it. */
const linesOf = (text: string): string[] => text.split(/(?=\x1d)|(?<!\x1d)(?=\x1e)/)

const signs: Readonly<Record<string, string>> = { '\x1c': 'FS', '\x1d': 'GS', '\x1e': 'RS' }

/** Fonts have no picture for the separators: they are drawn as their names. */
const drawn = (line: string) =>
  line.split(/([\x1c-\x1e])/).map((piece, at) =>
    signs[piece] ? (
      <span key={`${at}-sign`} className={classes.sign}>
        {signs[piece]}
      </span>
    ) : (
      piece
    ),
  )

const hexOf = (text: string): string =>
  Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')
