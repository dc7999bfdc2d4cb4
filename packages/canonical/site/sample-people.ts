import type { Issue } from '@mortar/values/issue'
import { z } from 'zod'
import type { PersonFacts } from '../claim/facts.ts'
import { day } from './duration.ts'
import { readTable, type SiteFiles } from './site-text.ts'

const personSchema = z.object({
  cardholder_id: z.string().max(20),
  person_code: z.string().max(3),
  relationship: z.enum(['self', 'spouse', 'child', 'other']),
  first_name: z.string(),
  last_name: z.string(),
  birth_on: day,
  sex: z.enum(['F', 'M', 'U']),
  group_number: z.string().optional(),
  plan_code: z.string(),
  effective_on: day,
  terminated_on: day.optional(),
})

/**
 * Reads `reference/people.csv`: made-up people a site's claims can be tried with. One row per person and span of coverage; nobody in a store
 * is among them. A file that is not there is empty.
 */
export const readSamplePeople = (files: SiteFiles, issues: Issue[]): PersonFacts[] => {
  const path = 'reference/people.csv'
  if (!files.has(path)) return []
  const rows = readTable({ files, path, schema: personSchema, issues }).map(({ value }) => value)
  return [...Map.groupBy(rows, (row) => `${row.cardholder_id}-${row.person_code}`)].map(([memberKey, spans]) =>
    personOf(memberKey, spans),
  )
}

const personOf = (memberKey: string, spans: readonly z.infer<typeof personSchema>[]): PersonFacts => {
  const row = spans[0]!
  return {
    memberKey,
    familyId: row.cardholder_id,
    personCode: row.person_code,
    relationship: row.relationship,
    firstName: row.first_name,
    lastName: row.last_name,
    birthOn: row.birth_on as PersonFacts['birthOn'],
    sex: row.sex,
    coverages: spans.map((span) => ({
      planCode: span.plan_code,
      groupNumber: span.group_number ?? null,
      effectiveOn: span.effective_on as PersonFacts['birthOn'],
      terminatedOn: (span.terminated_on ?? null) as PersonFacts['birthOn'] | null,
      knownOn: null,
      premiumPaidThroughOn: null,
      lowIncomeLevel: null,
      replacedByCardholderId: null,
    })),
    lockIns: [],
    otherCoverages: [],
    stays: [],
    diedOn: null,
  }
}
