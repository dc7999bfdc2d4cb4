import { cp037OfLatin1, latin1OfCp037 } from './cp037.ts'
import type { Charset } from './form.ts'

/**
 * A window is a stretch of the file as a string with exactly one character per byte, so that its positions are byte
 * positions and searching it is fast. For cp037 the bytes are translated, so separators look the same in all charsets.
 * UTF-8 stays in bytes until a field is cut out.
 */
export type Window = string

/** Bytes to a window. With `newLineEnds`, the EBCDIC new line (0x15) is a line feed like 0x25. */
export const windowOf = (charset: Charset, bytes: Uint8Array, newLineEnds = false): Window => {
  if (charset === 'cp037')
    return oneCharacterPerByte(translated(bytes, newLineEnds ? lineFeedOfNewLine : latin1OfCp037))
  return oneCharacterPerByte(bytes)
}

/** A window back to the bytes it was made of. */
export const bytesOf = (charset: Charset, window: Window): Uint8Array => {
  const bytes = Buffer.from(window, 'latin1')
  return charset === 'cp037' ? translated(bytes, cp037OfLatin1) : bytes
}

/** The text of a piece of a window. Undefined when its bytes are no text in the charset. */
export const textOf = (charset: Charset, piece: Window): string | undefined => {
  if (charset === 'latin-1' || charset === 'cp037' || !/[^\x00-\x7f]/.test(piece)) return piece
  return charset === 'utf-8' ? utf8Text(piece) : undefined
}

/** Text as a piece of a window. Undefined when the charset cannot write it. */
export const pieceOf = (charset: Charset, text: string): Window | undefined => {
  if (!/[^\x00-\x7f]/.test(text)) return text
  if (charset === 'ascii') return undefined
  if (charset === 'utf-8') return text.isWellFormed() ? Buffer.from(text, 'utf8').toString('latin1') : undefined
  return /[^\x00-\xff]/.test(text) ? undefined : text
}

/**
 * Where the first control character of a piece stands, -1 for none. A tab is text. The C1 range is bytes in UTF-8, and in
 * Latin-1 it is most often the punctuation of Windows-1252: kept there, but in cp037 it only comes from binary data.
 */
export const controlAt = (charset: Charset, piece: Window): number =>
  piece.search(charset === 'cp037' ? /[\x00-\x08\x0a-\x1f\x7f-\x9f]/ : /[\x00-\x08\x0a-\x1f\x7f]/)

const oneCharacterPerByte = (bytes: Uint8Array): Window =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const translated = (bytes: Uint8Array, table: Uint8Array): Uint8Array => {
  const result = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) result[at] = table[bytes[at]!]!
  return result
}

const lineFeedOfNewLine = latin1OfCp037.map((code) => (code === 0x85 ? 0x0a : code))

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const utf8Text = (piece: Window): string | undefined => {
  try {
    return utf8.decode(Buffer.from(piece, 'latin1'))
  } catch {
    return undefined
  }
}
