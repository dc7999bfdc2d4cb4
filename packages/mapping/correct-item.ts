/**
 * A JSON item with the value at a path such as `$.address.zip` or `$.plans[0].planCode` replaced by a text; a value `null`
 * takes it away. Undefined when the path leads to nothing that could hold it.
 */
export const correctItem = (item: string | undefined, path: string, value: string): string | undefined => {
  if (item === undefined || !/^\$(\.[\w-]+|\[\d+\])+$/.test(path)) return undefined
  const steps = path.match(/[\w-]+|\d+/g)!
  const root: unknown = JSON.parse(item)
  const holder = steps.slice(0, -1).reduce(below, root)
  const last = steps.at(-1)!
  if (typeof holder !== 'object' || holder === null) return undefined
  if (Array.isArray(holder) && !(Number(last) < holder.length)) return undefined
  Object.assign(holder, { [last]: value === 'null' ? null : value })
  return JSON.stringify(root)
}

const below = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string, unknown>)[step]
    : undefined
