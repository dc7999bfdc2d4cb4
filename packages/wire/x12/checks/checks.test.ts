import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { bytesOf, recounted, replaced, sampleText, verdictOf } from '../testing.ts'

const cases = readFileSync(join(import.meta.dirname, 'checks.cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' |').map((cell) => cell.trim()) as [string, string, string])

const changed = (name: string, changes: string): string =>
  recounted(
    changes.split(' && ').reduce(
      (text, change) => {
        const [from, to] = change.split(/ =>(?: |$)/).map((part) => part.replaceAll('\\n', '\n'))
        return replaced(text, from!, to!)
      },
      sampleText(`valid/${name}`),
    ),
  )

const shortly = ({ level, code, where, figures, isWarning }: Finding): string => {
  const element = where.element === undefined ? '' : String(where.element).padStart(2, '0')
  const component = where.component === undefined ? '' : `-${where.component}`
  return [
    level,
    code.replace('x12-', ''),
    `${where.loop === '' ? '' : `${where.loop}/`}${where.segment}${element}${component}`,
    ...(figures ? [figures.said, figures.found] : []),
    ...(isWarning ? ['warning'] : []),
  ].join(' ')
}

test.each(cases)('%s with %s', (name, changes, findings) => {
  expect(
    verdictOf(bytesOf(changed(name, changes)))
      .findings.map(shortly)
      .join('; '),
  ).toBe(findings)
})
