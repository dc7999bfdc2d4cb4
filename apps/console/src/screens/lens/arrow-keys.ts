import type { KeyboardEvent } from 'react'

/**
 * Arrow keys in the lens: up and down go through the places of a pane; left and right go to the pane beside it, there
 * to a place that is lit, if there is one. A pane is an element with `data-pane`, a place a button with `data-place`.
 */
export const moveByArrow = (event: KeyboardEvent<HTMLElement>) => {
  const place = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-place]') : null
  const pane = place?.closest<HTMLElement>('[data-pane]')
  if (!place || !pane) return
  const next = nextOf(event, place, pane)
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

const nextOf = (event: KeyboardEvent<HTMLElement>, place: HTMLElement, pane: HTMLElement): HTMLElement | undefined => {
  const places = placesIn(pane)
  const at = places.indexOf(place)
  // The bytes run in lines: there left and right go through the fields, and down leaves for the panes below.
  const inLine = pane.dataset.pane === 'bytes'
  const [back, on, out] = inLine ? ['ArrowLeft', 'ArrowRight', 'ArrowDown'] : ['ArrowUp', 'ArrowDown', 'ArrowRight']
  if (event.key === 'Home') return places[0]
  if (event.key === 'End') return places.at(-1)
  if (event.key === on) return places[at + 1]
  if (event.key === back) return places[at - 1]
  if (event.key === out) return beside(event.currentTarget, pane, 1)
  return event.key === 'ArrowLeft' ? beside(event.currentTarget, pane, -1) : undefined
}

const placesIn = (pane: HTMLElement): HTMLElement[] => [...pane.querySelectorAll<HTMLElement>('[data-place]')]

const beside = (root: HTMLElement, pane: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const panes = [...root.querySelectorAll<HTMLElement>('[data-pane]')].filter((each) => placesIn(each).length > 0)
  const other = panes[panes.indexOf(pane) + step]
  if (!other) return undefined
  const places = placesIn(other)
  return places.find((each) => each.dataset.lit !== undefined) ?? places[0]
}
