import type { GuideLoop, GuideSegment } from '../guide/guide.ts'
import type { CheckHandlers, TakeSegment } from './check.ts'

/** Gathers handlers where several may hear the same thing. They are called in the order they were given. */
export interface Gathered {
  readonly atSegment: (place: GuideSegment, take: TakeSegment) => void
  readonly atBegin: (loop: GuideLoop, take: () => void) => void
  readonly atEnd: (loop: GuideLoop, take: () => void) => void
  readonly handlers: () => CheckHandlers
}

/** Starts with no handler. */
export const gather = (): Gathered => {
  const segments = new Map<GuideSegment, TakeSegment[]>()
  const begins = new Map<string, (() => void)[]>()
  const ends = new Map<string, (() => void)[]>()
  return {
    atSegment: (place, take) => void addTo(segments, place, take),
    atBegin: (loop, take) => void addTo(begins, loop.id, take),
    atEnd: (loop, take) => void addTo(ends, loop.id, take),
    handlers: () => ({
      segments: new Map([...segments].map(([place, takes]) => [place, joined(takes)] as const)),
      loopBegins: Object.fromEntries([...begins].map(([id, takes]) => [id, joined(takes)])),
      loopEnds: Object.fromEntries([...ends].map(([id, takes]) => [id, joined(takes)])),
    }),
  }
}

const addTo = <Key, Take>(all: Map<Key, Take[]>, key: Key, take: Take) => {
  const before = all.get(key)
  if (before) before.push(take)
  else all.set(key, [take])
}

const joined = <Args extends unknown[]>(takes: readonly ((...args: Args) => void)[]): ((...args: Args) => void) =>
  takes.length === 1
    ? takes[0]!
    : (...args) => {
        for (const take of takes) take(...args)
      }
