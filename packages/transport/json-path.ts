/**
 * The value at a path such as `$.links.next` or `$.errors[0].code`; undefined where there is none. Only names and
 * positions: an answer of a partner needs no more.
 */
export const readPath = (value: unknown, path: string): unknown =>
  path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((inner, part) => {
      if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, part)) return undefined
      return (inner as Readonly<Record<string, unknown>>)[part]
    }, value)
