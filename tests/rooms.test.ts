import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Room {
  readonly pure: boolean
  readonly mayImport: readonly string[]
  readonly mainMayImport?: readonly string[]
}

const root = resolve(import.meta.dirname, '..')
const rooms = JSON.parse(readFileSync(join(root, 'rooms.json'), 'utf8')) as Record<string, Room>

const sourcesOf = (room: string) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.gen.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/node_modules|\/dist\//.test(path))

interface Import {
  readonly from: string
  readonly name: string
}

const importsOf = (path: string): Import[] => {
  const text = readFileSync(path, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g,
  )
  return [...found].map((match) => ({ from: relative(root, path), name: (match[1] ?? match[2] ?? match[3])! }))
}

const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')

/** Where an import leads: the room's short name, or nothing when it stays inside or leaves for a library. */
const targetOf = ({ from, name }: Import): string | undefined => {
  const workspace = /^@mortar\/([a-z]+)/.exec(name)?.[1]
  if (workspace) return workspace
  if (!name.startsWith('.')) return undefined
  const target = roomOf(relative(root, resolve(root, dirname(from), name)))
  return target === roomOf(from) ? undefined : basename(target)
}

const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path) || path.endsWith('testing.ts')

const allowedFor = (room: Room, path: string): readonly string[] => {
  if (isTest(path)) return ['*']
  return [...room.mayImport, ...(basename(path) === 'main.ts' ? (room.mainMayImport ?? []) : [])]
}

describe('the rooms import only what their row of rooms.json allows', () => {
  test.each(Object.entries(rooms))('%s', (name, room) => {
    const wrong = sourcesOf(name)
      .flatMap(importsOf)
      .filter((each) => {
        const target = targetOf(each)
        const allowed = allowedFor(room, each.from)
        return target !== undefined && target !== basename(name) && !allowed.includes(target) && !allowed.includes('*')
      })
      .map(({ from, name: to }) => `${from} imports ${to}`)
    expect(wrong).toEqual([])
  })
})

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, 'reads a clock'],
  [/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, 'uses chance'],
  [/\basync\b(?!\s*[:,)])|\bawait\b|\bPromise\./, 'is asynchronous'],
  [/from 'node:(?!crypto')/, 'reaches for the machine'],
  [/\bfetch\(|\bprocess\.|\bsetTimeout\(|\bsetInterval\(/, 'reaches for the machine'],
]

const codeOf = (path: string) =>
  readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'(?=[^;]*;?$)/gm, (text) =>
    text.startsWith("'") ? text : '',
  )

describe('pure rooms have no clock, chance, waiting, disk or network', () => {
  const pure = Object.entries(rooms).filter(([, room]) => room.pure)
  test.each(pure)('%s', (name) => {
    const wrong = sourcesOf(name)
      .filter((path) => !isTest(path))
      .flatMap((path) =>
        forbidden.filter(([sign]) => sign.test(codeOf(path))).map(([, what]) => `${relative(root, path)} ${what}`),
      )
    expect(wrong).toEqual([])
  })
})

test('every workspace is a room and every room is there', () => {
  const folders = ['packages', 'apps'].flatMap((top) => readdirSync(join(root, top)).map((name) => `${top}/${name}`))
  expect(folders.sort()).toEqual(Object.keys(rooms).sort())
})
