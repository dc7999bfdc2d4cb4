import { type AnswerOptions, answerOf } from './answers/answer.ts'
import type { AnswerNumbers } from './answers/envelope.ts'
import type { InterchangeReport } from './answers/report.ts'
import { reportListener } from './answers/report-listener.ts'
import { isNotedOnly } from './answers/status.ts'
import { x12Checker } from './checker.ts'
import type { CheckOptions } from './checks/run.ts'
import type { Finding } from './finding.ts'

/** What is to be known to judge a file and answer it. */
export interface JudgeOptions extends CheckOptions, Pick<AnswerOptions, 'source'> {
  /** When the answer to an interchange is written, and its control numbers. */
  readonly numbersOf: (report: InterchangeReport) => AnswerNumbers
}

/** A file judged. */
export interface X12Verdict {
  /** False when the bytes hold no interchange that can be read. */
  readonly isX12: boolean
  /** Nothing was found that is more than a warning or a note. */
  readonly isAccepted: boolean
  /** Names of the guides its sets were read with, `TA1` among them, in the order they came. */
  readonly sets: readonly string[]
  /** The first findings, in the order they were found. */
  readonly findings: readonly Finding[]
  /** How many more there are. */
  readonly more: number
  /** One answer per interchange that is to be answered. */
  readonly answers: readonly Uint8Array[]
}

/** A running judge: push the file in any pieces, then end. */
export interface X12Judge {
  readonly push: (bytes: Uint8Array) => void
  readonly end: () => X12Verdict
}

const mostFindings = 10_000

/** Judges an X12 file of any size: every level, and the acknowledgement as it would be sent. Memory grows with findings and claims only. */
export const x12Judge = (options: JudgeOptions): X12Judge => {
  const { numbersOf, source } = options
  const findings: Finding[] = []
  const answers: Uint8Array[] = []
  const sets = new Set<string>()
  let more = 0
  let isAccepted = true
  let isX12 = false
  const report = reportListener((each) => {
    const answer = answerOf(each, { numbers: numbersOf(each), ...(source ? { source } : {}) })
    if (answer.length > 0) answers.push(answer)
  })
  const judging = {
    interchangeBegins: () => {
      isX12 = true
    },
    setBegins: ({ guide, elements }: { guide?: { name: string } | undefined; elements: readonly string[] }) => {
      if (sets.size < 100) sets.add(guide?.name ?? elements[1] ?? '')
    },
    segment: ({ tag }: { tag: string }) => {
      if (tag === 'TA1') sets.add('TA1')
    },
    finding: (found: Finding) => {
      if (!found.isWarning && !isNotedOnly(found)) isAccepted = false
      if (findings.length < mostFindings) findings.push(found)
      else more += 1
    },
  }
  const checker = x12Checker([report.listener, judging], options)
  return {
    push: checker.push,
    end: () => {
      checker.end()
      report.end()
      return { isX12, isAccepted: isAccepted && isX12, sets: [...sets], findings, more, answers }
    },
  }
}
