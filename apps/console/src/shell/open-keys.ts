const asked = 'mortar:keys'

/** Opens the table of keys from anywhere. */
export const openKeys = () => window.dispatchEvent(new Event(asked))

/** Tells when the table of keys is asked for; answers how to stop listening. */
export const onKeysAsked = (open: () => void): (() => void) => {
  window.addEventListener(asked, open)
  return () => window.removeEventListener(asked, open)
}
