import type { RecordReader, SourceRecord } from '../source-record.ts'
import { windowOf } from './charset.ts'
import { blankTo, fillerTo, rejectTo, slackBytes, type View } from './cut.ts'
import { delimitedCutter } from './cut-delimited.ts'
import { fixedCutter } from './cut-fixed.ts'
import { defaultMaxRecordBytes, type FlatForm } from './form.ts'
import { recordSink } from './record-sink.ts'

const largestPieceBytes = 262_144

// What sends a record the careful way. It may take too much for odd: the careful way finds nothing in a good record. Where no line ends,
// a line feed stands inside a record, and is odd.
const oddCharacter = /[^\t\n\r\x20-\x7e]|\r(?!\n)/
const oddInBlocks = /[^\t\x20-\x7e]/

const byteOrderMark = '\xef\xbb\xbf'

/**
 * Reads a flat file, pushed in pieces of any size, into records in constant memory. The form must have no `formIssues`.
 * A record that cannot be read becomes a reject with its position and reason, and reading goes on at the next line.
 * Short field texts are copies; longer ones hold on to their piece of the file (256 KiB) for as long as they are kept.
 */
export const flatReader = (form: FlatForm): RecordReader => {
  const { charset, lineEnding, maxRecordBytes = defaultMaxRecordBytes } = form
  const cut = form.format === 'fixed_width' ? fixedCutter(form) : delimitedCutter(form)
  const sink = recordSink(form)
  const odd = lineEnding === 'none' ? oddInBlocks : oddCharacter
  let window = ''
  let isOdd = false
  let markAhead = charset === 'ascii' || charset === 'utf-8'
  // Below this length it is not worth trying again what was incomplete: keeps tiny pieces from costing a square.
  let enough = byteOrderMark.length
  // Bytes of an endless line that have left the window; -1 when there is no such line.
  let skipped = -1

  const cutAll = (size: number, isLast: boolean) => {
    const view: View = { window, isOdd, isLast, isHeaderRow: sink.awaitsHeaderRow }
    let at = markAhead ? takeMark() : 0
    while (at < size) {
      if (skipped >= 0) {
        at = skipLine(at, size)
        continue
      }
      const piece = cut(view, at)
      if (piece !== undefined) {
        const to = Math.min(piece.next, size)
        sink.take(piece, at, to)
        at = to
      } else if (lineEnding !== 'none' && size - at > maxRecordBytes + slackBytes) skipped = 0
      else break
    }
    window = window.slice(at, size)
    isOdd = odd.test(window)
    enough = window.length * 2
  }
  const takeMark = (): number => {
    markAhead = false
    if (!window.startsWith(byteOrderMark)) return 0
    sink.take(fillerTo(byteOrderMark.length), 0, byteOrderMark.length)
    return byteOrderMark.length
  }
  const skipLine = (at: number, size: number): number => {
    const lineFeed = window.indexOf('\n', at)
    if (lineFeed < 0) skipped += size - at
    else endSkipped(at, lineFeed + 1)
    return lineFeed < 0 ? size : lineFeed + 1
  }
  const endSkipped = (at: number, next: number) => {
    const from = at - skipped
    sink.take(rejectTo(next, [{ code: 'record-too-long', from, to: next }]), from, next)
    skipped = -1
  }
  // The last line may lack its terminator; a control-Z after it is how DOS ended a text.
  const cutTail = () => {
    let size = window.length
    while (size > 0 && window.charCodeAt(size - 1) === 0x1a) size -= 1
    const controlZ = window.length - size
    window = window.slice(0, size)
    if (lineEnding !== 'none') window += lineEnding === 'crlf' && !window.endsWith('\r') ? '\r\n' : '\n'
    cutAll(size, true)
    if (controlZ > 0) sink.take(blankTo(controlZ), 0, controlZ)
  }
  const push = (bytes: Uint8Array): SourceRecord[] => {
    for (let from = 0; from < bytes.length; from += largestPieceBytes) {
      const piece = windowOf(charset, bytes.subarray(from, from + largestPieceBytes), lineEnding === 'any')
      window += piece
      isOdd ||= odd.test(piece)
      if (window.length >= enough) cutAll(window.length, false)
    }
    return sink.records()
  }
  const end = (): SourceRecord[] => {
    cutAll(window.length, false)
    if (skipped >= 0) endSkipped(0, 0)
    else cutTail()
    sink.end()
    return sink.records()
  }
  return { push, end, fileIssues: sink.fileIssues }
}
