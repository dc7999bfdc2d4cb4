/** Text laid by as bytes, one per character: what waits for the end of a file must not wait as objects. */
export interface ClaimLog {
  readonly add: (text: string) => void
  /** Bytes so far. */
  readonly size: () => number
  /** The text again, once, with the day put into its holes: in pieces, and `providerMark` where a provider begins. */
  readonly pieces: (day: string) => Generator<string>
}

/** Where a text wants the day of the answer. */
export const dayHole = '\u0001'

/** Added before the first claim of each provider. */
export const providerMark = '\u0000'

const pageBytes = 65_536

/** Starts with no text. */
export const claimLog = (): ClaimLog => {
  let pages: Buffer[] = []
  let page = Buffer.alloc(0)
  let used = 0
  let before = 0
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
    size: () => before + used,
    pieces: function* (day) {
      turn(0)
      const all = pages
      pages = []
      for (const each of all)
        for (const [at, text] of each.toString('latin1').replaceAll(dayHole, day).split(providerMark).entries()) {
          if (at > 0) yield providerMark
          if (text !== '') yield text
        }
    },
  }
}
