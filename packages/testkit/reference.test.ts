import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referenceFiles } from './write-reference.ts'

test.each(referenceFiles())(
  '%s is what the testkit gives (node packages/testkit/write-reference.ts writes it)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)
