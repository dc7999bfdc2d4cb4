import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/**
 * Completes the X12 guide tables: fills in what the dictionaries know (element number, name, type, lengths) and writes each
 * table, and each list of codes, as a module beside it, because the room that reads them has no disk. Run it after every
 * change of a table.
 */
const x12 = resolve(import.meta.dirname, '../packages/wire/x12')
const folder = join(x12, 'guides')

const tableOf = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

const elements = new Map(tableOf('elements.tsv').map((row) => [row[0]!, row]))
const segments = new Map(
  tableOf('segments.tsv').map((row) => [row[0]!, row[1]!.split(' ').map((data) => data.replace('^', ''))]),
)

/** A guide's table with the columns of the dictionaries filled in. Other tables come back as they are. */
const completed = (name: string): string => {
  const text = readFileSync(join(folder, name), 'utf8')
  const [header = '', ...lines] = text.split('\n')
  if (!header.startsWith('loop\t')) return text
  const at = Object.fromEntries(header.split('\t').map((column, index) => [column, index]))
  const rows = lines.map((line) => {
    const cells = line.split('\t')
    if (line === '' || cells[at.element!] === '') return line
    while (cells.length < Object.keys(at).length) cells.push('')
    const [position, component] = cells[at.element!]!.split('-').map(Number)
    const own = segments.get(cells[at.segment!]!.split('.')[0]!)?.[position! - 1] ?? ''
    const data = component === undefined ? own : (segments.get(own)?.[component - 1] ?? '')
    const known = elements.get(data) ?? [data, '', 'C', '', '']
    const columns = ['data', 'name', 'type', 'min', 'max']
    for (const [index, column] of columns.entries()) cells[at[column]!] ||= known[index]!
    return cells.join('\t')
  })
  return [header, ...rows].join('\n')
}

const writeModule = (place: string, name: string, text: string): void =>
  writeFileSync(
    join(place, `${basename(name, '.tsv')}.gen.ts`),
    `export default ${JSON.stringify(text).replaceAll('\\n', '\\n\\\n')}\n`,
  )

const tablesIn = (place: string): string[] => readdirSync(place).filter((each) => each.endsWith('.tsv'))

for (const name of tablesIn(folder)) {
  const text = completed(name)
  writeFileSync(join(folder, name), text)
  writeModule(folder, name, text)
}

const codes = join(x12, 'codes')
for (const name of tablesIn(codes)) writeModule(codes, name, readFileSync(join(codes, name), 'utf8'))
