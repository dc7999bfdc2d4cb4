import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonLeaves } from './json-leaves.ts'

it('finds every scalar with its path and place', () => {
  const text = '{ "a": 1, "b": [ {"c":"x,]}"}, null ] , "d" : {} }'
  expect(jsonLeaves(text).map(({ path, from, to }) => [path, text.slice(from, to)])).toEqual([
    ['$.a', '1'],
    ['$.b[0].c', '"x,]}"'],
    ['$.b[1]', 'null'],
  ])
})

it('gives the same scalars as JSON.parse, however the text is spaced', () => {
  const scalarsOf = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsOf) : [value]
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces)
      const found = jsonLeaves(text).map(({ from, to }) => JSON.parse(text.slice(from, to)))
      expect(found).toEqual(scalarsOf(JSON.parse(text)))
    }),
  )
})
