import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { windowOf } from '../flat/charset.ts'
import { slackBytes } from '../flat/cut.ts'
import { defaultMaxRecordBytes } from '../flat/form.ts'
import type { SourceRecord } from '../source-record.ts'
import type { JsonForm, JsonItemsReader } from './json-items.ts'
import { itemRecord } from './json-lines.ts'
import { type FilePlace, pieceTiler } from './tiler.ts'
import { skipSpace } from './token.ts'
import { type DocumentValues, documentWalk, type Step } from './walk.ts'

const largestPieceBytes = 262_144
const byteOrderMark = '\xef\xbb\xbf'

/** Reads the items at a path of one or several documents. */
export const documentReader = (form: JsonForm): JsonItemsReader => {
  const limit = (form.maxItemBytes ?? defaultMaxRecordBytes) + slackBytes
  const walk = documentWalk(form)
  const tiler = pieceTiler()
  const documentValues: DocumentValues[] = []
  let documentCount = 0
  const fileIssues = new Map<IssueCode, Issue>()
  let window = ''
  // As in flat files: below this length it is not worth trying again what was incomplete.
  let enough = byteOrderMark.length
  let markAhead = true
  let documentAt: FilePlace = { line: 1, byteFrom: 0 }
  // Why the bytes now passing are no longer read.
  let breach: Issue | undefined

  const tellFile = (found: Issue) => {
    if (!fileIssues.has(found.code)) fileIssues.set(found.code, found)
  }
  const issueAt = (code: IssueCode, { line, byteFrom }: FilePlace, bytes: number): Issue =>
    issue(code, { line, byteFrom, byteTo: byteFrom + bytes })

  const leaveDocument = (): boolean => {
    const { values, hadItems } = walk.endDocument()
    documentCount += 1
    if (Object.keys(values).length > 0) documentValues.push(values)
    return hadItems
  }
  const endDocument = () => {
    const isMissed = !leaveDocument() && !fileIssues.has('json-items-missing')
    if (isMissed) tellFile(issueAt('json-items-missing', documentAt, 1))
  }
  const breakAt = (at: number, code: IssueCode) => {
    tiler.fillTo(window, at)
    breach = issueAt(code, tiler.placeOf(window, at), 1)
    tellFile(breach)
    leaveDocument()
  }
  // A broken document is given up to the next line that begins one.
  const skipBroken = (from: number, size: number, isLast: boolean): number | undefined => {
    for (let at = window.indexOf('\n', from); at >= 0 && at < size; at = window.indexOf('\n', at + 1)) {
      if (at + 1 === size && !isLast) return at === from ? undefined : at
      if (at + 1 < size && /[{[]/.test(window[at + 1]!)) return endBroken(at + 1)
    }
    return isLast ? endBroken(size) : size
  }
  const endBroken = (at: number): number => {
    tiler.add(window, at, { kind: 'reject', record: '', fields: [], issues: [breach!] })
    breach = undefined
    return at
  }
  const takeItem = (at: number, { to, read }: Step & { kind: 'item' }) => {
    tiler.fillTo(window, at)
    if (read.kind === 'value')
      return tiler.add(window, to, { kind: 'record', record: itemRecord, fields: [read.text], issues: [] })
    const found = issueAt(read.code, tiler.placeOf(window, at), to - at)
    tiler.add(window, to, { kind: 'reject', record: itemRecord, fields: [], issues: [found] })
  }

  // The position after the next step; undefined when it is not all there.
  const stepFrom = (from: number, size: number, isLast: boolean): number | undefined => {
    const at = skipSpace(window, from)
    if (at >= size) return size
    if (walk.isBetween()) documentAt = tiler.placeOf(window, at)
    const step = walk.next(window, at)
    if (step === undefined && !isLast && size - at <= limit) return undefined
    if (step === undefined || step.kind === 'broken') {
      breakAt(at, step?.code ?? (isLast ? 'json-broken' : 'record-too-long'))
      return at
    }
    if (step.kind === 'item') takeItem(at, step)
    if (walk.isBetween()) endDocument()
    return step.to
  }
  const cutAll = (size: number, isLast: boolean) => {
    let at = markAhead && window.startsWith(byteOrderMark) ? byteOrderMark.length : 0
    markAhead = false
    while (at < size) {
      const to = breach === undefined ? stepFrom(at, size, isLast) : skipBroken(at, size, isLast)
      if (to === undefined) break
      at = to
    }
    tiler.leave(window, at)
    window = window.slice(at, size)
    enough = window.length * 2
  }
  const push = (bytes: Uint8Array): SourceRecord[] => {
    for (let from = 0; from < bytes.length; from += largestPieceBytes) {
      window += windowOf('utf-8', bytes.subarray(from, from + largestPieceBytes))
      if (window.length >= enough) cutAll(window.length, false)
    }
    return tiler.records()
  }
  const end = (): SourceRecord[] => {
    cutAll(window.length, false)
    const size = window.length
    // A number or a word is only known to end when something follows it.
    window += '\n'
    cutAll(size, true)
    tiler.fillTo(window, 0)
    const at = tiler.placeOf(window, 0)
    if (!walk.isBetween()) {
      tellFile(issueAt('json-broken', at, 0))
      leaveDocument()
    }
    if (documentCount === 0) tellFile(issue('records-missing'))
    return tiler.records()
  }
  return { push, end, fileIssues: () => [...fileIssues.values()], values: () => documentValues }
}
