import { z } from 'zod'
import { duration, size, slug } from './duration.ts'

const recordNames = z.union([z.string(), z.array(z.string()).min(1)]).transform((names) => [names].flat())

const recordType = z.strictObject({
  start: z.number().int().min(1),
  length: z.number().int().min(1).optional(),
  header: z.string().optional(),
  detail: recordNames,
  trailer: z.string().optional(),
})

const common = {
  charset: z.enum(['ascii', 'utf-8', 'latin-1', 'cp037']).default('ascii'),
  name: z.strictObject({ regex: z.string() }),
  pgp: z.enum(['none', 'encrypted', 'encrypted_and_signed']).default('none'),
  /** A file must lie unchanged this long before it is fetched. */
  settle: duration.default(10_000),
  max_bytes: size.default(4e9),
  /** How many times larger the plaintext may be than what came: stops zip bombs. */
  max_expansion: z.number().positive().default(100),
}

const fixedWidth = z.strictObject({
  format: z.literal('fixed_width'),
  layout: z.string(),
  line_ending: z.enum(['lf', 'crlf', 'none', 'any']).default('lf'),
  record_length: z.number().int().positive(),
  record_type: recordType.optional(),
  ...common,
})

const delimited = z.strictObject({
  format: z.literal('delimited'),
  layout: z.string(),
  line_ending: z.enum(['lf', 'crlf', 'any']).default('any'),
  delimiter: z.string().length(1).default(','),
  quote: z.string().length(1).nullable().default('"'),
  header_row: z.boolean().default(true),
  /** Which column (1-based) tells the record type; left out when all rows are of one type. */
  record_type: recordType.optional(),
  ...common,
})

const json = z.strictObject({
  format: z.literal('json'),
  /** `$.members[*]`, `$[*]` or `ndjson`. */
  items: z.string(),
  /** Scalars beside the items that controls may name, for example `{ total: $.total }`. */
  values: z.record(z.string(), z.string()).default({}),
  ...common,
  name: z.strictObject({ regex: z.string() }).default({ regex: '.*' }),
})

/** X12 sets that have standard maps (`packages/mapping/in/<set>`). */
export const mappedSets = ['834', '835', '837P', '837I'] as const

const x12 = z.strictObject({
  format: z.literal('x12'),
  /** YAML reads 834 as a number. */
  set: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.enum(mappedSets)),
  /** Which nouns the standard maps fill; all they can where not given. A map of the feed's own is always used. */
  nouns: z.array(slug).min(1).optional(),
  /** Levels of findings for which a transaction set is not posted; of the others the run tells. */
  refuse: z.array(z.number().int().min(1).max(5)).default([1, 2]),
  /** A full 834: the share of the members in force from this feed that may be missing before the file is held. */
  max_missing: z.number().min(0).max(1).default(0.01),
  /** Who must be in a full 834: the members this feed brought, or, where changes come by feeds of their own, all of the partner. */
  full_of: z.enum(['feed', 'partner']).default('feed'),
  ...common,
  charset: z.enum(['utf-8', 'latin-1']).default('utf-8'),
})

/** A trailer total or other figure the partner gives, and what of ours must equal it. */
const control = z
  .strictObject({
    name: slug,
    /** `trailer.<field>`, `header.<field>` or `values.<name>`. */
    expect: z.string().regex(/^(trailer|header|values)\.[a-z_0-9]+$/),
    /** Count of the records of this type. */
    count: z.string().optional(),
    /** Sum of `<RECORD>.<field>`, in cents. */
    sum: z
      .string()
      .regex(/^\w+\.\w+$/)
      .optional(),
    /** The canonical money that must come out of it: `<noun>.<column>`. The ledger balances one against the other. */
    posts: z
      .string()
      .regex(/^[a-z-]+\.[a-z_0-9]+$/)
      .optional(),
  })
  .refine((c) => (c.count === undefined) !== (c.sum === undefined), 'give either count or sum')

const weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])

const expect = z.strictObject({
  on: z.array(weekday).min(1),
  /** Local time of the partner, HH:MM. */
  due: z.string().regex(/^\d{2}:\d{2}$/),
  grace: duration.default(0),
  holidays: z.enum(['skip', 'expect']).default('skip'),
  sequence: z.strictObject({ field: z.string(), step: z.number().int().default(1) }).optional(),
  volume_band: z
    .strictObject({ weeks: z.number().int().min(1).max(52).default(8), low: z.number(), high: z.number() })
    .optional(),
  zero_records: z.enum(['hold', 'allow']).default('hold'),
})

/** Why a record may wait. Each cause is known to the store, which can tell when it is gone. */
export const holdCauses = ['member-not-loaded', 'earlier-version-not-posted'] as const
export type HoldCause = (typeof holdCauses)[number]

/** `feed.yml` of a feed that brings data in, as a file or by asking an API. */
export const inFeedFile = z.strictObject({
  feed: slug,
  direction: z.literal('in'),
  describes: z.string().default(''),
  file: z.discriminatedUnion('format', [fixedWidth, delimited, json, x12]),
  /** For an API source: what is asked. Left out for files. */
  request: z
    .strictObject({
      path: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      /** Where an answer names its next page. */
      next: z.string().default('$.next'),
      max_pages: z.number().int().positive().default(10_000),
    })
    .optional(),
  /** How often the source is looked at. */
  poll: duration.default(30_000),
  expect: expect.optional(),
  control: z.array(control).default([]),
  /** Nouns whose map may give several rows for one record. */
  many: z.array(slug).default([]),
  /** `insert`: a known key with other content is refused. `upsert`: it becomes the next version. */
  load: z.record(slug, z.enum(['insert', 'upsert'])).default({}),
  hold: z.array(z.strictObject({ cause: z.enum(holdCauses), max: duration })).default([]),
  /** Share of detail records that may be rejected before the whole file is held. */
  max_error_rate: z.number().min(0).max(1).default(0.02),
  /** Out feeds that receive what is posted: `partner/feed`. */
  routes: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)).default([]),
  effect: z.string().default('Records of this feed are not up to date.'),
})

export type InFeedFile = z.infer<typeof inFeedFile>

/** How one kind of answer is understood: the first rule that fits decides. */
const answer = z.strictObject({
  status: z.array(z.number().int()).min(1),
  /** JSON path that must be there, or must equal a value. */
  when: z
    .strictObject({ path: z.string(), equals: z.union([z.string(), z.number(), z.boolean()]).optional() })
    .optional(),
  means: z.enum(['accepted', 'accepted-before', 'refused']),
  their_id: z.string().optional(),
  code: z.string().optional(),
})

/** `feed.yml` of a feed that calls a partner's API with each posted row. */
export const outFeedFile = z.strictObject({
  feed: slug,
  direction: z.literal('out'),
  describes: z.string().default(''),
  noun: slug,
  request: z.strictObject({
    method: z.enum(['POST', 'PUT', 'PATCH']),
    /** `{column}` stands for a column of the map's result. */
    path: z.string(),
  }),
  answers: z.array(answer).min(1),
  /** Time allowed from queued to accepted before an alarm. */
  accept_within: duration.default(4 * 3_600_000),
})

export type OutFeedFile = z.infer<typeof outFeedFile>
export type AnswerRule = OutFeedFile['answers'][number]

/** `feed.yml` of a feed that makes X12 files of canonical rows. */
export const outFileFeedFile = z.strictObject({
  feed: slug,
  direction: z.literal('out'),
  describes: z.string().default(''),
  /** The partner whose rows it tells: who brought the members, paid, or billed. */
  from: slug,
  file: z.strictObject({
    format: z.literal('x12'),
    set: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.enum(['834', '835', '837P'])),
    charset: z.enum(['utf-8', 'latin-1']).default('utf-8'),
    /** `{control}` stands for the control number, `{date}` for the day (CCYYMMDD). */
    name: z
      .string()
      .regex(/^[^/\\\0]+$/, 'write the name of a file, without folders')
      .refine((name) => name.includes('{control}'), 'write {control} where the control number goes'),
  }),
})

export type OutFileFeedFile = z.infer<typeof outFileFeedFile>

/** Any `feed.yml`. */
export const feedFile = z.discriminatedUnion('direction', [inFeedFile, outFeedFile])

export type FeedFile = z.infer<typeof feedFile>

/** `checks.yml`: conditions on mapped rows, in SQL; the row is `c`, its context `ctx`. */
export const checksFile = z.strictObject({
  checks: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z]{2,4}\d{2,3}$/, 'name a check as PC01'),
      noun: slug,
      severity: z.enum(['reject', 'warn']),
      message: z.string().min(1),
      /** Canonical column the finding points at. */
      column: z.string().optional(),
      where: z.string().min(1),
    }),
  ),
})

export type ChecksFile = z.infer<typeof checksFile>

/** `tests/<case>/expected.yml` of an in feed: what a file must become. */
export const inCaseFile = z.strictObject({
  /** The name the file came under, where its name says something. */
  file_name: z.string().default('input'),
  run: z.enum(['posted', 'held', 'duplicate', 'rejected']).default('posted'),
  codes: z.array(z.string()).default([]),
  control: z
    .record(z.string(), z.union([z.literal('ok'), z.strictObject({ expect: z.number(), actual: z.number() })]))
    .default({}),
  /** Rows by noun: each given column must equal; `_byte_from`, `_byte_to`, `_line`, `qc_flag` may be given too. */
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).default({}),
  rejected: z
    .array(
      z.strictObject({
        line: z.number().int(),
        codes: z.array(z.string()),
        byte_from: z.number().int().optional(),
        byte_to: z.number().int().optional(),
      }),
    )
    .default([]),
})

export type InCaseFile = z.infer<typeof inCaseFile>

/** `tests/<case>/expected.yml` of an out feed: canonical rows given, requests expected. */
export const outCaseFile = z.strictObject({
  given: z.array(z.record(z.string(), z.unknown())),
  expected: z.array(z.strictObject({ path: z.string(), body: z.unknown() })),
})

export type OutCaseFile = z.infer<typeof outCaseFile>

/** `tests/<case>/given.yml` of a feed that makes files: canonical rows by noun, `full` or `delta`. */
export const outFileCaseFile = z
  .object({ action: z.enum(['full', 'delta']).default('full') })
  .catchall(z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))))
