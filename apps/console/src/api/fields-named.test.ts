import { expect, test } from 'vitest'
import { fieldsNamed } from './fields-named.ts'

const names = ['$.memberId', '$.plans[0].planCode', '$.plans[1].planCode', '$.plans[1].type', 'rel_code']

test('a source means the field of its name', () => {
  expect(fieldsNamed('rel_code', names)).toEqual(['rel_code'])
  expect(fieldsNamed('$.memberId', names)).toEqual(['$.memberId'])
  expect(fieldsNamed('$.member', names)).toEqual([])
})

test('a source in every item of a list means all of them, and no other name', () => {
  expect(fieldsNamed('$.plans[*].planCode', names)).toEqual(['$.plans[0].planCode', '$.plans[1].planCode'])
})
