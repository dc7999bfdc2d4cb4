import { mappersOf, residentBytes } from '../processes.ts'

/** The largest resident memory seen, in bytes: of the hub, of its mapper children, and of both at one moment. */
export interface Peak {
  readonly hub: number
  readonly mapper: number
  readonly together: number
}

const everyMs = 50

/** Watches a hub and its mapper children through /proc until the returned function is called. */
export const watchResident = (hubPid: number): (() => Peak) => {
  const peak = { hub: 0, mapper: 0, together: 0 }
  const look = () => {
    const hub = residentBytes(hubPid)
    const mapper = mappersOf(hubPid).reduce((sum, pid) => sum + residentBytes(pid), 0)
    peak.hub = Math.max(peak.hub, hub)
    peak.mapper = Math.max(peak.mapper, mapper)
    peak.together = Math.max(peak.together, hub + mapper)
  }
  const timer = setInterval(look, everyMs)
  return () => {
    clearInterval(timer)
    return peak
  }
}
