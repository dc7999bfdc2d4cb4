import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCases } from '../../cases/run-cases.ts'
import { doorStages, planStages } from '../order.ts'
import { caseWorld, groupsOf } from './case-world.ts'

const room = join(import.meta.dirname, '..')
const files = readdirSync(room, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.cases.txt'))
  .map((entry) => join(entry.parentPath, entry.name))

describe.each(files.map((file) => relative(room, file)))('%s', (file) => {
  const groups = groupsOf(readFileSync(join(room, file), 'utf8'))
  for (const { sections, cases } of groups) {
    const world = caseWorld(sections)
    for (const { name, line, differences } of runCases(cases, world)) {
      test(`${name} (line ${line})`, () => expect(differences).toEqual([]))
    }
  }
})

test('every edit of the order has its own cases', () => {
  const edits = [...doorStages, ...planStages].flatMap((stage) => stage.edits.map((edit) => edit.id))
  const without = edits.filter((id) => !files.some((file) => basename(file) === `${id}.cases.txt`))
  expect(without).toEqual([])
})
