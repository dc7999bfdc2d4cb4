/** Texts laid by in order, as bytes: what waits for the end of a file must not wait as objects. One byte per character. */
export interface ClaimLog {
  readonly add: (text: string) => void
  /** The texts again, in the order they were added, with the day put into their holes. */
  readonly texts: (day: string) => Generator<string>
}

/** Where a text wants the day of the answer. */
export const dayHole = '\u0001'

const textEnd = '\u0000'

const pageBytes = 65_536

/** Starts with no text. */
export const claimLog = (): ClaimLog => {
  const pages: Buffer[] = []
  let page = Buffer.alloc(0)
  let size = 0
  const turn = (least: number) => {
    if (size > 0) pages.push(page.subarray(0, size))
    page = Buffer.allocUnsafeSlow(Math.max(pageBytes, least))
    size = 0
  }
  return {
    add: (text) => {
      if (size + text.length + 1 > page.length) turn(text.length + 1)
      size += page.write(text, size, 'latin1')
      page[size] = 0
      size += 1
    },
    texts: function* (day) {
      for (const each of [...pages, page.subarray(0, size)])
        yield* each.toString('latin1').replaceAll(dayHole, day).split(textEnd).slice(0, -1)
    },
  }
}
