import { type Random, random } from '@mortar/testkit/random'

/** Which stand-in partner is to misbehave. */
export type FaultTarget = 'rest' | 'sftp'

/** Every kind of fault: who can have it and what then happens. */
export const faultKinds = {
  'timeout-before': { targets: ['rest', 'sftp'], does: 'The request is never answered and nothing is done.' },
  'timeout-after-commit': {
    targets: ['rest', 'sftp'],
    does: 'The claim is kept, or the file moved, and no answer comes.',
  },
  reset: { targets: ['rest', 'sftp'], does: 'The connection is cut and nothing is done.' },
  'reset-after-commit': { targets: ['rest'], does: 'The claim is kept and the connection is cut.' },
  'error-500': { targets: ['rest'], does: 'Answers 500.' },
  'rate-429': { targets: ['rest'], does: 'Answers 429 with Retry-After: 1.' },
  'conflict-409': { targets: ['rest'], does: 'Answers a claim with 409 BUSY: it is not kept and may be sent again.' },
  'ok-with-error-body': { targets: ['rest'], does: 'Answers a claim with 200 and an error: it is not kept.' },
  'token-expired': { targets: ['rest'], does: 'Forgets every token and answers 401.' },
  slow: { targets: ['rest', 'sftp'], does: 'Answers after delayMs.' },
  'host-key-changed': { targets: ['sftp'], does: 'New connections see another host key.' },
  'auth-refused': { targets: ['sftp'], does: 'Every login is refused.' },
  'disk-full': { targets: ['sftp'], does: 'Writes fail as on a full disk.' },
  'zero-byte': { targets: ['sftp'], does: 'Files look and read as if they were empty.' },
  'connection-drop-mid-file': { targets: ['sftp'], does: 'The connection is cut when half of a file has been read.' },
} as const satisfies Record<string, { readonly targets: readonly FaultTarget[]; readonly does: string }>

/** The name of one kind of fault. */
export type FaultKind = keyof typeof faultKinds

/** What a fault on the REST API may be limited to. */
export type RestPlace = 'claims' | 'members' | 'token'

/** A fault as asked for. Without `count`, `rate` and `forMs` it holds for every request until it is cleared. */
export interface FaultRequest {
  readonly target: FaultTarget
  readonly kind: FaultKind
  /** So many times, then never again. */
  readonly count?: number
  /** Share of requests that it hits, 0 to 1; which ones follows from the sandbox's seed. */
  readonly rate?: number
  /** So many milliseconds from now on. */
  readonly forMs?: number
  /** How long `slow` takes; 3,000 unless told. */
  readonly delayMs?: number
  /** Only requests there. */
  readonly on?: RestPlace
}

/** Faults in force. */
export interface FaultBook {
  add(request: FaultRequest): void
  clear(): void
  /** Those in force, with the times that are left. */
  list(): readonly FaultRequest[]
  /** The first fault in force of one of the kinds, used up by one; undefined when there is none or the draw spares it. */
  take(target: FaultTarget, kinds: readonly FaultKind[], place?: RestPlace): FaultRequest | undefined
  /** Whether a fault of the kind is in force; uses nothing up. */
  holds(target: FaultTarget, kind: FaultKind): boolean
}

interface Entry {
  readonly request: FaultRequest
  readonly endsAtMs: number
  left: number
}

/** An empty book. `seed` decides which requests a rate hits. */
export function faultBook(seed: number): FaultBook {
  const chance: Random = random(`faults ${seed}`)
  let entries: Entry[] = []
  const inForce = () => (entries = entries.filter((entry) => entry.left > 0 && entry.endsAtMs > performance.now()))
  return {
    add: (request) => {
      const endsAtMs = performance.now() + (request.forMs ?? Number.POSITIVE_INFINITY)
      entries.push({ request, endsAtMs, left: request.count ?? Number.POSITIVE_INFINITY })
    },
    clear: () => {
      entries = []
    },
    list: () => inForce().map(({ request, left }) => ({ ...request, ...(Number.isFinite(left) && { count: left }) })),
    take: (target, kinds, place) => {
      for (const entry of inForce()) {
        if (!fits(entry.request, { target, kinds, place })) continue
        if (!chance.chance(Math.round((entry.request.rate ?? 1) * 1000))) continue
        entry.left -= 1
        return entry.request
      }
      return undefined
    },
    holds: (target, kind) => inForce().some(({ request }) => request.target === target && request.kind === kind),
  }
}

interface Place {
  readonly target: FaultTarget
  readonly kinds: readonly FaultKind[]
  readonly place: RestPlace | undefined
}

const fits = (request: FaultRequest, { target, kinds, place }: Place): boolean =>
  request.target === target && kinds.includes(request.kind) && (request.on === undefined || request.on === place)

/** How long a slow answer waits. */
export const delayMsOf = (fault: FaultRequest): number => fault.delayMs ?? 3_000
