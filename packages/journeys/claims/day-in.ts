const formats = new Map<string, Intl.DateTimeFormat>()

/** The day it is in a zone at a moment, as CCYY-MM-DD. */
export const dayIn = (timezone: string, at: Date): string => {
  const known = formats.get(timezone)
  if (known) return known.format(at)
  // The Canadian English form is the ISO one.
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timezone, made)
  return made.format(at)
}
