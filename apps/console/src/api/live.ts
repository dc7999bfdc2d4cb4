import { useQueryClient } from '@tanstack/react-query'
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
    const source = new EventSource('/api/events')
    const refresh = () => {
      if (kinds.size === 0) return
      const old = new Set([...kinds].flatMap((kind) => touched[kind] ?? []))
      kinds.clear()
      void queries.invalidateQueries({ predicate: ({ queryKey }) => old.has(operationOf(queryKey)) })
    }
    const timer = setInterval(refresh, 1_000)
    let wasBroken = false
    source.onopen = () => {
      setState('live')
      // What changed while the line was down was not told: ask for everything shown.
      if (wasBroken) void queries.invalidateQueries()
      wasBroken = false
    }
    source.onerror = () => {
      wasBroken = true
      setState('waiting')
    }
    source.onmessage = (event: MessageEvent<string>) => kinds.add((JSON.parse(event.data) as Change).kind)
    return () => {
      clearInterval(timer)
      source.close()
    }
  }, [queries])
  return state
}
