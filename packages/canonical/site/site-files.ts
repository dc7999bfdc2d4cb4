import { z } from 'zod'
import { companionFile } from './companion.ts'
import { connectionFile, keysFile } from './connection.ts'
import { checksFile, inFeedFile, outFeedFile, outFileFeedFile } from './feed.ts'
import { calendarFile, partnerFile } from './partner.ts'
import { siteFile } from './site.ts'

/** A kind of YAML file that people write. */
interface SiteFileKind {
  readonly file: string
  readonly describes: string
  readonly schema: z.ZodType
}

/** Every kind, in the order of the page. */
export const siteFileKinds: readonly SiteFileKind[] = [
  { file: 'site.yml', describes: 'The deployment as a whole.', schema: siteFile },
  { file: 'partners/PARTNER/partner.yml', describes: 'Who an organization we exchange with is.', schema: partnerFile },
  { file: 'partners/PARTNER/connection.yml', describes: 'How it is reached.', schema: connectionFile },
  { file: 'partners/PARTNER/keys.yml', describes: 'PGP keys, each with its days.', schema: keysFile },
  { file: 'partners/_shared/calendars/NAME.yml', describes: 'Holidays that partners share.', schema: calendarFile },
  {
    file: 'partners/PARTNER/feeds/FEED.in/feed.yml',
    describes: 'A feed that brings data in, as a file or by asking an API.',
    schema: inFeedFile,
  },
  { file: 'feeds/FEED.in/checks.yml', describes: 'Conditions on mapped rows, in SQL.', schema: checksFile },
  {
    file: 'feeds/FEED.out/feed.yml',
    describes: 'A feed that calls a partner’s API with each posted row.',
    schema: outFeedFile,
  },
  {
    file: 'feeds/FEED.out/feed.yml with `file`',
    describes: 'A feed that makes X12 files of canonical rows.',
    schema: outFileFeedFile,
  },
  {
    file: 'feeds/FEED.in or .out/companion.yml',
    describes: 'What two partners agreed on for the envelope of an X12 feed.',
    schema: companionFile,
  },
]

/** One key of a file: `path` leads to it, `[]` stands for each of a list, `NAME` for a name of one's own, `(a)` for one of several forms. */
export interface SiteKey {
  readonly path: string
  readonly type: string
  readonly required: boolean
  readonly default: unknown
  readonly describes: string | undefined
}

/** What JSON Schema tells of a part. */
interface Part {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly required?: readonly string[]
  readonly items?: Part
  readonly anyOf?: readonly Part[]
  readonly oneOf?: readonly Part[]
  readonly additionalProperties?: Part | boolean
}

/** The keys of a file, in the order they are declared. */
export const keysOfFile = (schema: z.ZodType): SiteKey[] =>
  inside(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Part, '')

const inside = (part: Part, path: string): SiteKey[] => {
  const forms = part.oneOf ?? part.anyOf
  if (forms) return forms.flatMap((form) => inside(form, formed(path, form)))
  if (part.items) return inside(part.items, `${path}[]`)
  if (typeof part.additionalProperties === 'object') return inside(part.additionalProperties, below(path, 'NAME'))
  return Object.entries(part.properties ?? {}).flatMap(([name, each]) => [
    {
      path: below(path, name),
      type: typeOf(each),
      required: part.required?.includes(name) ?? false,
      default: each.default,
      describes: each.description,
    },
    ...inside(each, below(path, name)),
  ])
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** Of several forms, the one is told by the value that only it has. */
const formed = (path: string, { properties = {} }: Part): string => {
  const [told] = Object.values(properties).filter((each) => each.const !== undefined)
  return told === undefined ? path : `${path}(${told.const})`
}

const words: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: '`true` `false`' }

const typeOf = ({
  type,
  const: only,
  enum: values,
  items,
  anyOf,
  oneOf,
  additionalProperties,
  pattern,
}: Part): string => {
  if (only !== undefined) return `\`${only}\``
  if (values) return values.map((value) => `\`${value}\``).join(' ')
  if (oneOf) return 'one of several forms'
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ')
  if (items) return `list of ${typeOf(items)}`
  if (type === 'object') return typeof additionalProperties === 'object' ? 'by name' : 'group'
  if (pattern === '^\\d+(ms|s|m|h|d)$') return 'duration'
  if (pattern === '^\\d+(KB|MB|GB)$') return 'size'
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return 'day'
  if (pattern?.startsWith('^secret:')) return 'secret'
  return [type ?? 'string']
    .flat()
    .map((each) => words[each] ?? each)
    .join(' or ')
}

/** The page of every key a person may write in the files of a site, in Markdown, made from the declarations. */
export const siteFilesPage = (): string =>
  `${[
    '# Every key of a site’s files',
    'Made from `packages/canonical/site`; a test keeps it equal. A key that is not here is refused, with the place where it stands. `[]` stands for each of a list, `NAME` for a name of your own, `(sftp)` for the form where the first key of its group says so. A duration is written `500ms`, `30s`, `90m`, `4h` or `3d`, a size `200MB`, a day `2026-01-31`, a secret `secret://partner/name`. Plans have [their own guide](guides/write-a-plan.md).',
    ...siteFileKinds.map(({ file, describes, schema }) =>
      [
        `## ${file}`,
        describes,
        `| key | what it takes | when left out | what it is |\n|---|---|---|---|\n${keysOfFile(schema).map(row).join('\n')}`,
      ].join('\n\n'),
    ),
  ].join('\n\n')}\n`

const row = ({ path, type, required, default: given, describes = '' }: SiteKey): string =>
  `| ${[`\`${path}\``, type, required ? 'required' : leftOut(given), describes].map(cell).join(' | ')} |`

const cell = (text: string): string => text.replaceAll('|', '\\|')

const leftOut = (given: unknown): string => {
  if (given === undefined || given === '') return ''
  if (typeof given === 'object' && given !== null && Object.keys(given).length === 0)
    return Array.isArray(given) ? 'none' : ''
  return `\`${typeof given === 'string' ? given : JSON.stringify(given)}\``
}
