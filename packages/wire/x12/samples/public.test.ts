import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { x12Reader } from '../records/read.ts'
import { x12Writer } from '../records/write.ts'
import { verdictOf } from '../testing.ts'

const folder = join(import.meta.dirname, 'public')
const projects = ['moov-x12', 'omniparser', 'staedi']
const files = projects.flatMap((project) => readdirSync(join(folder, project)).map((name) => `${project}/${name}`)).sort()

const lines = readFileSync(join(folder, 'verdicts.txt'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const expected = new Map(lines.map((line) => [line.split(' | ')[0]!, line]))

const comesBack = (bytes: Uint8Array): boolean => {
  const reader = x12Reader({ charset: 'latin-1' })
  const writer = x12Writer({ charset: 'latin-1' })
  const written = [writer.push(reader.push(bytes)), writer.push(reader.end()), writer.end()]
  return Buffer.concat(written).equals(bytes)
}

test.each(files)('%s gets the verdict of a careful reader', (name) => {
  const bytes = readFileSync(join(folder, name))
  const { isAccepted, isX12, findings } = verdictOf(bytes)
  const kinds = [...new Set(findings.map(({ level, code }) => `${level} ${code}`))].sort()
  const verdict = isX12 ? (isAccepted ? 'accepted' : 'refused') : 'unreadable'
  const line = [name, verdict, comesBack(bytes) ? 'comes back' : 'does not come back', kinds.join(', ')].join(' | ')
  expect(line).toBe(expected.get(name))
})

test('every line of the verdicts is of a file', () => {
  expect([...expected.keys()].sort()).toEqual(files)
})
