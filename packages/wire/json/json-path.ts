/** One step from a JSON value to values inside it: by a key, or to each element of an array. */
export type JsonStep = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'each' }

/**
 * Reads a path such as `$.page.members[*]`: keys after dots, `[*]` for each element. Undefined when it is none.
 * Keys are letters, digits, `_` and `-`; other keys are not needed so far.
 */
export const parseJsonPath = (path: string): readonly JsonStep[] | undefined => {
  if (!/^\$(\.[\w-]+|\[\*\])*$/.test(path)) return undefined
  const steps = path.match(/\.[\w-]+|\[\*\]/g) ?? []
  return steps.map((step) => (step === '[*]' ? { kind: 'each' } : { kind: 'key', key: step.slice(1) }))
}
