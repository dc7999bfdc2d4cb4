import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readTable } from '../guide/table.ts'
import { adjustmentReasonRules } from './adjustment-reasons.ts'
import { judgeCode } from './code-list.ts'
import { codeTables, ownCodeLists } from './code-lists.ts'
import { externalNames, listRows } from './list-names.ts'

const folder = import.meta.dirname
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
const serviceDay = '2026-11-15'
const judged = (name: string, code: string, day = serviceDay) => judgeCode(ownCodeLists.get(name)!, code, day)

test.each(tables)('%s and its module are equal', async (name) => {
  const module = (await import(join(folder, `${basename(name, '.tsv')}.gen.ts`))) as { default: string }
  expect(module.default).toBe(readFileSync(join(folder, name), 'utf8'))
})

test('every table of codes belongs to a list, and every complete list has one', () => {
  const names = tables.map((name) => basename(name, '.tsv')).filter((name) => name !== 'lists')
  expect(names.sort()).toEqual(Object.keys(codeTables).sort())
  expect(names.filter((name) => !externalNames.has(name))).toEqual([])
  expect(listRows.filter(({ name, complete }) => complete && !names.includes(name))).toEqual([])
})

test.each(Object.keys(codeTables))(
  'every code of %s has the form of its list, a source, and no two windows on one day',
  (name) => {
    const list = ownCodeLists.get(name)!
    const wrong = readTable(codeTables[name]!).filter(
      ({ cells }) =>
        !list.form.test(cells.code!) ||
        cells.source === '' ||
        !/^(\d{4}-\d\d-\d\d)?$/.test(cells.from!) ||
        !/^(\d{4}-\d\d-\d\d)?$/.test(cells.to!),
    )
    expect(wrong).toEqual([])
    for (const [code, windows] of list.codes) {
      const ordered = windows.toSorted((left, right) => left.from.localeCompare(right.from))
      const overlap = ordered.some((each, index) => index > 0 && (ordered[index - 1]!.to || '9999') >= each.from)
      expect(overlap, code).toBe(false)
    }
  },
)

test('an unknown code is missing only where the list is complete', () => {
  expect(judged('pos', '98')).toBe('missing')
  expect(judged('state', 'ZZ')).toBe('missing')
  expect(judged('carc', '304')).toBe('unknown')
  expect(judged('icd10', 'S72001A')).toBe('unknown')
})

test('a code that has not the form of its list is malformed, whether the list is complete or not', () => {
  expect(judged('icd10', 'Z28.82')).toBe('malformed')
  expect(judged('procedure', '115')).toBe('malformed')
  expect(judged('carc', '9999')).toBe('malformed')
  expect(judged('ndc', '5816084252')).toBe('malformed')
})

test('a code is judged on the day of service', () => {
  expect(judged('procedure', '90471')).toBe('known')
  expect(judged('procedure', '90470')).toBe('outdated')
  expect(judged('procedure', '90470', '2010-01-05')).toBe('known')
  expect(judged('icd10', 'Z9114')).toBe('outdated')
  expect(judged('pos', '27', '2023-09-30')).toBe('outdated')
})

test('a provider id is judged by its check digit', () => {
  expect(judged('npi', '1444444446')).toBe('unknown')
  expect(judged('npi', '1444444445')).toBe('malformed')
})

test('reasons that ask for a remark or a group say so', () => {
  expect(adjustmentReasonRules.get('16')).toEqual({ groups: [], needsRemark: true })
  expect(adjustmentReasonRules.get('23')).toEqual({ groups: ['OA'], needsRemark: false })
  expect(adjustmentReasonRules.get('45')?.groups).toEqual(['CO', 'PR'])
  expect(adjustmentReasonRules.has('1')).toBe(false)
})
