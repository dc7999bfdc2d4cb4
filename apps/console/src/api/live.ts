import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
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
  'prior-auth': ['getToday', 'listPriorAuths', 'getPriorAuth'],
  site: ['getMe', 'getToday', 'listPartners', 'getPartner', 'getFeed'],
  live: ['getLiveClaims'],
}

/** How the live line stands: `waiting` before the first word and after a break. */
export type LiveState = 'live' | 'waiting'

/**
 * Listens to the hub's events and makes what they touch ask again. Changes that come together are taken together, so
 * that a large run does not make the console busy.
 */
export const useLive = (): LiveState => {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('waiting')
  useEffect(() => {
    const old = new Set<string>()
    const timer = setInterval(() => refresh(queries, old), lookEveryMs)
    const close = listen({
      onChange: ({ kind }) => {
        for (const query of touchedBy(queries, kind)) old.add(query.queryHash)
      },
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

const lookEveryMs = 500
const restMs = 1_000

const touchedBy = (queries: QueryClient, kind: Change['kind']): readonly Query[] =>
  queries
    .getQueryCache()
    .findAll({ predicate: ({ queryKey }) => touched[kind]?.includes(operationOf(queryKey)) ?? false })

/** Asks again for what is old and has rested: a list rests a second for each page it shows, all of which are asked for. */
const refresh = (queries: QueryClient, old: Set<string>) => {
  const due = queries.getQueryCache().findAll({
    predicate: (query) => old.has(query.queryHash) && Date.now() - query.state.dataUpdatedAt >= restOf(query),
  })
  for (const { queryHash, queryKey } of due) {
    old.delete(queryHash)
    void queries.invalidateQueries({ queryKey, exact: true })
  }
}

const restOf = ({ state }: Query): number => {
  const data = state.data as { readonly pages?: readonly unknown[] } | undefined
  return restMs * Math.max(data?.pages?.length ?? 1, 1)
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
