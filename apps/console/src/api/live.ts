import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Change } from '../client/index.ts'
import { operationOf } from './query-client.ts'

/** Which kept answers a change of each kind makes old. */
const touched: Readonly<Record<Change['kind'], readonly string[]>> = {
  run: ['getToday', 'listRuns', 'getRun', 'listRunRecords', 'getRunMap', 'getFeed', 'getLens', 'listQuarantine'],
  delivery: ['getToday', 'listDeliveries', 'getDelivery', 'getRun', 'getLens', 'getPartner'],
  alarm: ['getToday', 'listAlarms', 'getPartner'],
  quarantine: ['getToday', 'listQuarantine', 'getLens', 'getRun', 'listRunRecords', 'getRunMap'],
  discrepancy: ['getToday', 'listDiscrepancies', 'getLens', 'getDelivery'],
  site: ['getMe', 'getToday', 'listPartners', 'getPartner', 'getFeed'],
}

/** How the live line stands: `waiting` before the first word and after a break. */
export type LiveState = 'live' | 'waiting'

/**
 * Listens to the hub's events and makes what they touch ask again. Changes that come together are taken together,
 * at most once a second, so that a large run does not make the console busy.
 */
export const useLive = (): LiveState => {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('waiting')
  useEffect(() => {
    const kinds = new Set<Change['kind']>()
    const timer = setInterval(() => refresh(queries, kinds), 1_000)
    const close = listen({
      onChange: ({ kind }) => kinds.add(kind),
      onOpen: (again) => {
        setState('live')
        // What changed while the line was down was not told: ask for everything shown.
        if (again) void queries.invalidateQueries()
      },
      onBreak: () => setState('waiting'),
    })
    return () => {
      clearInterval(timer)
      close()
    }
  }, [queries])
  return state
}

const refresh = (queries: QueryClient, kinds: Set<Change['kind']>) => {
  if (kinds.size === 0) return
  const old = new Set([...kinds].flatMap((kind) => touched[kind] ?? []))
  kinds.clear()
  void queries.invalidateQueries({ predicate: ({ queryKey }) => old.has(operationOf(queryKey)) })
}

interface Listener {
  readonly onChange: (change: Change) => void
  /** `again`: not the first time. */
  readonly onOpen: (again: boolean) => void
  readonly onBreak: () => void
}

const openAgainMs = 4_000

/** Keeps a line to the hub. A browser opens a broken line again by itself, but gives up one that was refused. */
const listen = ({ onChange, onOpen, onBreak }: Listener): (() => void) => {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout>
  let broken = false
  const open = () => {
    source = new EventSource('/api/events')
    source.onmessage = (event: MessageEvent<string>) => onChange(JSON.parse(event.data) as Change)
    source.onopen = () => {
      onOpen(broken)
      broken = false
    }
    source.onerror = () => {
      broken = true
      onBreak()
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, openAgainMs)
    }
  }
  open()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
