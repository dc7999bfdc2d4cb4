import { addDays, type PlainDate } from '@mortar/values/dates'
import { type Issue, isIssue, issue } from '@mortar/values/issue'
import { z } from 'zod'
import type { SectionName } from '../plan/rules.ts'
import { sections } from '../plan/rules.ts'
import type { Period, PlanSnapshot, Rule, Rules } from '../plan/snapshot.ts'
import { readyWhen } from '../plan/when.ts'
import { slug } from './duration.ts'
import { readClinical, readFormulary, readNetworks, readPriceList } from './plan-tables.ts'
import { folderHash, readPlacedYaml, type SiteFiles, textOf } from './site-text.ts'

/** `plan.yml`: who a plan is for, the tables it reads, and its rules section by section. */
const planFile = z.strictObject({
  plan: slug,
  name: z.string().min(1),
  kind: z.enum(['commercial', 'part-d', 'medicaid']),
  codes: z.array(z.string().max(20)).min(1),
  year_starts: z
    .string()
    .regex(/^\d{2}-\d{2}$/, 'write a day of the year as 01-01')
    .default('01-01'),
  help_desk: z.string().max(18).optional(),
  /** Files below the plan's folder, or below `plans/` when they begin with `_shared/`. */
  tables: z.strictObject({
    formulary: z.string(),
    networks: z.string(),
    interactions: z.string().optional(),
    morphine: z.string().optional(),
    doses: z.string().optional(),
  }),
  price_lists: z.record(slug, z.string()).default({}),
  ...sections,
})

type PlanFile = z.output<typeof planFile>

/** A plan of a site: compiled, with its cases as they stand in `cases.txt`. */
export interface PlanFolder {
  readonly id: string
  readonly path: string
  readonly snapshot: PlanSnapshot
  readonly cases: { readonly path: string; readonly text: string } | undefined
}

/** Reads every folder below `plans/`. A plan with issues is left out; no plan code may belong to two plans. */
export const parsePlans = (files: SiteFiles, issues: Issue[]): PlanFolder[] => {
  const names = new Set([...files.keys()].flatMap((file) => /^plans\/([^_/][^/]*)\//.exec(file)?.[1] ?? []))
  const plans = [...names].sort().flatMap((name) => parsePlan(files, `plans/${name}`, issues) ?? [])
  const taken = new Map<string, string>()
  for (const { path, snapshot } of plans) {
    for (const code of snapshot.codes) {
      if (taken.has(code))
        issues.push(
          issue('site-name-unknown', { file: `${path}/plan.yml`, field: 'codes' }, 'Another plan has the code.'),
        )
      taken.set(code, path)
    }
  }
  return plans
}

/** Reads one plan folder. Undefined when something is wrong; the issues say what, with line and column. */
export const parsePlan = (files: SiteFiles, path: string, issues: Issue[]): PlanFolder | undefined => {
  const found: Issue[] = []
  const snapshot = readPlan(files, path, found)
  issues.push(...found)
  if (!snapshot || found.length > 0) return undefined
  const cases = `${path}/cases.txt`
  return {
    id: snapshot.id,
    path,
    snapshot,
    cases: files.has(cases) ? { path: cases, text: textOf(files, cases) } : undefined,
  }
}

function readPlan(files: SiteFiles, path: string, issues: Issue[]): PlanSnapshot | undefined {
  const file = `${path}/plan.yml`
  const read = readPlacedYaml({ files, path: file, schema: planFile, issues })
  if (!read) return undefined
  const plan = read.value
  if (plan.plan !== path.split('/').at(-1))
    issues.push(issue('site-name-unknown', { file, field: 'plan' }, 'The name must be the folder’s name.'))
  const at = (name: string) => (name.startsWith('_shared/') ? `plans/${name}` : `${path}/${name}`)
  const table = (name: string | undefined) => (name === undefined ? undefined : { files, path: at(name), issues })
  const rules = rulesOf(plan, file, read.lineOf)
  const used = [...Object.values(plan.tables), ...Object.values(plan.price_lists)].filter((name) => name !== undefined)
  return {
    id: plan.plan,
    name: plan.name,
    kind: plan.kind,
    codes: plan.codes,
    modelVersion: folderHash(files, [file, ...used.map(at)]),
    yearStarts: plan.year_starts,
    helpDesk: plan.help_desk ?? null,
    rules,
    periods: periodsOf(rules),
    formulary: readFormulary(table(plan.tables.formulary)!),
    networks: readNetworks(table(plan.tables.networks)!),
    priceLists: new Map(
      Object.entries(plan.price_lists).map(([name, list]) => [name, readPriceList(table(list)!)] as const),
    ),
    clinical: readClinical({
      interactions: table(plan.tables.interactions),
      morphine: table(plan.tables.morphine),
      doses: table(plan.tables.doses),
    }),
    lookBackDays: lookBackOf(rules),
  }
}

/** Gives each line of each section its place in the file. */
function rulesOf(plan: PlanFile, file: string, lineOf: (keys: readonly (string | number)[]) => number): Rules {
  const placed = (Object.keys(sections) as SectionName[]).map((name) => [
    name,
    plan[name].map((line, index) => ({
      ...line,
      holds: line.when === null ? null : readyWhen(line.when),
      line: {
        file,
        line: lineOf([name, index]),
        path: `${name}[${index}]`,
        effectiveOn: line.fromOn,
        source: line.source,
      },
    })),
  ])
  return Object.fromEntries(placed) as Rules
}

/** A period begins wherever a line begins or has just ended. */
function periodsOf(rules: Rules): Period[] {
  const lines = Object.values(rules).flat() as readonly Rule<SectionName>[]
  const starts = new Set(lines.flatMap(({ fromOn, toOn }) => [fromOn, ...(toOn === null ? [] : [dayAfter(toOn)])]))
  return [...starts]
    .sort()
    .reverse()
    .map((fromOn) => ({
      fromOn,
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, section]) => [
          name,
          (section as readonly Rule<SectionName>[]).filter(
            (line) => line.fromOn <= fromOn && (line.toOn === null || fromOn <= line.toOn),
          ),
        ]),
      ) as unknown as Rules,
    }))
}

const dayAfter = (on: string): string => {
  const next = addDays(on as PlainDate, 1)
  return isIssue(next) ? on : next
}

/** A year for yearly limits and shared copays, or longer where a rule looks further. */
function lookBackOf(rules: Rules): number {
  const windows = [
    ...rules.step_therapy.flatMap((rule) => [rule.lookBackDays, rule.grandfatherDays ?? 0]),
    ...rules.quantity_limits.flatMap((rule) => [rule.windowDays ?? 0, rule.per === 'lifetime' ? 36_500 : 0]),
    ...rules.on_hand.map((rule) => rule.windowDays),
    ...rules.opioid_naive.map((rule) => rule.lookBackDays),
  ]
  return Math.max(366, ...windows)
}
