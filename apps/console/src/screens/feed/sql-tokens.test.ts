import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sqlTokens } from './sql-tokens.ts'

const kindsOf = (sql: string) =>
  sqlTokens(sql)
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, text }) => `${kind} ${text}`)

test('no character is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (sql) => {
      expect(
        sqlTokens(sql)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sql)
    }),
  )
})

test('keywords, names, numbers, texts and comments are told apart', () => {
  expect(kindsOf("select d.qty as quantity_milli, 30, 'it''s' -- from p5")).toEqual([
    'keyword select',
    'word d',
    'rest .',
    'word qty',
    'keyword as',
    'word quantity_milli',
    'rest ,',
    'number 30',
    'rest ,',
    "text 'it''s'",
    'comment -- from p5',
  ])
})

test('a keyword inside a text or a longer name is none', () => {
  expect(kindsOf("'select' from_date")).toEqual(["text 'select'", 'word from_date'])
})

test('a text that is never closed runs to its end', () => {
  expect(kindsOf("'open from")).toEqual(["text 'open from"])
})
