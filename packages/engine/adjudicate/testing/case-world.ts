import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parsePlan } from '@mortar/canonical/site/parse-plan'
import { readReference } from '@mortar/canonical/site/reference'
import type { SiteFiles } from '@mortar/canonical/site/site-text'
import type { Issue } from '@mortar/values/issue'
import type { World } from '../../cases/case-facts.ts'

const folder = join(import.meta.dirname, 'site')
const planPath = 'plans/base/plan.yml'

const siteFiles = (): Map<string, Uint8Array> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), readFileSync(path)] as const
    }),
  )
}

/** The engine's test world with sections of a case file in the place of the base plan's. Throws what is wrong with them. */
export const caseWorld = (sections = ''): World => {
  const files = siteFiles()
  const base = new TextDecoder().decode(files.get(planPath))
  files.set(planPath, new TextEncoder().encode(laidOver(base, sections)))
  return worldOf(files, 'plans/base')
}

/** A world of one plan of a site's files. */
export const worldOf = (files: SiteFiles, path: string): World => {
  const issues: Issue[] = []
  const plan = parsePlan(files, path, issues)?.snapshot
  const reference = readReference(files, issues)
  if (!plan || issues.length > 0) throw new Error(issues.map((each) => JSON.stringify(each)).join('\n'))
  return { plans: new Map(plan.codes.map((code) => [code, plan])), plan, reference }
}

/** Top-level keys of `over` take the place of those of `base`. */
function laidOver(base: string, over: string): string {
  const named = new Set([...over.matchAll(/^([a-z_]+):/gm)].map((match) => match[1]!))
  const kept = base.split(/^(?=[a-z_]+:)/m).filter((part) => !named.has(/^([a-z_]+):/.exec(part)?.[1] ?? ''))
  return `${kept.join('')}\n${over}\n`
}

/** A case file cut where a new group of `|` lines begins: each part with its own sections, line numbers kept. */
export const groupsOf = (text: string): { sections: string; cases: string }[] => {
  const groups: { sections: string; cases: string }[] = []
  let inSections = false
  text.split('\n').forEach((line, index) => {
    const isSection = line.startsWith('|')
    if (groups.length === 0 || (isSection && !inSections)) groups.push({ sections: '', cases: '\n'.repeat(index) })
    const group = groups.at(-1)!
    if (isSection) group.sections += `${line.slice(2)}\n`
    group.cases += isSection ? '\n' : `${line}\n`
    inSections = isSection
  })
  return groups
}
