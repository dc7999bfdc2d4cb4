import { nounNamed } from '@mortar/canonical/nouns'
import { type CanonicalRow, loadLens } from '@mortar/store/read/lens'
import type { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { FeedLineage, Person } from '../desk.ts'
import type { lens, lensRow } from '../schemas/lens.ts'

/** One record end to end; undefined when it is not there. The look is noted before anything is told. */
export const tellLens = async (
  deps: Deps,
  person: Person,
  lineageId: number,
): Promise<z.infer<typeof lens> | undefined> => {
  const view = await deps.read(person.tenantId, (tx) => loadLens(tx, lineageId, deps.now()))
  if (!view) return undefined
  await deps.desk.noteLook(person, { action: 'record.read', lineageIds: [lineageId] })
  const { raw, fields, lineage } = await deps.desk.lensBytes(person, view)
  return {
    ...view,
    raw: raw && { ...raw, before: [...raw.before], after: [...raw.after] },
    fields: [...fields],
    rows: view.rows.map((row) => toldRow(row, lineage)),
    issues: view.record.issues,
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
