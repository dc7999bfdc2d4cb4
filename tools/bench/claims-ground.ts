import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import { openClaimDesk } from '@mortar/journeys/claim-online'
import { enrol } from '@mortar/journeys/claims/testing'
import type { OpenHome } from '@mortar/journeys/open-ground'
import { withTenant } from '@mortar/store/database'
import { day, dayAt, later } from '@mortar/testkit/days'
import { liveMessage } from '@mortar/testkit/live-claims'
import { families, type Person } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import type pg from 'pg'
import { copySite } from '../copy-site.ts'
import type { LoadOrder } from './claims-load.ts'

/** How much is there before the first claim of the bench, and whether the TPA hears of what is paid. */
export interface ClaimGround {
  readonly members: number
  readonly drugs: number
  readonly past: number
  readonly deliveries: boolean
}

/** Where claims come from once the ground is laid. */
export interface ClaimSource {
  /** So many further claims as frames, each of another member until all had their turn. */
  readonly frames: (count: number) => Pick<LoadOrder, 'frames' | 'starts'>
}

interface Seeding {
  readonly home: OpenHome
  readonly admin: pg.Client
  readonly folder: string
  readonly options: ClaimGround
}

// A prime: steps through all members before it meets one again.
const stride = 7_919

/** Site with many drugs, members, and past claims that look like one decided here. Not measured. */
export const layClaimGround = async ({ home, admin, folder, options }: Seeding): Promise<ClaimSource> => {
  const siteFolder = join(folder, 'site')
  copySite(siteFolder, (path, text) => {
    if (path.includes('/tests/')) return undefined
    if (path !== 'site.yml') return text
    return options.deliveries ? text : text.replace(/^claims:.*$/m, '')
  })
  const ndcs = manyDrugs(siteFolder, options.drugs)
  const site = await readSiteFolder(siteFolder)
  await applySite(home.db, site, { actor: 'bench', now: new Date() })
  const chance = random('bench claims online')
  const people: Person[] = []
  for (let number = 1; people.length < options.members; number += 1_000)
    people.push(
      ...families({ random: chance, count: 1_000, firstNumber: number, effectiveOn: day('2020-01-01') }).flat(),
    )
  people.length = options.members
  for (let from = 0; from < people.length; from += 5_000)
    await withTenant(home.db, 'demo', (tx) => enrol(tx, people.slice(from, from + 5_000), new Date()))
  const today = dayAt(new Date(), 'America/New_York')
  const { reference } = site.site!
  const pharmacies = [...reference.pharmacies.keys()].slice(0, 60)
  const prescribers = [...reference.prescribers.keys()].slice(0, 60)
  let number = 3_000_000
  let turn = 0
  const message = () => {
    return liveMessage('B1', {
      person: people[(turn++ * stride) % people.length]!,
      pharmacyId: chance.pick(pharmacies),
      prescriberId: chance.pick(prescribers),
      ndc11: chance.pick(ndcs),
      prescriptionNumber: String(number++),
      fillNumber: 0,
      serviceOn: later(today, 0 - chance.below(10)),
      quantityMilli: 30_000,
      daysSupply: 30,
      priceCents: chance.between(500, 30_000),
    })
  }
  await makeTemplate(home, message, admin)
  await copyPast(admin, options.past, ndcs)
  console.log(`${people.length} members, ${reference.drugs.size} drugs, ${options.past} past claims`)
  return { frames: (count) => framesOf(Array.from({ length: count }, message)) }
}

/** The demo's products under further codes, up to so many; returns those of the new codes that the plans pay for. */
const manyDrugs = (site: string, count: number): string[] => {
  const made: string[] = []
  const grow = (name: string, byNdc: ReadonlyMap<string, readonly string[]>, into: string[][]) => {
    const path = join(site, 'reference', name)
    const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
    for (const row of rows) {
      const [ndc = ''] = row.split(',', 1)
      for (const code of byNdc.get(ndc) ?? []) into.push([code + row.slice(ndc.length)])
    }
    writeFileSync(path, `${[head, ...rows, ...into.flat()].join('\n')}\n`)
  }
  const drugs = readFileSync(join(site, 'reference/drugs.csv'), 'utf8').trimEnd().split('\n').slice(1)
  const plain = drugs.filter((row) => /,generic,/.test(row) && row.startsWith('99')).map((row) => row.slice(0, 11))
  const codes = new Map<string, string[]>()
  for (let at = 0; at < count - drugs.length; at += 1) {
    const code = `88${String(at).padStart(9, '0')}`
    const like = plain[at % plain.length]!
    codes.set(like, [...(codes.get(like) ?? []), code])
    made.push(code)
  }
  grow('drugs.csv', codes, [])
  grow('prices.csv', codes, [])
  return made.length > 0 ? made : plain
}

/** One claim decided for good: the past is made in its image. */
const makeTemplate = async (home: OpenHome, message: () => Uint8Array, admin: pg.Client): Promise<void> => {
  const desk = openClaimDesk(home.groundOf('demo'))
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await desk.answer(message(), { receivedAt: new Date(), listener: 'bench' })
    const { rows } = await admin.query('select 1 from mortar.claim_decision where posted limit 1')
    if (rows.length > 0) return
  }
  throw new Error('no claim of the bench is paid')
}

const pastBatch = 100_000

/** Past claims of members at random over a year and a half, with their fills, prescriptions, versions and ledger entries. */
const copyPast = async (admin: pg.Client, count: number, ndcs: readonly string[]): Promise<void> => {
  await admin.query(
    `create temp table people as select row_number() over () as n, member_key, family_id from mortar.member`,
  )
  await admin.query('create unique index on people (n)')
  await admin.query('create temp table codes as select * from unnest($1::text[]) with ordinality c(ndc, n)', [ndcs])
  await admin.query('create unique index on codes (n)')
  for (let from = 0; from < count; from += pastBatch) {
    await admin.query(past, [from, Math.min(pastBatch, count - from)])
    await admin.query(pastVersions, [from])
  }
  await admin.query(pastSums)
  await admin.query('vacuum (analyze)')
}

const past = `
  with template as materialized (select * from mortar.claim_decision where posted order by decision_no limit 1),
  picked as materialized (select g + $1 as g, (random() * ((select max(n) from people) - 1))::int + 1 as person,
    (random() * ((select max(n) from codes) - 1))::int + 1 as code, current_date - 20 - (random() * 520)::int as on_day
    from generate_series(1, $2::int) g),
  fills as (insert into mortar.claim_decision (tenant_id, family_id, decision_no, transmission_no, byte_from, byte_to,
      evidence_no, evidence_at, asked, kind, status, claim_number, member_key, plan_code, model_version, pharmacy_id,
      pharmacy_npi, prescriber_id, prescription_number, fill_number, service_on, ndc11, quantity_milli, days_supply,
      decided_on, decided_at, reject_codes, plan_paid_cents, patient_pay_cents, copay_cents, posted, fill)
    select 'demo', p.family_id, 1000000 + g, 0, 0, 0, 0, 0, t.asked, t.kind, t.status, (1000000 + g)::text, p.member_key,
      t.plan_code, t.model_version, t.pharmacy_id, t.pharmacy_npi, t.prescriber_id, (90000000 + g)::text, 0, on_day, c.ndc,
      t.quantity_milli, t.days_supply, on_day, on_day, '{}', t.plan_paid_cents, t.patient_pay_cents, t.copay_cents, true,
      json_build_array((1000000 + g)::text, p.member_key, on_day, c.ndc, t.quantity_milli, t.days_supply, (90000000 + g)::text, 0,
        t.pharmacy_npi, t.prescriber_id, null, t.copay_cents)::text
    from picked join people p on p.n = person join codes c on c.n = code cross join template t
    returning family_id, decision_no, member_key, service_on, pharmacy_id, prescription_number, copay_cents),
  prescriptions as (insert into mortar.claim_prescription select 'demo', pharmacy_id, prescription_number, decision_no, family_id
    from fills)
  insert into mortar.accumulator_entry (tenant_id, family_id, member_key, accumulator, name, network, plan_year, decision_no,
    entry_at, amount_cents)
  select 'demo', family_id, member_key, 'out-of-pocket', '', 'in', extract(year from service_on)::int, decision_no, 0,
    least(coalesce(copay_cents, 0), 500) from fills`

const pastSums = `
  insert into mortar.claim_family as f (tenant_id, family_id, balances)
  select 'demo', family_id, json_agg(json_build_array(member_key, accumulator, name, network, plan_year, cents))::text
  from (select family_id, member_key, accumulator, name, network, plan_year, sum(amount_cents) as cents
    from mortar.accumulator_entry group by 1, 2, 3, 4, 5, 6) e group by family_id
  on conflict (tenant_id, family_id) do update set balances = excluded.balances`

const pastVersions = `
  insert into mortar.pharmacy_claim (tenant_id, partner_id, lineage_id, run_id, qc_flag, content_hash, known_from, claim_number,
    version_no, claim_status, family_id, member_key, cardholder_id, relationship, prescription_number, fill_number, filled_on,
    ndc11, quantity_milli, days_supply, ingredient_cost_cents, dispensing_fee_cents, sales_tax_cents, plan_paid_cents,
    patient_paid_cents)
  select 'demo', 'live', 4000000000000001 + decision_no * 2, 0, 'pass', md5('past')::uuid, decided_at, claim_number, 1, 'paid',
    family_id, member_key, family_id, 'self', prescription_number, 0, service_on, ndc11, quantity_milli, days_supply, 0, 0, 0,
    plan_paid_cents, patient_pay_cents
  from mortar.claim_decision where decision_no > 1000000 + $1 and decision_no <= 1000000 + $1 + ${pastBatch} and evidence_no = 0`

const framesOf = (messages: readonly Uint8Array[]): Pick<LoadOrder, 'frames' | 'starts'> => {
  const starts = [0]
  const pieces = messages.flatMap((message) => {
    starts.push(starts.at(-1)! + message.length + 2)
    return [Uint8Array.of(message.length >> 8, message.length & 255), message]
  })
  return { frames: Buffer.concat(pieces), starts }
}
