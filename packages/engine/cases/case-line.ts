/**
 * Cases in a text file, one a line: `name: what is given => what must come out`, for claims after one another joined by ` then `.
 * Given is `key=value`, in any order; a key may stand twice. `#` begins a comment; lines beginning with `|` are left to whoever reads them.
 *
 * `75 without an authorization: drug=00074055402 qty=2 days=28 => R 75`
 */
export interface CaseLine {
  readonly name: string
  /** 1-based line of the file. */
  readonly line: number
  readonly steps: readonly CaseStep[]
}

/** One request of a case with its outcome. */
export interface CaseStep {
  readonly verb: 'bill' | 'quote' | 'reverse' | 'rebill' | 'eligibility'
  readonly given: Given
  /** `P`, `R 75`, `F5=5.00` … */
  readonly expected: readonly string[]
}

/** What a case gives, by key; the last of a key that may stand once, all of one that may repeat. */
export interface Given {
  readonly all: (key: string) => readonly string[]
  readonly one: (key: string) => string | undefined
  readonly keys: readonly string[]
}

const verbs = ['quote', 'reverse', 'rebill', 'eligibility'] as const

/** Reads the cases of a text. A line that is no case comes back as one without steps. */
export const readCases = (text: string): CaseLine[] =>
  text.split('\n').flatMap((raw, index) => {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith('|')) return []
    const at = line.indexOf(': ')
    const steps = at < 0 ? [] : stepsOf(line.slice(at + 2))
    return [{ name: at < 0 ? line : line.slice(0, at), line: index + 1, steps }]
  })

/** Each claim of a case goes on from the one before: what it does not give anew stays. */
function stepsOf(text: string): CaseStep[] {
  const steps: CaseStep[] = []
  let before: readonly (readonly [string, string])[] = []
  for (const part of text.split(' then ')) {
    const [left = '', right] = part.split('=>')
    if (right === undefined) return []
    const words = left.trim().split(/\s+/).filter(Boolean)
    const verb = verbs.find((each) => each === words[0])
    const own = words.slice(verb ? 1 : 0).map((word): [string, string] => {
      const at = word.indexOf('=')
      return at < 0 ? [word, 'true'] : [word.slice(0, at), word.slice(at + 1)]
    })
    const renewed = new Set(own.map(([key]) => key))
    before = [...before.filter(([key]) => !renewed.has(key)), ...own]
    steps.push({ verb: verb ?? 'bill', given: givenOf(before), expected: right.trim().split(/\s+/) })
  }
  return steps
}

const givenOf = (pairs: readonly (readonly [string, string])[]): Given => ({
  all: (key) => pairs.filter(([name]) => name === key).map(([, value]) => value),
  one: (key) => pairs.findLast(([name]) => name === key)?.[1],
  keys: [...new Set(pairs.map(([key]) => key))],
})
