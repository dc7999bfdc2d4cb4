/** Text laid by as bytes, one per character: what waits for the end of a file must not wait as objects. */
export interface ClaimLog {
  readonly add: (text: string) => void
  /** The day of the answer stands here; it is not known before the end. */
  readonly addDay: () => void
  /** The claims of a provider begin here. */
  readonly addProvider: () => void
  /** Bytes so far. */
  readonly size: () => number
  /** The text again, once, with the day put in: in pieces, and `providerMark` where a provider begins. */
  readonly pieces: (day: string) => Generator<string | typeof providerMark>
}

/** Where a provider begins. What the text itself holds is anybody's: no character of it is a mark. */
export const providerMark = Symbol('provider')

const pageBytes = 65_536

/** Starts with no text. */
export const claimLog = (): ClaimLog => {
  let pages: Buffer[] = []
  let page = Buffer.alloc(0)
  let used = 0
  let before = 0
  // Places in the text, doubled; odd where a provider begins.
  const marks: number[] = []
  const turn = (least: number) => {
    if (used > 0) pages.push(page.subarray(0, used))
    before += used
    page = Buffer.allocUnsafeSlow(Math.max(pageBytes, least))
    used = 0
  }
  return {
    add: (text) => {
      if (used + text.length > page.length) turn(text.length)
      used += page.write(text, used, 'latin1')
    },
    addDay: () => void marks.push((before + used) * 2),
    addProvider: () => void marks.push((before + used) * 2 + 1),
    size: () => before + used,
    pieces: function* (day) {
      const all = [...pages, page.subarray(0, used)]
      pages = []
      let begin = 0
      let next = 0
      for (const each of all) {
        let from = 0
        let text = ''
        for (; next < marks.length && Math.floor(marks[next]! / 2) <= begin + each.length; next += 1) {
          const to = Math.floor(marks[next]! / 2) - begin
          text += each.toString('latin1', from, to)
          from = to
          if (marks[next]! % 2 === 0) text += day
          else {
            if (text !== '') yield text
            text = ''
            yield providerMark
          }
        }
        text += each.toString('latin1', from)
        if (text !== '') yield text
        begin += each.length
      }
    },
  }
}
