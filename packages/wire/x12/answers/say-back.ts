/*
 * What an answer repeats of a broken file must be well formed in the answer, or the answer is refused in turn. What cannot be said
 * back as it came is said with the rest of its characters, or zeros.
 */

/** Digits of just this many; zeros when it came otherwise. */
export const digitsBack = (text: string | undefined, length: number): string =>
  text !== undefined && text.length === length && /^\d+$/.test(text) ? text : '0'.repeat(length)

/** A time HHMM; 0000 when it came otherwise. */
export const timeBack = (text: string | undefined): string =>
  text !== undefined && /^([01]\d|2[0-3])[0-5]\d$/.test(text) ? text : '0000'

/** Letters, digits and the marks X12 has outside its separators, at least and at most so many of them; padded with zeros in front. */
export const textBack = (text: string | undefined, least: number, most: number): string =>
  (text ?? '')
    .replaceAll(/[^A-Za-z0-9 _.-]/g, '')
    .trim()
    .slice(0, most)
    .padStart(least, '0')
