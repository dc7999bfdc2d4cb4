import classes from './maps.module.css'
import { type SqlToken, sqlTokens } from './sql-tokens.ts'

interface SqlProps {
  readonly sql: string
  /** Words that are lit wherever they stand. */
  readonly lit: ReadonlySet<string>
  readonly label: string
}

/** SQL in colours, with line numbers. */
export const Sql = ({ sql, lit, label }: SqlProps) => (
  <section aria-label={label}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard */}
    <pre className={classes.sql} tabIndex={0}>
      <code>
        {linesOf(sqlTokens(sql.trimEnd())).map((tokens, line) => (
          <span key={`line-${line + 1}`} className={classes.line}>
            {tokens.map(({ kind, text }, place) => (
              <span
                key={`${place}-${text}`}
                className={classes[kind]}
                data-lit={(kind === 'word' && lit.has(text)) || undefined}
              >
                {text}
              </span>
            ))}
          </span>
        ))}
      </code>
    </pre>
  </section>
)

/** The tokens by line; one that runs over lines is cut at their ends. */
const linesOf = (tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] => {
  const lines: SqlToken[][] = [[]]
  for (const { kind, text } of tokens) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ kind, text: part })
    }
  }
  return lines
}
