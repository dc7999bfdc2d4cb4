import { fieldsNamed } from '../../api/fields-named.ts'
import type { Lens } from '../../client/index.ts'
import { type Leaf, leavesOf } from './leaves.ts'

/**
 * A place in the lens that can be lit: a source field, a canonical column, a value that was sent, a value that was
 * answered. Written `kind:name`, so that it can stand in the address.
 */
export type Place = string

/** The place of a source field. */
export const fieldPlace = (name: string): Place => `field:${name}`

/** The place of a canonical column. */
export const columnPlace = (noun: string, column: string): Place => `column:${noun}.${column}`

/** The place of a value in a request, by delivery. */
export const sentPlace = (deliveryId: number, path: string): Place => `sent:${deliveryId}${path}`

/** The place of a value in an answer, by delivery. */
export const answerPlace = (deliveryId: number, path: string): Place => `answer:${deliveryId}${path}`

/** From what to what a value went: field to column, column to request, request to answer. */
export type Link = readonly [from: Place, to: Place]

/**
 * Which canonical columns an out feed's request is made of: the request's value by its path, or the whole body under
 * an empty path when the map is not told apart further.
 */
export type RequestSources = Readonly<Record<string, readonly string[]>>

/** All links of one record. */
export const linksOf = (lens: Lens, sourcesByFeed: Readonly<Record<string, RequestSources>>): readonly Link[] => [
  ...lens.rows.flatMap(({ noun, columns }) =>
    columns.flatMap(({ name, from }) =>
      from
        .filter(({ kind }) => kind === 'field')
        .flatMap((source) => fieldsNamed(source.name, fieldNames(lens)))
        .map((field): Link => [fieldPlace(field), columnPlace(noun, name)]),
    ),
  ),
  ...lens.deliveries.flatMap((delivery) => deliveryLinks(lens, delivery, sourcesByFeed[delivery.feedId] ?? {})),
]

const fieldNames = ({ fields }: Lens): readonly string[] => fields.map(({ name }) => name)

type LensDelivery = Lens['deliveries'][number]

const deliveryLinks = (lens: Lens, delivery: LensDelivery, sources: RequestSources): Link[] => {
  const attempt = delivery.attemptList.at(-1)
  const row = lens.rows.find(({ noun }) => noun === delivery.noun)
  if (!attempt || !row) return []
  const sent = leavesOf(attempt.requestBody)
  const answered = leavesOf(attempt.responseBody ?? '')
  return [
    ...sent.flatMap((leaf) =>
      columnsBehind(leaf, row, sources).map(
        (column): Link => [columnPlace(row.noun, column), sentPlace(delivery.deliveryId, leaf.path)],
      ),
    ),
    ...sent.flatMap((leaf) =>
      answered
        .filter((answer) => answer.text === leaf.text && answer.key === leaf.key)
        .map(
          (answer): Link => [sentPlace(delivery.deliveryId, leaf.path), answerPlace(delivery.deliveryId, answer.path)],
        ),
    ),
  ]
}

type Row = Lens['rows'][number]

/**
 * The columns a sent value came from. Where the lineage knows only that the body as a whole is made of some columns,
 * those of them are taken that hold this very value; of several that hold it, those whose name is most alike.
 */
const columnsBehind = (leaf: Leaf, row: Row, sources: RequestSources): readonly string[] => {
  const exact = sources[leaf.path]
  if (exact) return exact
  const among = new Set(sources[''] ?? [])
  const same = row.columns.filter(
    ({ name, value }) => among.has(name) && writtenForms(name, value).has(fold(leaf.text)),
  )
  const likeness = same.map(({ name }) => alike(name, leaf.key))
  return same.filter((_, place) => likeness[place] === Math.max(...likeness)).map(({ name }) => name)
}

const fold = (text: string): string => text.trim().toLowerCase()

/** How a canonical value may be written in a message: scaled integers also with their decimals. */
const writtenForms = (name: string, value: Row['columns'][number]['value']): ReadonlySet<string> => {
  if (value === null || value === '') return new Set()
  const forms = new Set([fold(String(value))])
  if (typeof value === 'number' && name.endsWith('_cents')) forms.add((value / 100).toFixed(2)).add(String(value / 100))
  if (typeof value === 'number' && name.endsWith('_milli'))
    forms.add((value / 1000).toFixed(3)).add(String(value / 1000))
  return forms
}

const wordsIn = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

/** How many words two names share. */
const alike = (one: string, other: string): number => {
  const words = new Set(wordsIn(other))
  return wordsIn(one).filter((word) => words.has(word)).length
}

/** What is lit with a place: all it was made from and all that was made of it, itself included. */
export const litWith = (links: readonly Link[], place: Place): ReadonlySet<Place> =>
  new Set([
    ...reach(links, place),
    ...reach(
      links.map(([from, to]): Link => [to, from]),
      place,
    ),
  ])

const reach = (links: readonly Link[], start: Place): ReadonlySet<Place> => {
  const found = new Set([start])
  for (const place of found) for (const [from, to] of links) if (from === place) found.add(to)
  return found
}
