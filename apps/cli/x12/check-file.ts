import { echoedNumbers } from '@mortar/wire/x12/answers/envelope'
import type { Finding } from '@mortar/wire/x12/finding'
import { type X12Verdict, x12Judge } from '@mortar/wire/x12/judge'
import { piecesOf, textOfBytes } from './open-file.ts'

/**
 * `mortar check FILE`: judges an X12 file. Exit code 0 accepted, 1 not accepted, 2 no X12 that can be read. With `json` one object `{format,
 * accepted, issues, acknowledgement}`; `acknowledgement` is the text of the TA1, 999 and 277CA as they would be sent.
 */
export const checkFile = async (path: string, { json }: { readonly json: boolean }): Promise<number> => {
  const judge = x12Judge({ numbersOf: echoedNumbers(new Date()) })
  for await (const piece of piecesOf(path)) judge.push(piece)
  const verdict = judge.end()
  if (json) console.log(JSON.stringify(asJson(verdict)))
  else tell(verdict)
  if (!verdict.isX12) return 2
  return verdict.isAccepted ? 0 : 1
}

const asJson = (verdict: X12Verdict) => ({
  format: formatOf(verdict),
  accepted: verdict.isAccepted,
  issues: verdict.findings.map(({ level, code, where, hint, figures, isWarning }) => ({
    level,
    code,
    where: {
      line: where.line,
      byte: where.byte,
      loop: where.loop,
      segment: where.segment,
      element: where.element,
      component: where.component,
      position: where.segmentNo,
    },
    hint,
    figures,
    warning: isWarning,
  })),
  more: verdict.more > 0 ? verdict.more : undefined,
  acknowledgement: verdict.answers.map(textOfBytes).join('\n'),
})

const formatOf = ({ isX12, sets }: X12Verdict): string => (isX12 ? ['x12', ...sets].join(' ') : 'unknown')

const tell = (verdict: X12Verdict): void => {
  const { isX12, isAccepted, findings, more } = verdict
  for (const each of findings) console.log(lineOf(each))
  if (more > 0) console.log(`… and ${more} more`)
  const errors = findings.filter((each) => !each.isWarning).length + more
  const summary = !isX12 ? 'no X12 that can be read' : isAccepted ? 'accepted' : 'not accepted'
  console.log(
    `${isAccepted ? '✓' : '✗'} ${formatOf(verdict)}: ${summary}, ${errors} errors, ${findings.length + more - errors} warnings`,
  )
}

const lineOf = ({ level, code, where, hint, figures, isWarning }: Finding): string => {
  const element = where.element === undefined ? '' : String(where.element).padStart(2, '0')
  const component = where.component === undefined ? '' : `-${where.component}`
  const place = [where.loop, `${where.segment}${element}${component}`].filter((part) => part !== '').join(' ')
  const sums = figures === undefined ? '' : ` (${figures.said} said, ${figures.found} found)`
  return `line ${where.line} byte ${where.byte}  ${place}  level ${level} ${isWarning ? 'warning ' : ''}${code}: ${hint}${sums}`
}
