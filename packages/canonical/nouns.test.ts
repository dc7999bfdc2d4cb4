import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codesOn, readCodeSet } from './code-set.ts'
import { dictionaryPage } from './dictionary.ts'
import { nounNamed, nouns } from './nouns.ts'
import { duckdbTable, postgresTable } from './tables.ts'

const root = join(import.meta.dirname, '../..')

describe('nouns are declared once', () => {
  test('the migrations are what the declarations give', () => {
    const folder = join(root, 'packages/store/migrations')
    const migrations = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const text = migrations.join('\n')
    for (const noun of nouns) {
      // A column that came with a later migration stands there and not in the first one.
      const added = [...text.matchAll(/alter table mortar\.(\w+) add column (.+);/g)].filter(
        ([, table]) => table === noun.table,
      )
      const first = added.reduce((table, [, , column]) => table.replace(`  ${column},\n`, ''), postgresTable(noun))
      expect(
        added.map(([, , column]) => column).filter((column) => !postgresTable(noun).includes(`  ${column},\n`)),
      ).toEqual([])
      expect(text).toContain(first)
    }
  })

  test('the dictionary page is what the declarations give (npm run dictionary writes it)', () => {
    expect(readFileSync(join(root, 'docs/dictionary.md'), 'utf8')).toBe(dictionaryPage(nouns))
  })

  test('every key and index is made of its own columns', () => {
    for (const { name, key, indexes, columns } of nouns) {
      const unknown = [...key, ...indexes.flat()].filter((column) => !(column in columns))
      expect({ name, unknown }).toEqual({ name, unknown: [] })
    }
  })

  test('a noun is found by its name, and its DuckDB table has its columns in order', () => {
    const claim = nounNamed('pharmacy-claim')!
    expect(duckdbTable(claim)).toMatch(
      /^create table pharmacy_claim \(\n {2}claim_number VARCHAR,\n {2}version_no INTEGER,/,
    )
    expect(nounNamed('nonsense')).toBeUndefined()
  })
})

describe('code sets', () => {
  const folder = join(import.meta.dirname, 'code-sets')
  test.each(readdirSync(folder))('%s: every code has a source and one meaning a day', (file) => {
    const { codes, issues } = readCodeSet(readFileSync(join(folder, file), 'utf8'))
    expect(issues).toEqual([])
    expect(codes.length).toBeGreaterThan(0)
  })

  test('every code set a noun names is there', () => {
    const named = nouns.flatMap((noun) => Object.values(noun.columns).flatMap((column) => column.codeSet ?? []))
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(named.map((name) => `${name}.csv`)))
  })

  test('two windows of one code that overlap are told with their line', () => {
    const { issues } = readCodeSet(
      'code,meaning,valid_from,valid_to,source\n1,a,2025-01-01,2025-12-31,s\n1,b,2025-12-31,,s\n',
    )
    expect(issues).toMatchObject([{ code: 'code-set-wrong', where: { line: 3 } }])
  })

  test('only codes in their window count', () => {
    const { codes } = readCodeSet('code,meaning,valid_from,valid_to,source\n1,a,2025-01-01,2025-12-31,s\n2,b,,,s\n')
    expect(codesOn(codes, '2026-01-01').map((code) => code.code)).toEqual(['2'])
  })
})
