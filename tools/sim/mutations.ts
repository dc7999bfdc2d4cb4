import { Readable } from 'node:stream'
import { feedIn } from '@mortar/journeys/feed-in'
import type { Ground } from '@mortar/journeys/ground'
import { handOver } from '@mortar/journeys/hand-over'
import { withTenant } from '@mortar/store/database'
import type { MonthFile } from '@mortar/testkit/month-file'
import { type MutationKind, mutate, mutationKinds } from '@mortar/testkit/mutate'
import { random } from '@mortar/testkit/random'
import { wrongIn } from './mutation-verdict.ts'

/** What became of one mutated file. */
export interface MutationEnd {
  readonly kind: MutationKind
  readonly state: string
  /** What was done to the file, and why it is not as it must be; undefined when it is. */
  readonly wrong: string | undefined
}

/** Where mutations are tried. */
export interface MutationOptions {
  readonly ground: Ground
  /** Forgets every file and what came of it, so that one does not meddle with the next. */
  readonly forget: () => Promise<void>
  /** Good files; each mutation changes one of them. */
  readonly files: readonly MonthFile[]
  readonly count: number
  readonly seed: number
}

/** The feed that takes the files. */
export const mutationFeedId = 'acme-pbm/paid-claims-daily'

/** Makes good files bad, each in one way, and works each alone. The kinds take turns. */
export async function* tryMutations(options: MutationOptions): AsyncGenerator<MutationEnd> {
  const { ground, files, count, seed, forget } = options
  const chance = random(`mutations ${seed}`)
  const goods = new Map<MonthFile, WorkedFile>()
  for (let number = 0; number < count; number += 1) {
    const file = files[number % files.length]!
    if (!goods.has(file)) goods.set(file, await workAlone(ground, forget, { name: file.name, bytes: file.bytes }))
    const kind = mutationKinds[number % mutationKinds.length]!
    const { bytes, what } = mutate(file.bytes, chance.fork(String(number)), kind)
    const worked = await workAlone(ground, forget, { name: file.name, bytes })
    const wrong = wrongIn({ good: file.bytes, bytes, goodRows: goods.get(file)!.rows, worked })
    yield { kind, state: worked.state, wrong: wrong && `${number}: ${kind}, ${what}: ${wrong}` }
  }
}

/** A file after its run. */
export interface WorkedFile {
  readonly state: string
  readonly cause: string | null
  readonly issues: readonly { readonly code: string }[]
  readonly recordsIn: number
  /** Byte ranges and outcomes of its records, in file order. */
  readonly records: readonly { byteFrom: number; byteTo: number; outcome: string; hasReason: boolean }[]
  /** Content hash of each posted row by the first byte of its record. */
  readonly rows: ReadonlyMap<number, string>
}

const workAlone = async (
  ground: Ground,
  forget: () => Promise<void>,
  file: { name: string; bytes: Uint8Array },
): Promise<WorkedFile> => {
  await forget()
  await handOver(ground, {
    feedId: mutationFeedId,
    fileName: file.name,
    content: Readable.from([file.bytes]),
    actor: 'sim',
  })
  await feedIn(ground, mutationFeedId, 'sim')
  return withTenant(ground.db, ground.tenantId, async (tx) => {
    const runs = await tx.query(
      'select state, cause, issues, coalesce(records_in, 0)::float8 as "recordsIn" from mortar.run',
    )
    const records = await tx.query(
      `select byte_from as "byteFrom", byte_to as "byteTo", outcome,
         held_cause is not null or coalesce(jsonb_array_length(issues), 0) > 0 as "hasReason"
       from mortar.record order by lineage_id`,
    )
    const rows = await tx.query<{ byteFrom: number; hash: string }>(
      `select r.byte_from as "byteFrom", c.content_hash::text as hash from mortar.pharmacy_claim c
       join mortar.record r using (lineage_id)`,
    )
    if (runs.rows.length !== 1) throw new Error(`a file has ${runs.rows.length} runs`)
    return {
      ...runs.rows[0],
      records: records.rows,
      rows: new Map(rows.rows.map(({ byteFrom, hash }) => [byteFrom, hash])),
    } as WorkedFile
  })
}
