/** A scalar inside a JSON text: its path (`$.plans[0].planCode`), and where it stands, in characters. */
export interface JsonLeaf {
  readonly path: string
  readonly from: number
  readonly to: number
}

/** The scalars of a JSON text in order. The text must be JSON: wire has read it before. */
export const jsonLeaves = (text: string): JsonLeaf[] => {
  const leaves: JsonLeaf[] = []
  leavesFrom(text, { at: 0, path: '$' }, leaves)
  return leaves
}

interface Cursor {
  readonly at: number
  readonly path: string
}

/** Notes the leaves of the value at the cursor; gives the place behind it. */
const leavesFrom = (text: string, { at, path }: Cursor, leaves: JsonLeaf[]): number => {
  const from = afterSpace(text, at)
  if (text[from] === '{') return membersFrom(text, { at: from + 1, path }, leaves)
  if (text[from] === '[') return elementsFrom(text, { at: from + 1, path }, leaves)
  const to = scalarEnd(text, from)
  leaves.push({ path, from, to })
  return to
}

const membersFrom = (text: string, { at, path }: Cursor, leaves: JsonLeaf[]): number => {
  let next = afterSpace(text, at)
  while (text[next] !== '}' && next < text.length) {
    const to = scalarEnd(text, next)
    const key = JSON.parse(text.slice(next, to)) as string
    const colon = afterSpace(text, to)
    next = afterComma(text, leavesFrom(text, { at: colon + 1, path: `${path}.${key}` }, leaves))
  }
  return next + 1
}

const elementsFrom = (text: string, { at, path }: Cursor, leaves: JsonLeaf[]): number => {
  let next = afterSpace(text, at)
  for (let index = 0; text[next] !== ']' && next < text.length; index += 1) {
    next = afterComma(text, leavesFrom(text, { at: next, path: `${path}[${index}]` }, leaves))
  }
  return next + 1
}

const scalar = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y

const scalarEnd = (text: string, from: number): number => {
  scalar.lastIndex = from
  return scalar.test(text) ? scalar.lastIndex : text.length
}

const afterSpace = (text: string, from: number): number => {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

const afterComma = (text: string, from: number): number => {
  const at = afterSpace(text, from)
  return text[at] === ',' ? afterSpace(text, at + 1) : at
}
