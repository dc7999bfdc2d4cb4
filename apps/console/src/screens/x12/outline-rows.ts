import type { X12Finding, X12Line } from '../../client/index.ts'

/** A row of the tree: a line of the outline, or a finding at the segment above it. */
export type TreeRow =
  | {
      readonly kind: 'line'
      readonly key: string
      readonly at: number
      readonly line: X12Line
      readonly depth: number
      readonly opens: boolean
      /** Findings at or below it. */
      readonly findings: number
    }
  | {
      readonly kind: 'finding'
      readonly key: string
      readonly depth: number
      readonly no: number
      readonly finding: X12Finding
    }

/** An outline with its findings at their places. */
export interface Tree {
  readonly lines: readonly X12Line[]
  /** By place of a line: the numbers of the findings at it. */
  readonly at: ReadonlyMap<number, readonly number[]>
  /** By number of a finding: the place of its line; -1 when it is beyond the outline. */
  readonly placeOf: readonly number[]
  readonly findings: readonly X12Finding[]
  /** By place of a line: findings at or below it. */
  readonly below: readonly number[]
  /** By place of a line: the place after everything below it. */
  readonly endOf: readonly number[]
}

/** Puts each finding at the last line that holds its byte. */
export const treeOf = (lines: readonly X12Line[], findings: readonly X12Finding[]): Tree => {
  const placeOf = findings.map(({ byte }) => placeAt(lines, byte))
  const at = new Map<number, number[]>()
  for (const [no, place] of placeOf.entries()) {
    if (place < 0) continue
    const there = at.get(place)
    if (there) there.push(no)
    else at.set(place, [no])
  }
  const endOf = endsOf(lines)
  const below = lines.map(() => 0)
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    below[place]! += at.get(place)?.length ?? 0
    const parent = parentOf(lines, place)
    if (parent >= 0) below[parent]! += below[place]!
  }
  return { lines, at, placeOf, findings, below, endOf }
}

const placeAt = (lines: readonly X12Line[], byte: number): number => {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.byteFrom <= byte) low = middle + 1
    else high = middle
  }
  const last = lines[low - 1]
  return last !== undefined && byte < last.byteTo ? low - 1 : -1
}

const parents = new WeakMap<readonly X12Line[], Int32Array>()

/** The place of the line a line belongs to; -1 for the outermost. */
export const parentOf = (lines: readonly X12Line[], place: number): number => {
  let known = parents.get(lines)
  if (!known) {
    known = new Int32Array(lines.length)
    const open: number[] = []
    for (const [at, { depth }] of lines.entries()) {
      while (open.length > 0 && lines[open.at(-1)!]!.depth >= depth) open.pop()
      known[at] = open.at(-1) ?? -1
      open.push(at)
    }
    parents.set(lines, known)
  }
  return known[place]!
}

const endsOf = (lines: readonly X12Line[]): number[] => {
  const ends = lines.map(() => lines.length)
  const open: number[] = []
  for (const [at, { depth }] of lines.entries()) {
    while (open.length > 0 && lines[open.at(-1)!]!.depth >= depth) ends[open.pop()!] = at
    open.push(at)
  }
  return ends
}

const fewLines = 300

/** What is folded at first: in a long file, the loops in which nothing was found. */
export const foldedAtFirst = ({ lines, below }: Tree): ReadonlySet<number> => {
  if (lines.length <= fewLines) return new Set()
  return new Set(lines.flatMap(({ kind }, place) => (kind === 'loop' && below[place] === 0 ? [place] : [])))
}

/** The rows to show while some places are folded. */
export const rowsOf = (tree: Tree, folded: ReadonlySet<number>): TreeRow[] => {
  const { lines, at, findings, below, endOf } = tree
  const rows: TreeRow[] = []
  for (let place = 0; place < lines.length; ) {
    const line = lines[place]!
    const end = endOf[place]!
    const opens = end > place + 1
    rows.push({ kind: 'line', key: `l${place}`, at: place, line, depth: line.depth, opens, findings: below[place]! })
    for (const no of at.get(place) ?? [])
      rows.push({ kind: 'finding', key: `f${no}`, depth: line.depth + 1, no, finding: findings[no]! })
    place = opens && folded.has(place) ? end : place + 1
  }
  return rows
}

/** Opens every line above a place. */
export const unfolded = (tree: Tree, folded: ReadonlySet<number>, place: number): ReadonlySet<number> => {
  const open = new Set(folded)
  for (let at = parentOf(tree.lines, place); at >= 0; at = parentOf(tree.lines, at)) open.delete(at)
  return open
}
