/** A place a condition looks at; see guides/README.md. Empty parts stand for this loop, this segment, the whole segment. */
export interface Place {
  readonly loop: string
  readonly segment: string
  /** Position from 1, 0 for the segment or loop itself. */
  readonly element: number
  /** Component from 1, 0 for the whole element. */
  readonly component: number
}

/** One comparison of a test. `codes` is empty for `has` and `no`. */
export interface Test {
  readonly kind: 'is' | 'is-not' | 'has' | 'no'
  readonly place: Place
  readonly codes: readonly string[]
}

/** A rule of the column `condition`. `tests` holds when all tests of any of its lists hold. */
export type Condition =
  | { readonly kind: 'format'; readonly element: number }
  | { readonly kind: 'must' | 'never'; readonly tests: readonly (readonly Test[])[] }

/** Reads the column `condition`. Undefined when it is not of the language. */
export const readConditions = (text: string): Condition[] | undefined => {
  if (text === '') return []
  const rules = text.split('; ').map(readRule)
  return rules.some((rule) => rule === undefined) ? undefined : (rules as Condition[])
}

const readRule = (text: string): Condition | undefined => {
  const format = /^format (\d\d)$/.exec(text)
  if (format) return { kind: 'format', element: Number(format[1]) }
  const rule = /^(must|never) if (.+)$/.exec(text)
  if (!rule) return undefined
  const tests = rule[2]!.split(' or ').map((all) => all.split(' and ').map(readTest))
  if (tests.flat().some((test) => test === undefined)) return undefined
  return { kind: rule[1] as 'must' | 'never', tests: tests as Test[][] }
}

const readTest = (text: string): Test | undefined => {
  const has = /^(has|no) (\S+)$/.exec(text)
  const compare = /^(\S+) (=|!=) (\S+)$/.exec(text)
  const place = readPlace(has?.[2] ?? compare?.[1] ?? '')
  if (!place) return undefined
  if (has) return { kind: has[1] as 'has' | 'no', place, codes: [] }
  return { kind: compare![2] === '=' ? 'is' : 'is-not', place, codes: compare![3]!.split(',') }
}

const readPlace = (text: string): Place | undefined => {
  const own = /^(\d\d)(?:-(\d+))?$/.exec(text)
  if (own) return { loop: '', segment: '', element: Number(own[1]), component: Number(own[2] ?? 0) }
  const parts = /^(?:([0-9A-Z]+):)?(?:([A-Z][A-Z0-9]{1,2}(?:\.[A-Za-z0-9-]+)?)(?:\/(\d\d)(?:-(\d+))?)?)?$/.exec(text)
  if (!parts || text === '') return undefined
  return {
    loop: parts[1] ?? '',
    segment: parts[2] ?? '',
    element: Number(parts[3] ?? 0),
    component: Number(parts[4] ?? 0),
  }
}
