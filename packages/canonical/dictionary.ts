import { type Noun, systemColumns } from './noun.ts'
import { duckdbType, postgresType } from './tables.ts'

/** The dictionary page of the nouns, in Markdown: what each row and column is, made from the declarations. */
export const dictionaryPage = (nouns: readonly Noun[]): string =>
  `${[
    '# Dictionary',
    'What Mortar knows, noun by noun. Made from `packages/canonical`; a test keeps it equal. Amounts ending in `_cents` are whole cents, `_milli` thousandths, `_micro` millionths. Every table also has',
    `${systemColumns.map(([name]) => `\`${name}\``).join(', ')}; versioned ones \`known_to\`.`,
    ...nouns.map(nounSection),
  ].join('\n\n')}\n`

const nounSection = (noun: Noun): string => {
  const rows = Object.entries(noun.columns).map(([name, column]) => {
    const codes = column.codes ? ` One of ${column.codes.map((code) => `\`${code}\``).join(', ')}.` : ''
    const set = column.codeSet ? ` Code set \`${column.codeSet}\`.` : ''
    const marks = [column.required ? 'required' : '', column.privacy === 'phi' ? 'PHI' : ''].filter(Boolean).join(', ')
    const key = noun.key.includes(name) ? ' 🔑' : ''
    return `| \`${name}\`${key} | ${postgresType(column.kind)} | ${duckdbType(column.kind)} | ${marks} | ${column.describes}${codes}${set} |`
  })
  return [
    `## ${noun.name}`,
    `${noun.describes} Table \`mortar.${noun.table}\`, ${noun.time === 'event' ? 'rows are only added' : 'a change closes a row and adds the next'}. 🔑 marks the business key within a partner.`,
    `| column | PostgreSQL | DuckDB | | what it is |\n|---|---|---|---|---|\n${rows.join('\n')}`,
  ].join('\n\n')
}
