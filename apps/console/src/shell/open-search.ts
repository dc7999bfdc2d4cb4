const asked = 'mortar:search'

/** Opens the search from anywhere. */
export const openSearch = () => window.dispatchEvent(new Event(asked))

/** Tells when the search is asked for; answers how to stop listening. */
export const onSearchAsked = (open: () => void): (() => void) => {
  window.addEventListener(asked, open)
  return () => window.removeEventListener(asked, open)
}
