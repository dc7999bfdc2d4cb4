import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sections } from './rules.ts'

test('the guide names every section of a plan', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/guides/write-a-plan.md'), 'utf8')
  expect(Object.keys(sections).filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
