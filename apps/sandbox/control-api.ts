import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mutationKinds } from '@mortar/testkit/mutate'
import type { FastifyInstance } from 'fastify'
import type { SandboxClock } from './clock.ts'
import { type FaultBook, type FaultRequest, faultKinds } from './faults.ts'
import { type Dropped, type DropRequest, dropKinds } from './pbm/drop.ts'
import { businessKeyOf, type HeldClaim, totalsOf } from './tpa/claims.ts'

/** What the control routes steer and look at. */
export interface Controlled {
  readonly clock: SandboxClock
  readonly faults: FaultBook
  readonly drop: (request: DropRequest) => Promise<Dropped>
  readonly sendDue: () => Promise<string[]>
  /** The PBM's root folder. */
  readonly pbmRoot: string
  /** The claims system's file of claims. */
  readonly claimFile: string
  /** Answers of the claims system so far: `POST /v2/… 201` and how often. */
  readonly answers: ReadonlyMap<string, number>
}

const positive = { type: 'integer', minimum: 1 }

const faultSchema = {
  type: 'object',
  required: ['target', 'kind'],
  additionalProperties: false,
  properties: {
    target: { enum: ['rest', 'sftp'] },
    kind: { enum: Object.keys(faultKinds) },
    count: positive,
    rate: { type: 'number', minimum: 0, maximum: 1 },
    forMs: positive,
    delayMs: positive,
    on: { enum: ['claims', 'members', 'token'] },
  },
}

const dropSchema = {
  type: 'object',
  required: ['date', 'seq'],
  additionalProperties: false,
  properties: {
    date: { type: 'string', format: 'date' },
    seq: { type: 'integer', minimum: 1, maximum: 9_999 },
    kind: { enum: Object.keys(dropKinds) },
    seed: { type: 'integer' },
    count: { type: 'integer', minimum: 2, maximum: 900 },
    mutation: { enum: mutationKinds },
    base64: { type: 'string' },
    slowMs: positive,
  },
}

const clockSchema = {
  type: 'object',
  required: ['at'],
  properties: { at: { type: ['string', 'null'], format: 'date-time' } },
}

/** Routes under `/_sandbox`: faults, clock, files on demand, and what the partners hold. No login: loopback only. */
export function controlRoutes(app: FastifyInstance, controlled: Controlled) {
  const { clock, faults } = controlled
  app.get('/faults', async () => ({ faults: faults.list(), kinds: faultKinds }))
  app.post<{ Body: FaultRequest }>('/faults', { schema: { body: faultSchema } }, async (request, reply) => {
    const targets: readonly string[] = faultKinds[request.body.kind].targets
    if (!targets.includes(request.body.target))
      return reply.code(400).send({ message: `only for ${targets.join(', ')}` })
    faults.add(request.body)
    return reply.code(201).send({ faults: faults.list() })
  })
  app.delete('/faults', async () => {
    faults.clear()
    return { faults: [] }
  })
  app.get('/clock', async () => ({ at: clock.now() }))
  app.put<{ Body: { at: string | null } }>('/clock', { schema: { body: clockSchema } }, async ({ body }) => {
    if (body.at === null) clock.release()
    else clock.pin(new Date(body.at))
    return { at: clock.now(), dropped: await controlled.sendDue() }
  })
  app.post<{ Body: DropRequest }>('/outbox', { schema: { body: dropSchema } }, async (request, reply) =>
    reply.code(201).send(await controlled.drop(request.body)),
  )
  app.get('/state', async () => stateOf(controlled))
}

/** Read from the disk each time, so that it tells what the partners truly hold. */
async function stateOf({ clock, faults, pbmRoot, claimFile, answers }: Controlled) {
  const lines = (await readFile(claimFile, 'utf8')).split('\n').filter(Boolean)
  const claims = lines.map((line) => JSON.parse(line) as HeldClaim)
  return {
    at: clock.now(),
    faults: faults.list(),
    claims: { ...totalsOf(claims), held: countBy(claims.map(businessKeyOf)) },
    answers: Object.fromEntries(answers),
    files: {
      outbox: await filesIn(join(pbmRoot, 'outbox')),
      archive: await filesIn(join(pbmRoot, 'outbox/archive')),
      inbox: await filesIn(join(pbmRoot, 'inbox')),
    },
  }
}

/** How often each key occurs: `{ "A2026030300001/1": 1 }`. */
function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

async function filesIn(folder: string) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
  const files = entries.map(async ({ name }) => {
    const found = await stat(join(folder, name)).catch(() => undefined)
    return found ? [{ name, bytes: found.size, modifiedAt: found.mtime }] : []
  })
  return (await Promise.all(files)).flat().sort((a, b) => (a.name < b.name ? -1 : 1))
}
