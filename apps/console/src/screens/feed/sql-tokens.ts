/** A piece of SQL: all pieces together are the text. */
export interface SqlToken {
  readonly kind: 'comment' | 'text' | 'number' | 'keyword' | 'word' | 'rest'
  readonly text: string
}

const keywords = new Set(
  `all and any array as asc between by case cast coalesce cross date decimal desc distinct else end exists false filter
  from full group having if ilike in inner interval is join json lateral left like limit not null nullif on or order
  outer over partition qualify replace right select then true try_cast union unnest using values varchar when where
  with`.split(/\s+/),
)

const piece =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^']|'')*'?)|(?<number>\b\d+(?:\.\d+)?\b)|(?<word>"[^"]*"|[A-Za-z_]\w*)|(?<rest>[\s\S])/g

/** Cuts SQL into pieces for colouring. It need not be right SQL; nothing of the text is lost. */
export const sqlTokens = (sql: string): readonly SqlToken[] =>
  [...sql.matchAll(piece)].map(({ 0: text, groups = {} }): SqlToken => {
    if (groups.comment !== undefined) return { kind: 'comment', text }
    if (groups.text !== undefined) return { kind: 'text', text }
    if (groups.number !== undefined) return { kind: 'number', text }
    if (groups.word === undefined) return { kind: 'rest', text }
    return { kind: keywords.has(text.toLowerCase()) ? 'keyword' : 'word', text }
  })
