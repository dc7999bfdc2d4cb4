import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { baseSegments, dataElements } from './dictionary.ts'
import { guideAndFaults, guideMetas } from './guides.ts'
import { guideTexts } from './texts.ts'

const folder = resolve(import.meta.dirname, '../guides')
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'))

test.each(tables)('%s and its module are equal', async (name) => {
  const module = (await import(join(folder, `${basename(name, '.tsv')}.gen.ts`))) as { default: string }
  expect(module.default).toBe(readFileSync(join(folder, name), 'utf8'))
})

test.each(guideMetas.map(({ name }) => name))('every name the guide %s uses is there', (name) => {
  expect(guideAndFaults(name)?.faults).toEqual([])
})

test('every guide table has a row in guides.tsv, and every row a table', () => {
  const withTable = tables.filter((name) => readFileSync(join(folder, name), 'utf8').startsWith('loop\t'))
  expect(withTable.map((name) => basename(name, '.tsv')).sort()).toEqual(guideMetas.map(({ name }) => name).sort())
  expect(Object.keys(guideTexts).sort()).toEqual(guideMetas.map(({ name }) => name).sort())
})

test('every segment of the dictionary is made of known elements and composites, and relates positions it has', () => {
  const unknown = [...baseSegments.values()].flatMap(({ tag, data, relations }) => [
    ...data.filter((each) => !dataElements.has(each) && !baseSegments.has(each)).map((each) => `${tag} ${each}`),
    ...relations.flatMap(({ elements }) =>
      elements.filter((at) => !(at >= 1 && at <= data.length)).map((at) => `${tag} ${at}`),
    ),
  ])
  expect(unknown).toEqual([])
})

test('the guide rows spell out what the dictionary says', () => {
  for (const text of Object.values(guideTexts)) {
    for (const line of text.split('\n').slice(1)) {
      const cells = line.split('\t')
      if (line !== '' && cells[4] !== '') expect(cells.slice(5, 8), line).not.toContain('')
    }
  }
})
