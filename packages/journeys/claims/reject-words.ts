import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCodeSet } from '@mortar/canonical/code-set'

const file = join(import.meta.dirname, '../../canonical/code-sets/reject-codes.csv')

let meanings: ReadonlyMap<string, string> | undefined

/** What a reject code (511-FB) means, as the end of a sentence; null for a code that the set does not have. */
export const rejectMeaning = (code: string): string | null => {
  meanings ??= new Map(readCodeSet(readFileSync(file, 'utf8')).codes.map((each) => [each.code, each.meaning]))
  return meanings.get(code) ?? null
}

/** A reject code with what it means. */
export const rejectWords = (code: string): string => {
  const meaning = rejectMeaning(code)
  return meaning === null ? code : `${code}, ${meaning}`
}
