import type { Feed, Issue, LensField } from '../client/index.ts'
import { fieldsNamed } from './fields-named.ts'

interface Suspected {
  readonly issues: readonly Issue[]
  readonly fields: readonly LensField[]
}

/**
 * The source fields that the issues of a record point at. An issue of a check names a canonical column: then the
 * fields are meant that the feed's maps make it from, the one that becomes the value first.
 */
export const suspectsOf = ({ issues, fields }: Suspected, feed: Feed | undefined): readonly string[] => {
  const names = fields.map(({ name }) => name)
  const found = issues.flatMap(({ where: { field } }) =>
    field === undefined ? [] : names.includes(field) ? [field] : sourcesOf(field, feed),
  )
  return [...new Set(found.flatMap((source) => fieldsNamed(source, names)))]
}

const sourcesOf = (column: string, feed: Feed | undefined): readonly string[] =>
  (feed?.maps ?? [])
    .flatMap(({ columns }) => columns)
    .filter(({ name }) => name === column)
    .flatMap(({ from }) => [...from].sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role)))
    .filter(({ kind }) => kind === 'field')
    .map(({ name }) => name)

const roles = ['value', 'choice', 'key']
