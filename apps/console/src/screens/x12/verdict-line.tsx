import type { X12Checked } from '../../client/index.ts'
import { bytesText, countOf } from '../../parts/format.ts'
import { ToneIcon } from '../../parts/state.tsx'
import classes from './x12.module.css'

/** The verdict in one line. */
export const VerdictLine = ({ checked }: { readonly checked: X12Checked }) => {
  const { isX12, isAccepted, sets, bytes, findings, findingsMore } = checked
  const warnings = findings.filter(({ isWarning }) => isWarning).length
  const errors = findings.length - warnings + findingsMore
  const tone = !isX12 || !isAccepted ? 'bad' : warnings > 0 ? 'warn' : 'good'
  const word = !isX12 ? 'No X12 that can be read' : isAccepted ? 'Accepted' : 'Not accepted'
  const facts = [
    sets.length > 0 ? sets.join(', ') : undefined,
    bytesText(bytes),
    countOf(errors, 'error'),
    countOf(warnings, 'warning'),
  ]
  return (
    <p role="status" className={classes.verdict}>
      <ToneIcon tone={tone} size={20} />
      <strong>{word}</strong>
      <span className="dim">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  )
}
