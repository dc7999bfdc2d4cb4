import { Fault } from '@mortar/values/issue'
import pg from 'pg'

const { builtins } = pg.types
// Array types that `pg` knows how to read and does not name.
const textArray: number = 1009
const bigintArray: number = 1016
const dateArray: number = 1182

/**
 * How column values arrive: bigint as a safe number (identities and cents; a larger one throws), date as its text
 * `YYYY-MM-DD` (a Date would shift it by the machine's zone), the rest as `pg` does: timestamptz as Date, numeric as text.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === builtins.INT8) return safeInteger
      if (oid === builtins.DATE) return asText
      if (oid === dateArray) return parserOf(textArray)
      if (oid === bigintArray) return (text: string) => bigints(text)?.map((part) => part && safeInteger(part))
    }
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

const asText = (text: string) => text

const parserOf = (oid: number) => pg.types.getTypeParser(oid as never, 'text')

const bigints = parserOf(bigintArray) as (text: string) => (string | null)[] | null

const safeInteger = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Fault('bigint-not-safe')
  return value
}
