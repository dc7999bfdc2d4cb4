import { nounNamed } from '@mortar/canonical/nouns'
import { type CanonicalRow, type LensView, loadLens } from '@mortar/store/read/lens'
import { Fault, type Issue, issue } from '@mortar/values/issue'
import type { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { FeedLineage, LensBytes, Person } from '../desk.ts'
import type { lens, lensRow } from '../schemas/lens.ts'

/** One record end to end; undefined when it is not there. Nothing is told before the look is noted. */
export const tellLens = async (
  deps: Deps,
  person: Person,
  lineageId: number,
): Promise<z.infer<typeof lens> | undefined> => {
  const view = await deps.read(person.tenantId, (tx) => loadLens(tx, lineageId, deps.now()))
  if (!view) return undefined
  const [{ raw, fields, lineage, issues }] = await Promise.all([
    bytesOf(deps, person, view),
    deps.desk.noteLook(person, { action: 'record.read', lineageIds: [lineageId] }),
  ])
  return {
    ...view,
    raw: raw && { ...raw, before: [...raw.before], after: [...raw.after] },
    fields: [...fields],
    rows: view.rows.map((row) => toldRow(row, lineage)),
    issues: [...view.record.issues, ...issues],
  }
}

/**
 * What is known of a record is told also when its bytes cannot be read or its map no longer compiles: then an issue says so.
 */
const bytesOf = async (deps: Deps, person: Person, view: LensView): Promise<LensBytes & { issues: Issue[] }> => {
  try {
    return { ...(await deps.desk.lensBytes(person, view)), issues: [] }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    deps.log.warn({ code: error.code }, 'lens without bytes')
    return { raw: null, fields: [], lineage: {}, issues: [issue(error.code)] }
  }
}

/** A row with every column in words and with its sources. */
const toldRow = (
  { noun, knownFrom, knownTo, values }: CanonicalRow,
  lineage: FeedLineage,
): z.infer<typeof lensRow> => ({
  noun,
  knownFrom,
  knownTo,
  columns: Object.entries(nounNamed(noun)?.columns ?? {}).map(([name, { kind, describes }]) => ({
    name,
    kind,
    describes,
    value: values[name] ?? null,
    from: [...(lineage[noun]?.[name] ?? [])],
  })),
})
