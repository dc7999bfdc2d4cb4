import { expect, test } from 'vitest'
import type { Feed, Issue, LensField } from '../client/index.ts'
import { suspectsOf } from './suspects.ts'

const fields = ['rel_code', 'fill_date', 'plan_paid'].map((name) => ({ name })) as LensField[]
const issueAt = (field?: string): Issue => ({ code: 'PC01', hint: '', where: field === undefined ? {} : { field } })
const feed = {
  maps: [
    {
      columns: [
        {
          name: 'relationship',
          from: [
            { kind: 'field', name: 'fill_date', role: 'key' },
            { kind: 'field', name: 'rel_code', role: 'value' },
            { kind: 'crosswalk', name: 'relationship.canonical_value', role: 'value' },
          ],
        },
      ],
    },
  ],
} as unknown as Feed

test('an issue of the file names its field itself', () => {
  expect(suspectsOf({ fields, issues: [issueAt('plan_paid')] }, feed)).toEqual(['plan_paid'])
})

test('an issue of a check names a column: the fields behind it are meant, the value before what found it', () => {
  expect(suspectsOf({ fields, issues: [issueAt('relationship')] }, feed)).toEqual(['rel_code', 'fill_date'])
})

test('an issue without a place, or before the feed is known, points at nothing', () => {
  expect(suspectsOf({ fields, issues: [issueAt(), issueAt('relationship')] }, undefined)).toEqual([])
})
