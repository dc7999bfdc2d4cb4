/**
 * Text as a D.0 message may carry it: upper case, printable ASCII. Accents are taken off, what is left without a letter of
 * its own becomes a blank, and no two blanks stand together.
 */
export const printable = (text: string): string => (isPlain.test(text) ? text : plain(text)).toUpperCase()

// What most texts are already: words of printable ASCII with one blank between them.
const isPlain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[^\x21-\x7e]+/gu, ' ')
    .trim()

/** Text cut into lines of at most so many characters, between words where there is a blank. */
export const linesOf = (text: string, most: number): string[] => {
  const lines: string[] = []
  let rest = printable(text)
  while (rest.length > most) {
    const blank = rest.lastIndexOf(' ', most)
    const end = blank > 0 ? blank : most
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? lines : [...lines, rest]
}
