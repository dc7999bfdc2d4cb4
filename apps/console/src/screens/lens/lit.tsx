import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { type Link, litWith, type Place } from './links.ts'

interface LitState {
  readonly lit: ReadonlySet<Place>
  readonly pinned: Place | null
  /** Lights a place and what belongs to it while the pointer or the focus is on it; null lets go. */
  readonly point: (place: Place | null) => void
  /** Keeps a place lit, or lets go of it when it is kept already. */
  readonly pin: (place: Place | null) => void
}

const nothing: LitState = { lit: new Set(), pinned: null, point: () => undefined, pin: () => undefined }
const Lit = createContext<LitState>(nothing)

interface LitProviderProps {
  readonly links: readonly Link[]
  readonly pinned: Place | null
  readonly onPin: (place: Place | null) => void
  readonly children: ReactNode
}

/** Holds what is lit in the lens: what the pointer or focus is on, else what is pinned. */
export const LitProvider = ({ links, pinned, onPin, children }: LitProviderProps) => {
  const [pointed, point] = useState<Place | null>(null)
  const shown = pointed ?? pinned
  const value = useMemo(
    (): LitState => ({
      lit: shown === null ? nothing.lit : litWith(links, shown),
      pinned,
      point,
      pin: (place) => onPin(place === pinned ? null : place),
    }),
    [links, shown, pinned, onPin],
  )
  return <Lit value={value}>{children}</Lit>
}

/** What is lit, and how to light. */
export const useLit = (): LitState => useContext(Lit)

/** What makes an element a place: it lights on hover and focus, is pinned by a click, and says whether it is lit. */
export const usePlace = (place: Place) => {
  const { lit, pinned, point, pin } = useLit()
  return {
    'data-place': place,
    'data-lit': lit.has(place) || undefined,
    'aria-pressed': pinned === place,
    onMouseEnter: () => point(place),
    onMouseLeave: () => point(null),
    onFocus: () => point(place),
    onBlur: () => point(null),
    onClick: () => pin(place),
  }
}
