import type { FastifyReply, FastifyRequest } from 'fastify'

/** Something changed. `id` is null when many of the kind did. */
export interface Change {
  readonly kind: ChangeKind
  readonly id: number | null
}

export const changeKinds = [
  'run',
  'delivery',
  'alarm',
  'quarantine',
  'discrepancy',
  'prior-auth',
  'site',
  'live',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Passes changes of a tenant on to its open consoles. */
export interface Changes {
  /** Takes in one change. */
  readonly tell: (tenantId: string, change: Change) => void
  /** Everything may have changed: told after the notices were interrupted. */
  readonly tellAll: () => void
  /** Answers a request with the stream of its tenant's changes. */
  readonly stream: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  /** Ends all streams. */
  readonly stop: () => void
}

// Four batches a second keep a console lively while a large delivery run changes thousands of rows.
const batchMs = 250
const fewIds = 20
// A stream ends now and then; the browser opens it again, and its session is looked at anew.
const streamMs = 5 * 60_000
const beatMs = 15_000
const unreadBytes = 256 * 1024

type Listener = (changes: readonly Change[]) => void

/** Opens the exchange of changes of one hub process. */
export const openChanges = (): Changes => {
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<string, Map<ChangeKind, Set<number | null>>>()
  const ends = new Set<() => void>()
  let timer: NodeJS.Timeout | undefined

  const flush = () => {
    timer = undefined
    for (const [tenantId, kinds] of waiting) {
      const changes = [...kinds].flatMap(([kind, ids]) => told(kind, ids))
      for (const listener of listeners.get(tenantId) ?? []) listener(changes)
    }
    waiting.clear()
  }

  const tell: Changes['tell'] = (tenantId, { kind, id }) => {
    if (!listeners.has(tenantId)) return
    const kinds = waiting.get(tenantId) ?? new Map<ChangeKind, Set<number | null>>()
    waiting.set(tenantId, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id)))
    timer ??= setTimeout(flush, batchMs)
  }

  const tellAll = () => {
    for (const tenantId of listeners.keys()) for (const kind of changeKinds) tell(tenantId, { kind, id: null })
  }

  const stream: Changes['stream'] = async (request, reply) => {
    const { tenantId } = request.person
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value ?? '')
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
    reply.raw.write('retry: 2000\n\n')
    const send: Listener = (changes) => {
      if (reply.raw.writableLength > unreadBytes) return end()
      reply.raw.write(changes.map((change) => `data: ${JSON.stringify(change)}\n\n`).join(''))
    }
    const mine = listeners.get(tenantId) ?? new Set()
    listeners.set(tenantId, mine.add(send))
    const beat = setInterval(() => reply.raw.write(': here\n\n'), beatMs)
    const over = setTimeout(() => end(), streamMs)
    const end = () => {
      clearInterval(beat)
      clearTimeout(over)
      mine.delete(send)
      if (mine.size === 0 && listeners.get(tenantId) === mine) listeners.delete(tenantId)
      ends.delete(end)
      reply.raw.end()
    }
    ends.add(end)
    reply.raw.on('close', end)
    return reply
  }

  const stop = () => {
    clearTimeout(timer)
    for (const end of ends) end()
  }

  return { tell, tellAll, stream, stop }
}

const told = (kind: ChangeKind, ids: ReadonlySet<number | null>): Change[] =>
  ids.has(null) || ids.size > fewIds ? [{ kind, id: null }] : [...ids].map((id) => ({ kind, id }))
