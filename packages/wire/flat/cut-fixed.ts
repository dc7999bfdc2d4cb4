import { controlAt, textOf, type Window } from './charset.ts'
import { blankTo, type Cut, type Cutter, type Finding, noFindings, rejectTo, type View } from './cut.ts'
import { defaultMaxRecordBytes, type FixedWidthForm } from './form.ts'
import { endsAs, textEnd } from './line-end.ts'
import { planForm, type RecordPlan } from './plan.ts'

/** Cuts fixed width records. */
export const fixedCutter = (form: FixedWidthForm): Cutter =>
  form.lineEnding === 'none' ? blockCutter(form, form.recordLength!) : lineCutter(form)

const lineCutter = (form: FixedWidthForm): Cutter => {
  const { lineEnding, maxRecordBytes = defaultMaxRecordBytes } = form
  const cutRecord = recordCutter(form)
  return (view, from) => {
    const { window } = view
    const lineFeed = window.indexOf('\n', from)
    if (lineFeed < 0) return undefined
    const next = lineFeed + 1
    const textTo = textEnd(window, from, lineFeed)
    if (textTo === from) return blankTo(next)
    if (textTo - from > maxRecordBytes) return rejectTo(next, [{ code: 'record-too-long', from, to: next }])
    if (!endsAs(lineEnding, textTo, lineFeed))
      return rejectTo(next, [{ code: 'line-ending-wrong', from: textTo, to: next }])
    return cutRecord(view, { from, to: textTo, next })
  }
}

// Records without terminators: what is left at the end of the file is padding or a cut record.
const blockCutter = (form: FixedWidthForm, recordLength: number): Cutter => {
  const cutRecord = recordCutter(form)
  return (view, from) => {
    const { window, isLast } = view
    const next = from + recordLength
    if (next <= window.length) return cutRecord(view, { from, to: next, next })
    if (!isLast) return undefined
    const isPadding = /^[\s\x00\x1a]*$/.test(window.slice(from))
    const cutOff: Finding = { code: 'row-short', from, to: window.length }
    return isPadding ? blankTo(window.length) : rejectTo(window.length, [cutOff])
  }
}

interface Extent {
  readonly from: number
  readonly to: number
  readonly next: number
}

const recordCutter = (form: FixedWidthForm): ((view: View, extent: Extent) => Cut) => {
  const { typeAt } = planForm(form)
  return ({ window, isOdd }, { from, to, next }) => {
    const findings = isOdd ? textFindings(form, window, { from, to }) : noFindings
    if (findings.length > 0) return rejectTo(next, findings)
    const plan = typeAt(window, from, to)
    if (plan === undefined || to - from !== plan.size) return misfit(window, { from, to, next }, plan)
    const fields: string[] = []
    const { starts, ends } = plan
    for (let at = 0; at < starts.length; at += 1) fields.push(window.substring(from + starts[at]!, from + ends[at]!))
    const undeclared = from + plan.declaredTo < to ? undeclaredBytes(window, from + plan.declaredTo, to) : noFindings
    const whole: Cut = { kind: 'record', next, lines: 1, record: plan.record, fields, findings: undeclared }
    return isOdd && form.charset === 'utf-8' ? decoded(whole, plan, from) : whole
  }
}

// A field's bytes must be text by themselves: a boundary inside a character is not.
const decoded = (whole: Cut, plan: RecordPlan, from: number): Cut => {
  const findings: Finding[] = []
  const fields = whole.fields.map((piece, at) => {
    const text = textOf('utf-8', piece)
    if (text !== undefined) return text
    const { field } = plan.fields[at]!
    findings.push({ code: 'bytes-not-in-charset', from: from + plan.starts[at]!, to: from + plan.ends[at]!, field })
    return ''
  })
  return findings.length > 0 ? rejectTo(whole.next, findings, plan.record) : { ...whole, fields }
}

// UTF-8 is looked at field by field.
const textFindings = ({ charset }: FixedWidthForm, window: Window, { from, to }: Omit<Extent, 'next'>): Finding[] => {
  const piece = window.slice(from, to)
  const control = controlAt(charset, piece)
  if (control >= 0) return [{ code: 'control-character', from: from + control, to: from + control + 1 }]
  const isText = charset === 'utf-8' || textOf(charset, piece) !== undefined
  return isText ? [] : [{ code: 'bytes-not-in-charset', from, to }]
}

// A line of spaces of the wrong length or of no type carries nothing.
const misfit = (window: Window, { from, to, next }: Extent, plan: RecordPlan | undefined): Cut => {
  if (/^ *$/.test(window.slice(from, to))) return blankTo(next)
  if (plan === undefined) return rejectTo(next, [{ code: 'record-type-unknown', from, to }])
  const code = to - from < plan.size ? 'row-short' : 'row-long'
  return rejectTo(next, [{ code, from, to }], plan.record)
}

const undeclaredBytes = (window: Window, from: number, to: number): readonly Finding[] =>
  /^ *$/.test(window.slice(from, to)) ? noFindings : [{ code: 'undeclared-bytes', from, to }]
