import { z } from 'zod'
import { duration, size, slug } from './duration.ts'

const recordNames = z.union([z.string(), z.array(z.string()).min(1)]).transform((names) => [names].flat())

const recordType = z.strictObject({
  start: z.number().int().min(1).describe('First byte of the record type, from 1; in a delimited file its column.'),
  length: z.number().int().min(1).optional().describe('Its bytes, in a fixed-width file.'),
  header: z.string().optional().describe('The record type of the header.'),
  detail: recordNames.describe('The record type of the details, or several.'),
  trailer: z.string().optional().describe('The record type of the trailer.'),
})

const fileName = z
  .strictObject({ regex: z.string().describe('A pattern that the name of a file of this feed matches.') })
  .describe('Which files are of this feed. Named groups of the pattern, as `(?<file_date>…)`, are told to the maps.')

const common = {
  charset: z.enum(['ascii', 'utf-8', 'latin-1', 'cp037']).default('ascii').describe('How the bytes are read as text.'),
  name: fileName,
  pgp: z
    .enum(['none', 'encrypted', 'encrypted_and_signed'])
    .default('none')
    .describe('Whether files are encrypted to us and signed by them; the keys are in keys.yml.'),
  settle: duration.prefault('10s').describe('A file must lie unchanged this long before it is fetched.'),
  max_bytes: size.prefault('4GB').describe('A larger file is not fetched.'),
  max_expansion: z
    .number()
    .positive()
    .default(100)
    .describe('How many times larger the plaintext may be than what came: stops zip bombs.'),
}

const layoutName = z.string().describe('The CSV beside feed.yml with one line for each field.')

const fixedWidth = z.strictObject({
  format: z.literal('fixed_width'),
  layout: layoutName,
  line_ending: z.enum(['lf', 'crlf', 'none', 'any']).default('lf').describe('What ends a record; `any` takes either.'),
  record_length: z.number().int().positive().describe('Bytes of a record, without its line end.'),
  record_type: recordType.optional().describe('Where a record says what it is; left out when all are of one type.'),
  ...common,
})

const delimited = z.strictObject({
  format: z.literal('delimited'),
  layout: layoutName,
  line_ending: z.enum(['lf', 'crlf', 'any']).default('any').describe('What ends a row; `any` takes either.'),
  delimiter: z.string().length(1).default(',').describe('The character between columns.'),
  quote: z.string().length(1).nullable().default('"').describe('The character around a value; null: none.'),
  header_row: z.boolean().default(true).describe('The first row names the columns.'),
  record_type: recordType.optional().describe('Which column says what a row is; left out when all are of one type.'),
  ...common,
})

const json = z.strictObject({
  format: z.literal('json'),
  items: z.string().describe('Where the records are: `$.members[*]`, `$[*]`, or `ndjson` for one a line.'),
  values: z
    .record(z.string(), z.string())
    .default({})
    .describe('Scalars beside the records that controls may name, as `{ total: $.total }`.'),
  ...common,
  name: fileName.default({ regex: '.*' }),
})

/** X12 sets that have standard maps (`packages/mapping/in/<set>`). */
export const mappedSets = ['834', '835', '837P', '837I'] as const

const x12 = z.strictObject({
  format: z.literal('x12'),
  // YAML reads 834 as a number.
  set: z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.enum(mappedSets))
    .describe('The transaction set.'),
  nouns: z
    .array(slug)
    .min(1)
    .optional()
    .describe(
      'Which nouns the standard maps fill; all they can where left out. A map of the feed’s own is always used.',
    ),
  refuse: z
    .array(z.number().int().min(1).max(5))
    .default([1, 2])
    .describe('Levels of findings for which a transaction set is not posted; of the others the run tells.'),
  max_missing: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('A full 834: the share of the members in force that may be missing before the file is held.'),
  full_of: z
    .enum(['feed', 'partner'])
    .default('feed')
    .describe(
      'Who must be in a full 834: the members this feed brought, or, where changes come by feeds of their own, all of the partner.',
    ),
  ...common,
  charset: z.enum(['utf-8', 'latin-1']).default('utf-8').describe('How the bytes are read as text.'),
})

/** A trailer total or other figure the partner gives, and what of ours must equal it. */
const control = z
  .strictObject({
    name: slug.describe('What it is called in the run.'),
    expect: z
      .string()
      .regex(/^(trailer|header|values)\.[a-z_0-9]+$/, 'write trailer.<field>, header.<field> or values.<name>')
      .describe('Their figure: `trailer.<field>`, `header.<field>` or `values.<name>`.'),
    count: z.string().optional().describe('Ours: how many records of this type.'),
    sum: z
      .string()
      .regex(/^\w+\.\w+$/, 'write a sum as <RECORD>.<field>')
      .optional()
      .describe('Ours: the sum of `<RECORD>.<field>`, in cents. Give either this or `count`.'),
    posts: z
      .string()
      .regex(/^[a-z-]+\.[a-z_0-9]+$/, 'write the money as <noun>.<column>')
      .optional()
      .describe('The canonical money that must come out of it, `<noun>.<column>`: the ledger balances the two.'),
  })
  .refine((c) => (c.count === undefined) !== (c.sum === undefined), 'give either count or sum')

const weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])

const expect = z.strictObject({
  on: z.array(weekday).min(1).describe('The days on which one comes.'),
  due: z
    .string()
    .regex(/^\d{2}:\d{2}$/, 'write a time as 06:30')
    .describe('By when, HH:MM in the partner’s zone.'),
  grace: duration.prefault('0s').describe('How much later it may be before an alarm.'),
  holidays: z
    .enum(['skip', 'expect'])
    .default('skip')
    .describe('Whether one comes on a holiday of the partner’s calendar.'),
  sequence: z
    .strictObject({
      field: z.string().describe('Where the number is: a field of the header or a group of the file’s name.'),
      step: z.number().int().default(1).describe('How much it grows from file to file.'),
    })
    .optional()
    .describe('Files are numbered: a number that came before holds the file, a gap raises an alarm.'),
  volume_band: z
    .strictObject({
      weeks: z.number().int().min(1).max(52).default(8).describe('How far back is looked for what is usual.'),
      low: z.number().describe('The least, as a share of the usual.'),
      high: z.number().describe('The most, as a share of the usual.'),
    })
    .optional()
    .describe('A file with far fewer or more records than the median of its weekday raises an alarm.'),
  zero_records: z.enum(['hold', 'allow']).default('hold').describe('What a file without details means.'),
})

/** Why a record may wait. Each cause is known to the store, which can tell when it is gone. */
export const holdCauses = ['member-not-loaded', 'earlier-version-not-posted'] as const
export type HoldCause = (typeof holdCauses)[number]

const feedName = slug.describe('Its name, that of its folder without `.in` or `.out`.')
const describes = z.string().default('').describe('What it is, in a sentence.')

/** `feed.yml` of a feed that brings data in, as a file or by asking an API. */
export const inFeedFile = z.strictObject({
  feed: feedName,
  direction: z.literal('in').describe('What comes to us.'),
  describes,
  file: z.discriminatedUnion('format', [fixedWidth, delimited, json, x12]).describe('How its files are written.'),
  request: z
    .strictObject({
      path: z.string().describe('Below the connection’s base URL.'),
      params: z
        .record(z.string(), z.union([z.string(), z.number()]))
        .default({})
        .describe('Parameters of the query.'),
      next: z.string().default('$.next').describe('Where an answer names its next page.'),
      max_pages: z.number().int().positive().default(10_000).describe('More pages than this are a fault.'),
    })
    .optional()
    .describe('For an API: what is asked. Left out for files.'),
  poll: duration.prefault('30s').describe('How often the source is looked at.'),
  expect: expect.optional().describe('When a file comes, and what it is like; without it none is ever late.'),
  control: z.array(control).default([]).describe('Figures the partner gives, and what of ours must equal them.'),
  many: z.array(slug).default([]).describe('Nouns whose map may give several rows for one record.'),
  load: z
    .record(slug, z.enum(['insert', 'upsert']))
    .default({})
    .describe('By noun. `insert`: a known key with other content is refused; `upsert`: it becomes the next version.'),
  hold: z
    .array(
      z.strictObject({
        cause: z.enum(holdCauses).describe('Why a record may wait.'),
        max: duration.describe('How long it may wait before it is rejected.'),
      }),
    )
    .prefault([])
    .describe('What records may wait for.'),
  max_error_rate: z
    .number()
    .min(0)
    .max(1)
    .default(0.02)
    .describe('Share of detail records that may be rejected before the whole file is held.'),
  routes: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a feed as partner/feed'))
    .default([])
    .describe('Out feeds that receive what is posted, as `partner/feed`.'),
  effect: z
    .string()
    .default('Records of this feed are not up to date.')
    .describe('What it means for people when the feed is late or fails; the alarm says it.'),
})

export type InFeedFile = z.infer<typeof inFeedFile>

/** How one kind of answer is understood: the first rule that fits decides. */
const answer = z.strictObject({
  status: z.array(z.number().int()).min(1).describe('The HTTP statuses it is of.'),
  when: z
    .strictObject({
      path: z.string().describe('A JSON path into the answer.'),
      equals: z.union([z.string(), z.number(), z.boolean()]).optional().describe('Left out: it must be there.'),
    })
    .optional()
    .describe('What else must be so.'),
  means: z
    .enum(['accepted', 'accepted-before', 'refused'])
    .describe('What the partner says with it; `accepted-before`: it had this row already.'),
  their_id: z.string().optional().describe('JSON path of the partner’s own id of it.'),
  code: z.string().optional().describe('JSON path of the code of a refusal.'),
})

/** `feed.yml` of a feed that calls a partner's API with each posted row. */
export const outFeedFile = z.strictObject({
  feed: feedName,
  direction: z.literal('out').describe('What we send.'),
  describes,
  noun: slug.describe('The noun whose rows it sends.'),
  request: z
    .strictObject({
      method: z.enum(['POST', 'PUT', 'PATCH']).describe('Of HTTP.'),
      path: z.string().describe('Below the base URL; `{column}` stands for a column of the map’s result.'),
    })
    .describe('The call for one row.'),
  answers: z.array(answer).min(1).describe('How an answer is understood: the first rule that fits decides.'),
  accept_within: duration.prefault('4h').describe('Time from queued to accepted before an alarm.'),
})

export type OutFeedFile = z.infer<typeof outFeedFile>
export type AnswerRule = OutFeedFile['answers'][number]

/** `feed.yml` of a feed that makes X12 files of canonical rows. */
export const outFileFeedFile = z.strictObject({
  feed: feedName,
  direction: z.literal('out').describe('What we send.'),
  describes,
  from: slug.describe('The partner whose rows it tells: who brought the members, paid, or billed.'),
  file: z
    .strictObject({
      format: z.literal('x12'),
      set: z
        .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.enum(['834', '835', '837P']))
        .describe('The transaction set.'),
      charset: z.enum(['utf-8', 'latin-1']).default('utf-8').describe('How text becomes bytes.'),
      name: z
        .string()
        .regex(/^[^/\\\0]+$/, 'write the name of a file, without folders')
        .refine((name) => name.includes('{control}'), 'write {control} where the control number goes')
        .describe('`{control}` stands for the control number, `{date}` for the day (CCYYMMDD).'),
    })
    .describe('How the files are written; companion.yml says the envelope.'),
})

export type OutFileFeedFile = z.infer<typeof outFileFeedFile>

/** Any `feed.yml`. */
export const feedFile = z.discriminatedUnion('direction', [inFeedFile, outFeedFile])

export type FeedFile = z.infer<typeof feedFile>

/** `checks.yml`: conditions on mapped rows, in SQL; the row is `c`, its context `ctx`. */
export const checksFile = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[A-Z]{2,4}\d{2,3}$/, 'name a check as PC01')
          .describe('Its code in quarantine, as PC01.'),
        noun: slug.describe('The noun whose rows it looks at.'),
        severity: z
          .enum(['reject', 'warn'])
          .describe('`reject` sends the row to quarantine, `warn` lets it through with a flag.'),
        message: z.string().min(1).describe('What is wrong, in a sentence.'),
        column: z.string().optional().describe('The canonical column the finding points at.'),
        where: z
          .string()
          .min(1)
          .describe('SQL that is true for a row that is wrong; the row is `c`, its context `ctx`.'),
      }),
    )
    .describe('The conditions.'),
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
