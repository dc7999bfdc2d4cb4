import { z } from 'zod'

/** ISA05 and ISA07 as the HIPAA guides list them. */
const qualifier = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine((value) => partyQualifiers.includes(value), 'write one of 01 14 20 27 28 29 30 33 ZZ')

/** The qualifiers of an interchange's parties; the guide of the envelope has the same, a test compares them. */
export const partyQualifiers: readonly string[] = ['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ']

/** YAML reads an id of digits as a number, and would lose zeros in front of it. */
const idText = (least: number) =>
  z.string('write an id between quotes').regex(new RegExp(`^[A-Z0-9][A-Z0-9 _.&-]{${least - 1},14}$`), {
    message: `write ${least} to 15 capital letters, digits, blanks or _ . & -`,
  })

const party = z.strictObject({ qualifier: qualifier.default('ZZ'), id: idText(1) })

const separator = z.string().regex(/^[!-/:-@[-`{-~]$/, 'write one character that is no letter, digit or blank')

const separators = z
  .strictObject({
    element: separator.default('*'),
    component: separator.default(':'),
    repetition: separator.default('^'),
    terminator: separator.default('~'),
  })
  .refine((each) => new Set(Object.values(each)).size === 4, 'write four different separators')

/** GS08 of each set as our guides hold it: what is written, and what is read with them. A test compares the two. */
export const setVersions: Readonly<Record<string, string>> = {
  '834': '005010X220A1',
  '835': '005010X221A1',
  '837P': '005010X222A1',
  '837I': '005010X223A2',
}

/** What of a file that comes in must be as the companion says. */
export const companionChecks = ['parties', 'application', 'usage', 'version', 'separators'] as const
export type CompanionCheck = (typeof companionChecks)[number]

/**
 * `companion.yml` of an X12 feed: what the two partners agreed on for the envelope. Of a feed out it is what is written; of a feed in,
 * `sender` is the partner, and what `check` lists must be so in each file that comes.
 */
export const companionFile = z.strictObject({
  /** ISA05 and ISA06, ISA07 and ISA08. */
  sender: party,
  receiver: party,
  /** GS02 and GS03; the ids of the interchange where not given. */
  application: z.strictObject({ sender: idText(2), receiver: idText(2) }).optional(),
  /** ISA15. */
  usage: z.enum(['test', 'production']),
  /** GS08; that of our guide of the set where not given, and no other. */
  version: z
    .string()
    .regex(/^00\d{4}X\d{3}(A\d)?$/, 'write a version as 005010X220A1')
    .optional(),
  separators: separators.prefault({}),
  line_end: z.enum(['none', 'lf', 'crlf']).default('none'),
  /** ISA14. */
  wants_ta1: z.boolean().default(false),
  /** The first control number of what we send; it goes on from there. */
  control_start: z.number().int().min(1).max(999_999_999).default(1),
  /** Further agreed values by the names the maps out read: `sponsor_name`, `payer_tax_id`. */
  values: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.string('write a value between quotes')).default({}),
  /** Feed in: what is checked. */
  check: z.array(z.enum(companionChecks)).default([]),
  /** Feed in: what is written back; nothing where left out. `{file}` stands for the name of what came. */
  acknowledge: z
    .strictObject({
      name: z
        .string()
        .regex(/^[^/\\\0]+$/, 'write the name of a file, without folders')
        .refine((name) => name.includes('{file}'), 'write {file} where the name of the answered file goes')
        .default('{file}.ack'),
    })
    .optional(),
})

export type CompanionFile = z.infer<typeof companionFile>
