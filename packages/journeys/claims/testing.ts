import { join } from 'node:path'
import type { Noun } from '@mortar/canonical/noun'
import { otherCoverage } from '@mortar/canonical/other-coverage'
import { type Database, type Tx, withTenant } from '@mortar/store/database'
import { postFiled } from '@mortar/store/post/testing'
import { memberIdOf, type Person } from '@mortar/testkit/people'
import { applySite, readSiteFolder, type SiteFolder } from '../apply.ts'
import type { Ground } from '../ground.ts'

/** The demo site as it lies on disk, with other claims settings if told. */
export const demoFolder = (): Promise<SiteFolder> => readSiteFolder(join(import.meta.dirname, '../../../sites/demo'))

/** A ground for claims of the demo, at a fixed moment. Vault, mapper and secrets are not there: no claim needs them. */
export const claimGround = (db: Database, now: () => Date, log: Ground['log'] = () => {}): Ground =>
  ({ db, tenantId: 'demo', now, log, stopping: new AbortController().signal }) as unknown as Ground

/** Applies the demo site and enrols people, as a partner's member feed would leave them. */
export const seedDemo = async (db: Database, people: readonly Person[], now: Date): Promise<void> => {
  await applySite(db, await demoFolder(), { actor: 'system', now })
  await withTenant(db, 'demo', (tx) => enrol(tx, people, now))
}

/** Enrols people with an open span of coverage each. */
export const enrol = async ({ query, tenantId }: Tx, people: readonly Person[], knownFrom: Date): Promise<void> => {
  const rows = people.map((person, at) => ({ ...person, at, memberKey: memberIdOf(person) }))
  const columns = `tenant_id, partner_id, lineage_id, run_id, qc_flag, content_hash, known_from, member_key, family_id`
  const given = `json_to_recordset($2) as p(at integer, "memberKey" text, "cardholderId" text, "personCode" text,
    "relationshipCode" text, "firstName" text, "lastName" text, "birthOn" date, sex text, "groupId" text, "planCode" text,
    "effectiveOn" date)`
  const system = `$1, 'north-tpa', 100000000 + at, 1, 'pass', md5('made up')::uuid, $3::timestamptz, "memberKey", "cardholderId"`
  await query(
    `insert into mortar.member (${columns}, person_code, relationship, last_name, first_name, birth_on, sex)
     select ${system}, "personCode", case "relationshipCode" when '01' then 'self' when '02' then 'spouse' else 'child' end,
       "lastName", "firstName", "birthOn", sex from ${given}`,
    [tenantId, JSON.stringify(rows), knownFrom],
  )
  await query(
    `insert into mortar.coverage (${columns}, group_number, plan_code, effective_on)
     select ${system}, "groupId", "planCode", "effectiveOn" from ${given}`,
    [tenantId, JSON.stringify(rows), knownFrom],
  )
}

/** The member of the sample messages. */
export const samplePerson = {
  cardholderId: 'DEMO00000001',
  personCode: '01',
  relationshipCode: '01',
  firstName: 'Pat',
  lastName: 'Sample',
  birthOn: '1970-02-15',
  sex: 'M',
  groupId: 'RXGRP1',
  planCode: 'PLAN001',
  effectiveOn: '2025-01-01',
} as unknown as Person

/** The demo site with the member of the sample messages, under both plans that they are sent to. */
export const seedSamples = async (db: Database): Promise<void> => {
  const knownFrom = new Date('2025-01-01T12:00:00Z')
  await seedDemo(db, [samplePerson], knownFrom)
  await withTenant(db, 'demo', (tx) => coverAlso(tx, samplePerson, 'PARTD', knownFrom))
  await postFiled(db, {
    tenantId: 'demo',
    rawFileNo: 9_000,
    noun: otherCoverage as unknown as Noun,
    rows: [sampleOtherCoverage],
    now: knownFrom,
  })
}

/** The second insurance of the member of the sample messages, which sample 12 tells of. */
const sampleOtherCoverage = {
  member_key: memberIdOf(samplePerson),
  family_id: samplePerson.cardholderId,
  coverage_type: '02',
  bin: '990099',
  processor_control_number: 'SECOND',
  cardholder_id: 'SEC0001',
  group_number: 'SECGRP',
  person_code: '01',
  relationship: 'self',
  help_desk: '8005550199',
  effective_on: '2026-01-01',
  terminated_on: '2026-12-31',
}

/** A further span of coverage of somebody enrolled, under another plan. */
export const coverAlso = (
  { query, tenantId }: Tx,
  person: Person,
  planCode: string,
  knownFrom: Date,
): Promise<unknown> =>
  query(
    `insert into mortar.coverage (tenant_id, partner_id, lineage_id, run_id, qc_flag, content_hash, known_from, member_key,
       family_id, group_number, plan_code, effective_on)
     values ($1, 'north-tpa', 100000900, 1, 'pass', md5('made up')::uuid, $2, $3, $4, $5, $6, $7)`,
    [tenantId, knownFrom, memberIdOf(person), person.cardholderId, person.groupId, planCode, person.effectiveOn],
  )
