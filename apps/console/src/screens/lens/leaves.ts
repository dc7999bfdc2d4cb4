/** A value of a JSON text: where it lies, the name it has there, and its text. */
export interface Leaf {
  /** `/errors/0/code` */
  readonly path: string
  readonly key: string
  readonly text: string
}

/** Reads a JSON text; undefined when it is none. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The values of a JSON text in their order; none when it is no JSON. */
export const leavesOf = (text: string): readonly Leaf[] => walk(readJson(text), '', '')

const walk = (value: unknown, path: string, key: string): Leaf[] => {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [{ path, key, text: String(value) }]
  const name = (at: string) => (Array.isArray(value) ? key : at)
  return Object.entries(value).flatMap(([at, inner]) => walk(inner, `${path}/${at}`, name(at)))
}
