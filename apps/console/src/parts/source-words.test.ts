import { expect, test } from 'vitest'
import { sourceWords } from './source-words.ts'

test('what becomes the value stands first, then what chose or found it', () => {
  const words = sourceWords([
    { kind: 'field', name: 'rel_code', role: 'key' },
    { kind: 'field', name: 'fill_date', role: 'key' },
    { kind: 'crosswalk', name: 'relationship.canonical_value', role: 'value' },
  ])
  expect(words).toBe('crosswalk relationship, found by rel_code, fill_date')
})

test('constants and the file’s own context are named as such', () => {
  expect(sourceWords([{ kind: 'constant', name: '', role: 'value' }])).toBe('constant')
  expect(sourceWords([{ kind: 'context', name: 'header_file_date', role: 'value' }])).toBe('file’s header_file_date')
})
