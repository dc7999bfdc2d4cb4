import type { AnswerRule } from '@mortar/canonical/site/feed'
import { describe, expect, test } from 'vitest'
import { readAnswer } from './answer.ts'

const rules: AnswerRule[] = [
  { status: [200, 201], when: { path: '$.claimId' }, means: 'accepted', their_id: '$.claimId' },
  {
    status: [409],
    when: { path: '$.code', equals: 'DUPLICATE_CLAIM' },
    means: 'accepted-before',
    their_id: '$.claimId',
  },
  { status: [400, 422], means: 'refused', code: '$.errors[0].code' },
]

describe('an answer of a partner’s API', () => {
  test('201 with a claim id is accepted and keeps their id', () => {
    expect(readAnswer(rules, { status: 201, body: '{"claimId":"T-9"}' })).toEqual({
      means: 'accepted',
      theirId: 'T-9',
      code: null,
    })
  })

  test('200 with an error inside is not a success', () => {
    expect(readAnswer(rules, { status: 200, body: '{"error":"busy"}' }).means).toBe('unclear')
    expect(readAnswer(rules, { status: 200, body: '<html>' }).means).toBe('unclear')
  })

  test('409 counts as done only when it says duplicate', () => {
    expect(readAnswer(rules, { status: 409, body: '{"code":"DUPLICATE_CLAIM","claimId":7}' })).toMatchObject({
      means: 'accepted-before',
      theirId: '7',
    })
    expect(readAnswer(rules, { status: 409, body: '{"code":"LOCKED"}' }).means).toBe('unclear')
  })

  test('422 is refused with the partner’s own code', () => {
    expect(readAnswer(rules, { status: 422, body: '{"errors":[{"code":"MEMBER_NOT_FOUND"}]}' })).toMatchObject({
      means: 'refused',
      code: 'MEMBER_NOT_FOUND',
    })
    expect(readAnswer(rules, { status: 422, body: 'nonsense' })).toMatchObject({ means: 'refused', code: 'answer-422' })
  })

  test('anything else is unclear and will be tried again', () => {
    expect(readAnswer(rules, { status: 503, body: '' })).toMatchObject({ means: 'unclear', code: 'answer-503' })
  })
})
