import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outFeedFile } from './feed.ts'
import { keysOfFile, siteFileKinds, siteFilesPage } from './site-files.ts'

const root = join(import.meta.dirname, '../../..')

test('the page of every key is what the declarations give (npm run dictionary writes it)', () => {
  expect(readFileSync(join(root, 'docs/site-files.md'), 'utf8')).toBe(siteFilesPage())
})

test('every key says what it is', () => {
  // What tells one form from another, as `format: x12`, says itself.
  const silent = siteFileKinds.flatMap(({ file, schema }) =>
    keysOfFile(schema).flatMap(({ path, type, describes }) =>
      describes === undefined && !type.startsWith('`') ? [`${file}: ${path}`] : [],
    ),
  )
  expect(silent).toEqual([])
})

test('a key is told with its place, what it takes, and what holds where it is left out', () => {
  const keys = new Map(keysOfFile(outFeedFile).map((key) => [key.path, key]))
  expect(keys.get('feed')).toMatchObject({ type: 'text', required: true })
  expect(keys.get('accept_within')).toMatchObject({ type: 'duration', required: false, default: '4h' })
  expect(keys.get('answers[].when.equals')).toMatchObject({ type: 'text or number or `true` `false`', required: false })
})
