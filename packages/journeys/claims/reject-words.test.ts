import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rejectMeaning, rejectWords } from './reject-words.ts'

const root = join(import.meta.dirname, '../../..')

/** Every reject code that stands in the files of a pattern. */
const codesIn = (pattern: string, form: RegExp): string[] =>
  globSync(pattern, { cwd: root })
    .filter((path) => !path.includes('.test.'))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(form)].map(([, code]) => code!))

test('every code that an edit, the form of a message or a plan of the demo refuses with has a meaning', () => {
  const engine = codesIn('packages/engine/adjudicate/**/*.ts', /\b(?:code|rejectCode): '([0-9A-Z]{2,3})'/g)
  const form = codesIn('packages/wire/ncpdp/rejects.ts', /code\('([0-9A-Z]{2,3})'\)/g)
  const plans = codesIn('sites/demo/plans/**/*.yml', /reject_code: '?([0-9A-Z]{2,3})\b/g)
  expect([engine.length > 60, form.length > 8, plans.length > 5]).toEqual([true, true, true])
  const without = [...engine, ...form, ...plans].filter((code) => rejectMeaning(code) === null)
  expect([...new Set(without)]).toEqual([])
})

test('a code is told with its meaning, one that is not known alone', () => {
  expect(rejectWords('79')).toBe('79, it is too soon to refill')
  expect(rejectWords('QQQ')).toBe('QQQ')
})
