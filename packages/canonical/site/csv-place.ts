/** Where a CSV cannot be read, 1-based, and why; never the text. */
export interface CsvFault {
  readonly line: number
  readonly column: number
  readonly hint: string
}

/** The first fault of a CSV: a quote out of place, one never closed, or a row of another number of cells than the header. */
export const firstCsvFault = (text: string): CsvFault | undefined => {
  let wanted: number | undefined
  let line = 1
  for (let at = 0; at < text.length; ) {
    const row = rowAt(text, at)
    const place = (offset: number) => placeIn(text, { at, line }, offset)
    if (row.wrong) return { ...place(row.wrong.at), hint: row.wrong.hint }
    const cells = row.starts.length
    const isEmpty = row.end === at
    if (wanted !== undefined && cells !== wanted && !isEmpty)
      return {
        ...place(row.starts[wanted] ?? row.end),
        hint: `The row has ${cells === 1 ? 'one cell' : `${cells} cells`}, and the header ${wanted}.`,
      }
    if (!isEmpty) wanted ??= cells
    line += text.slice(at, row.next).split('\n').length - 1
    at = row.next
  }
  return undefined
}

/** 1-based column at which the cell of that number, counted from 0, begins in a line of a CSV. */
export const cellStart = (line: string, cell: number): number => (rowAt(line, 0).starts[cell] ?? line.length) + 1

interface Row {
  /** Offset at which each cell begins. */
  readonly starts: readonly number[]
  /** Offset of the line end, and of what follows it. */
  readonly end: number
  readonly next: number
  readonly wrong?: { readonly at: number; readonly hint: string }
}

const rowAt = (text: string, from: number): Row => {
  const starts = [from]
  let at = from
  for (;;) {
    const cell = cellAt(text, at)
    if (cell.wrong) return { starts, end: cell.end, next: cell.end, wrong: cell.wrong }
    if (text[cell.end] !== ',') return { starts, end: cell.end, next: cell.end + lineEndAt(text, cell.end) }
    at = cell.end + 1
    starts.push(at)
  }
}

const cellAt = (text: string, from: number): Pick<Row, 'end' | 'wrong'> => {
  if (text[from] === '"') return quotedAt(text, from)
  let end = from
  while (end < text.length && text[end] !== ',' && !lineEndAt(text, end)) {
    if (text[end] === '"')
      return {
        end,
        wrong: { at: end, hint: 'A quote stands inside a cell: put the cell in quotes and write it twice.' },
      }
    end++
  }
  return { end }
}

const quotedAt = (text: string, from: number): Pick<Row, 'end' | 'wrong'> => {
  let end = from + 1
  for (; text[end] !== '"' || text[end + 1] === '"'; end += text[end] === '"' ? 2 : 1)
    if (end >= text.length) return { end, wrong: { at: from, hint: 'The quote that opens here is never closed.' } }
  end++
  if (end >= text.length || text[end] === ',' || lineEndAt(text, end)) return { end }
  return { end, wrong: { at: end, hint: 'Text follows a closing quote.' } }
}

const lineEndAt = (text: string, at: number): number => (text[at] === '\n' ? 1 : text.startsWith('\r\n', at) ? 2 : 0)

const placeIn = (text: string, row: { readonly at: number; readonly line: number }, offset: number) => {
  const before = text.slice(row.at, offset).split('\n')
  return { line: row.line + before.length - 1, column: before.at(-1)!.length + 1 }
}
