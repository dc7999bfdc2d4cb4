/** A row of a tab-separated table: the text of each column by name ('' when blank), and the line it stands on. */
export interface TableRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** Reads a tab-separated text with one header row. Blank lines are skipped. */
export const readTable = (text: string): TableRow[] => {
  const [header = '', ...lines] = text.split('\n')
  const names = header.split('\t')
  return lines.flatMap((lineText, index) => {
    if (lineText === '') return []
    const parts = lineText.split('\t')
    return [{ line: index + 2, cells: Object.fromEntries(names.map((name, at) => [name, parts[at] ?? ''])) }]
  })
}
