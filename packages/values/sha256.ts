import { hash } from 'node:crypto'

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex')
