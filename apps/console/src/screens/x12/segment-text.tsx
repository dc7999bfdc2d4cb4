import type { X12Line } from '../../client/index.ts'
import classes from './x12.module.css'

const mostCharacters = 300

/** The text of a segment from the file's own bytes, and what the guide calls it. */
export const SegmentText = ({ line, bytes }: { readonly line: X12Line; readonly bytes: Uint8Array }) => {
  const { byteFrom, byteTo, name, kind } = line
  const text = latin1.decode(bytes.subarray(byteFrom, Math.min(byteTo, byteFrom + mostCharacters))).trimEnd()
  return (
    <>
      <code className={classes.segment}>
        {text}
        {byteTo - byteFrom > mostCharacters && '…'}
      </code>
      <span className={classes.name}>{kind === 'stray' ? 'has no place here' : name}</span>
    </>
  )
}

const latin1 = new TextDecoder('latin1')
