import { type Issue, issue } from '@mortar/values/issue'
import { type Document, type ErrorCode, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** A YAML file that could be read, as plain data and with the place of each value. */
export interface YamlDocument {
  readonly data: unknown
  /** Whether something stands at a path of keys. */
  readonly has: (keys: readonly Key[]) => boolean
  /** Where the value at a path of keys stands, or the deepest one on the way to it. 1-based. */
  readonly placeOf: (keys: readonly Key[]) => Place
  /** Where the key itself stands, the last of a path of keys. */
  readonly keyPlaceOf: (keys: readonly Key[]) => Place
}

type Key = string | number

interface Place {
  readonly line: number
  readonly column: number
}

/** Why YAML cannot be read, in our own words: those of the reader can quote the text. */
const reasons: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'An alias (*name) can have no tag and no anchor.',
  BAD_ALIAS: 'A plain value cannot begin with * or &: put it in quotes.',
  BAD_COLLECTION_TYPE: 'The tag does not fit what it stands before.',
  BAD_DIRECTIVE: 'The directive (%) is not known.',
  BAD_DQ_ESCAPE: 'The backslash in double quotes stands before something it cannot escape.',
  BAD_INDENT: 'The indentation does not fit the lines before: perhaps a bracket, a brace or a quote is open.',
  BAD_PROP_ORDER: 'A tag or an anchor stands after the sign it belongs behind.',
  BAD_SCALAR_START: 'A plain value cannot begin with this sign: put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second colon or a list stands on a line where one value should: put it in quotes or on a line of its own.',
  BLOCK_IN_FLOW: 'Lines of a block stand inside braces or brackets.',
  DUPLICATE_KEY: 'The same key stands twice in one map.',
  IMPOSSIBLE: 'This cannot be told apart from what stands before it.',
  KEY_OVER_1024_CHARS: 'The key is too long.',
  MISSING_CHAR: 'A sign is missing: the end of a quote or bracket, a comma, or the colon after a key.',
  MULTILINE_IMPLICIT_KEY: 'The key goes over more than one line: perhaps a colon is missing.',
  MULTIPLE_ANCHORS: 'One value has two anchors.',
  MULTIPLE_DOCS: 'A second document begins here (---): a file holds one.',
  MULTIPLE_TAGS: 'One value has two tags.',
  NON_STRING_KEY: 'A key must be text.',
  RESOURCE_EXHAUSTION: 'It is nested too deep.',
  TAB_AS_INDENT: 'A tab stands where only spaces may indent.',
  TAG_RESOLVE_FAILED: 'The tag (!) is not known or does not fit its value.',
  UNEXPECTED_TOKEN: 'This does not belong here: perhaps a quote, a comma or a line end is missing before it.',
}

/** Reads YAML. What cannot be read is an issue at its place that says why, one for a place, and then there is no document. */
export const readDocument = (text: string, file: string): YamlDocument | Issue[] => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const faults = faultsOf(document).map(({ at, code }) =>
    issue('site-yaml-broken', { file, ...placeAt(at) }, reasons[code]),
  )
  if (faults.length > 0) return faults
  return {
    data: document.toJS() ?? {},
    has: (keys) => document.hasIn(keys),
    placeOf: (keys) => placeAt(startOf(document, keys)),
    keyPlaceOf: (keys) => placeAt(keyStartOf(document, keys) ?? startOf(document, keys)),
  }
}

interface Fault {
  readonly at: number
  readonly code: ErrorCode
}

const faultsOf = (document: Document.Parsed): Fault[] => {
  const told = document.errors.map(({ pos, code }): Fault => ({ at: pos[0], code }))
  const faults = told.length > 0 ? told : aliasesToNothing(document)
  return [...new Map(faults.toReversed().map((fault) => [fault.at, fault])).values()].reverse()
}

/** The reader passes over an alias without an anchor, and fails only when the data is asked for. */
const aliasesToNothing = (document: Document.Parsed): Fault[] => {
  const faults: Fault[] = []
  visit(document, {
    Alias: (_key, alias) => {
      if (!alias.resolve(document)) faults.push({ at: alias.range?.[0] ?? 0, code: 'BAD_ALIAS' })
    },
  })
  return faults
}

/** Offset of the deepest node that exists on the way to `keys`. */
const startOf = (document: Document.Parsed, keys: readonly Key[]): number => {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

const keyStartOf = (document: Document.Parsed, keys: readonly Key[]): number | undefined => {
  const map = document.getIn(keys.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === keys.at(-1)) : undefined
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}
