import type { IssueCode } from '@mortar/values/issue-codes'
import type { Window } from '../flat/charset.ts'
import { defaultMaxRecordBytes } from '../flat/form.ts'
import type { JsonForm, JsonScalar } from './json-items.ts'
import { parseJsonPath } from './json-path.ts'
import { deepestNesting, type ReadValue, readPiece, skipSpace, valueEnd } from './token.ts'

/** What stands at a place of a document: a bit of wrapper, a whole item, or something that breaks the document. */
export type Step =
  | { readonly kind: 'wrapper'; readonly to: number }
  | { readonly kind: 'item'; readonly to: number; readonly read: ReadValue }
  | { readonly kind: 'broken'; readonly code: IssueCode }

/** Scalars of one document by name. */
export type DocumentValues = Readonly<Record<string, JsonScalar>>

/** Goes through documents token by token and knows where in them it is. */
export interface DocumentWalk {
  /** The step at a position that is no white space; undefined when the window does not hold all of it. */
  readonly next: (window: Window, at: number) => Step | undefined
  /** No document is open. */
  readonly isBetween: () => boolean
  /** Closes the document, finished or not, and gives what it had. */
  readonly endDocument: () => { readonly values: DocumentValues; readonly hadItems: boolean }
}

interface Place {
  /** Steps of the item path that lead here; -1 when here is off the path. */
  readonly matched: number
  /** The path as text, as long as a wanted scalar lies on it. */
  readonly path: string | undefined
}

interface Frame {
  readonly isArray: boolean
  readonly place: Place
  awaits: 'first' | 'key' | 'value' | 'separator'
  /** Where the awaited value is. */
  child: Place
}

const root: Place = { matched: 0, path: '$' }
const broken: Step = { kind: 'broken', code: 'json-broken' }

/** Starts before the first document of a file. */
export const documentWalk = (form: JsonForm): DocumentWalk => {
  const { maxItemBytes = defaultMaxRecordBytes } = form
  const steps = parseJsonPath(form.items) ?? []
  const wanted = Object.entries(form.values ?? {})
  let stack: Frame[] = []
  let values: Record<string, JsonScalar> = {}
  let hadItems = false

  const inside = ({ matched, path }: Place, key?: string): Place => {
    const step = steps[matched]
    const isStep = key === undefined ? step?.kind === 'each' : step?.kind === 'key' && step.key === key
    const below = key === undefined || path === undefined ? undefined : `${path}.${key}`
    const leadsOn = below !== undefined && wanted.some(([, want]) => want === below || want.startsWith(`${below}.`))
    return { matched: isStep ? matched + 1 : -1, path: leadsOn ? below : undefined }
  }
  const open = (place: Place, isArray: boolean, to: number): Step => {
    if (stack.length === deepestNesting) return { kind: 'broken', code: 'json-too-deep' }
    if (isArray && inside(place).matched === steps.length) hadItems = true
    stack.push({ isArray, place, awaits: 'first', child: isArray ? inside(place) : place })
    return { kind: 'wrapper', to }
  }
  const readValue = (place: Place, window: Window, at: number): Step | undefined => {
    const first = window[at]!
    const isItem = place.matched === steps.length
    if (!/["{[\w-]/.test(first)) return broken
    if (!isItem && (first === '{' || first === '[')) return open(place, first === '[', at + 1)
    const to = valueEnd(window, at, at + maxItemBytes)
    if (typeof to === 'string') return to === 'more' ? undefined : { kind: 'broken', code: to }
    const read = readPiece(window.slice(at, to))
    if (isItem) return { kind: 'item', to, read }
    if (read.kind === 'fault') return { kind: 'broken', code: read.code }
    for (const [name, path] of wanted) if (path === place.path) values[name] = read.value as JsonScalar
    return { kind: 'wrapper', to }
  }
  const readKey = (frame: Frame, window: Window, at: number): Step | undefined => {
    if (window[at] !== '"') return broken
    const to = valueEnd(window, at, at + maxItemBytes)
    if (typeof to === 'string' && to !== 'more') return { kind: 'broken', code: to }
    const colon = to === 'more' ? window.length : skipSpace(window, to)
    if (colon === window.length) return undefined
    if (colon - at > maxItemBytes) return { kind: 'broken', code: 'record-too-long' }
    const key = readPiece(window.slice(at, colon))
    if (key.kind === 'fault' || window[colon] !== ':') return broken
    frame.child = inside(frame.place, key.value as string)
    frame.awaits = 'value'
    return { kind: 'wrapper', to: colon + 1 }
  }
  const readSeparator = (frame: Frame, at: number): Step => {
    frame.awaits = frame.isArray ? 'value' : 'key'
    return { kind: 'wrapper', to: at + 1 }
  }
  const next = (window: Window, at: number): Step | undefined => {
    const frame = stack.at(-1)
    if (frame === undefined) return readValue(root, window, at)
    const mayClose = frame.awaits === 'first' || frame.awaits === 'separator'
    if (mayClose && window[at] === (frame.isArray ? ']' : '}')) {
      stack.pop()
      return { kind: 'wrapper', to: at + 1 }
    }
    if (frame.awaits === 'separator') return window[at] === ',' ? readSeparator(frame, at) : broken
    if (!frame.isArray && frame.awaits !== 'value') return readKey(frame, window, at)
    const step = readValue(frame.child, window, at)
    if (step !== undefined) frame.awaits = 'separator'
    return step
  }
  const endDocument = () => {
    const document = { values, hadItems }
    stack = []
    values = {}
    hadItems = false
    return document
  }
  return { next, endDocument, isBetween: () => stack.length === 0 }
}
