/**
 * The days in which a key is used, `YYYY-MM-DD`, both ends included; no `to` means no end. Windows overlap on purpose:
 * a change of key is planned and never an outage.
 */
export interface Window {
  readonly from: string
  readonly to?: string | undefined
}

/** The calendar day of a moment, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** True when the day lies in the window. */
export const isOpenOn = (window: Window, on: string): boolean =>
  window.from <= on && (window.to === undefined || on <= window.to)
