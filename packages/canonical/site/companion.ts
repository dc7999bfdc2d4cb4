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

const party = z.strictObject({
  qualifier: qualifier.default('ZZ').describe('What kind of id: ISA05, ISA07.'),
  id: idText(1).describe('The id: ISA06, ISA08.'),
})

const separator = z.string().regex(/^[!-/:-@[-`{-~]$/, 'write one character that is no letter, digit or blank')

const separators = z
  .strictObject({
    element: separator.default('*').describe('Between elements.'),
    component: separator.default(':').describe('Between components.'),
    repetition: separator.default('^').describe('Between repetitions.'),
    terminator: separator.default('~').describe('After a segment.'),
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
  sender: party.describe('Who sends the files; of a feed in, the partner.'),
  receiver: party.describe('Who receives them.'),
  application: z
    .strictObject({ sender: idText(2).describe('GS02.'), receiver: idText(2).describe('GS03.') })
    .optional()
    .describe('The ids of the group; those of the interchange where left out.'),
  usage: z.enum(['test', 'production']).describe('ISA15.'),
  version: z
    .string()
    .regex(/^00\d{4}X\d{3}(A\d)?$/, 'write a version as 005010X220A1')
    .optional()
    .describe('GS08; that of our guide of the set where left out, and no other.'),
  separators: separators.prefault({}).describe('What stands between the parts.'),
  line_end: z
    .enum(['none', 'lf', 'crlf'])
    .default('none')
    .describe('What stands behind each segment, for people to read.'),
  wants_ta1: z.boolean().default(false).describe('ISA14: the sender wants a TA1.'),
  control_start: z
    .number()
    .int()
    .min(1)
    .max(999_999_999)
    .default(1)
    .describe('The first control number of what we send; it goes on from there.'),
  values: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.string('write a value between quotes'))
    .default({})
    .describe('Further agreed values by the names the maps out read, as `sponsor_name`.'),
  check: z.array(z.enum(companionChecks)).default([]).describe('Feed in: what of a file must be as it is said here.'),
  acknowledge: z
    .strictObject({
      name: z
        .string()
        .regex(/^[^/\\\0]+$/, 'write the name of a file, without folders')
        .refine((name) => name.includes('{file}'), 'write {file} where the name of the answered file goes')
        .default('{file}.ack')
        .describe('The name of the answer; `{file}` stands for the name of what came.'),
    })
    .optional()
    .describe('Feed in: the acknowledgements are written back; left out: they are not.'),
})

export type CompanionFile = z.infer<typeof companionFile>
