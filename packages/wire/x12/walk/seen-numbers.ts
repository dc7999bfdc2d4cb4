/** Remembers control numbers in little memory. */
export interface SeenNumbers {
  /** True when the text came before; remembers it. */
  readonly has: (text: string) => boolean
}

/** Beyond this many runs or texts nothing more is remembered: a duplicate may then be missed, and memory stays small. */
const most = 100_000

/** Starts with nothing seen. Rising whole numbers, the usual case, cost one range however many they are. */
export const seenNumbers = (): SeenNumbers => {
  const texts = new Set<string>()
  const from: number[] = []
  const to: number[] = []
  let highest = -1
  // Leading zeros make another text: only numbers of the first one's width are kept by value.
  let width = 0

  const hasText = (text: string): boolean => {
    if (texts.has(text)) return true
    if (texts.size < most) texts.add(text)
    return false
  }
  const isInRuns = (number: number): boolean => {
    let low = 0
    let high = from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (from[middle]! <= number) low = middle
      else high = middle - 1
    }
    return from.length > 0 && number >= from[low]! && number <= to[low]!
  }
  const rise = (number: number) => {
    if (number === highest + 1 && to.at(-1) === highest) to[to.length - 1] = number
    else if (from.length < most) {
      from.push(number)
      to.push(number)
    }
    highest = number
  }
  return {
    has: (text) => {
      if (!/^\d{1,15}$/.test(text)) return hasText(text)
      if (width === 0) width = text.length
      if (text.length !== width) return hasText(text)
      const number = Number(text)
      if (number <= highest) return isInRuns(number) || hasText(text)
      rise(number)
      return false
    },
  }
}
