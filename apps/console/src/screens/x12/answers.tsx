import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { X12Answer } from '../../client/index.ts'
import { Copy } from '../../parts/copy.tsx'
import classes from './x12.module.css'

/** The acknowledgements, one file per interchange, as they would be sent back. */
export const Answers = ({ answers, name }: { readonly answers: readonly X12Answer[]; readonly name: string }) => {
  if (answers.length === 0)
    return <p className={classes.answers}>Nothing is to be sent back: acknowledgements are not acknowledged.</p>
  return (
    <ul className={classes.answers} aria-label="Acknowledgements">
      {answers.map((answer, at) => (
        <li key={at}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} />}
            onClick={() => save(answer, nameOf(name, answer, at, answers.length))}
          >
            Download {answer.holds.join(' + ')}
            {answers.length > 1 && ` of interchange ${at + 1}`}
          </Button>
          <Copy text={answer.text} what={answer.holds.join(' and ')} />
          <details className={classes.answerText}>
            <summary>Show</summary>
            <pre>{lined(answer.text)}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** One segment a line; the terminator stands at a fixed place of the ISA. */
const lined = (text: string): string => {
  const terminator = text[105] ?? '~'
  return text
    .split(terminator)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
    .join(`${terminator}\n`)
    .concat(terminator)
}

const nameOf = (name: string, { holds }: X12Answer, at: number, count: number): string => {
  const stem = name.replace(/\.[^.]*$/, '').replaceAll(/[^\w.-]+/g, '-')
  return `${stem}.${holds.join('-')}${count > 1 ? `-${at + 1}` : ''}.edi`
}

const save = ({ text }: X12Answer, name: string) => {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/edi-x12' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
