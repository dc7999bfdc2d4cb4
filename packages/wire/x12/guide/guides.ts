import { Fault } from '@mortar/values/issue'
import codeListsText from '../guides/code-lists.gen.ts'
import guidesText from '../guides/guides.gen.ts'
import type { Guide } from './guide.ts'
import { type GuideMeta, loadGuide, type TableFault } from './load-guide.ts'
import { readTable } from './table.ts'
import { guideTexts } from './texts.ts'

/** The guides there are, in the order of `guides.tsv`. */
export const guideMetas: readonly GuideMeta[] = readTable(guidesText).map(({ cells }) => ({
  name: cells.guide!,
  set: cells.set!,
  group: cells.group!,
  version: cells.version!,
  also: cells.also!.split(' ').filter((each) => each !== ''),
  when: cells.when!,
  title: cells.title!,
}))

/** Codes of each shared list. */
export const codeLists: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(codeListsText).map(({ cells }) => [cells.list!, cells.codes!.split(' ')]),
)

const loaded = new Map<string, { guide: Guide; faults: TableFault[] }>()

/** A guide and what its table gets wrong. Undefined when there is no such guide. Made once. */
export const guideAndFaults = (name: string): { guide: Guide; faults: TableFault[] } | undefined => {
  const meta = guideMetas.find((each) => each.name === name)
  const text = guideTexts[name]
  if (!meta || text === undefined) return undefined
  const known = loaded.get(name)
  if (known) return known
  const made = loadGuide(meta, text, codeLists)
  loaded.set(name, made)
  return made
}

/** The guide of a name. Throws a Fault for a name that is not in `guides.tsv` or a table that does not resolve. */
export const guideOf = (name: string): Guide => {
  const found = guideAndFaults(name)
  if (!found || found.faults.length > 0) throw new Fault('x12-guide-broken')
  return found.guide
}

/** The guides of a set in a version; several only where the second segment decides (278 request and response). */
export const guidesFor = (set: string, version: string): readonly Guide[] =>
  guideMetas
    .filter((meta) => meta.set === set && (meta.version === version || meta.also.includes(version)))
    .map((meta) => guideOf(meta.name))
