/**
 * The names of fields that a source of the lineage means. Sources inside JSON may say `$.plans[*].planCode`: then every
 * place of the list is meant.
 */
export const fieldsNamed = (source: string, names: readonly string[]): readonly string[] => {
  if (!source.includes('[*]')) return names.filter((name) => name === source)
  const parts = source.split('[*]').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^${parts.join('\\[\\d+\\]')}$`)
  return names.filter((name) => pattern.test(name))
}
