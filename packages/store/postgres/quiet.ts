import pg from 'pg'

/**
 * The same database error without what it quotes from the row: PostgreSQL's detail, where and hint, and the whole message
 * of a data exception (class 22), hold values of people. Code, constraint, table and column stay for who handles it.
 */
export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof pg.DatabaseError)) return error
  for (const field of ['detail', 'where', 'hint', 'internalQuery', 'dataType'] as const) delete error[field]
  if (error.code?.startsWith('22')) replaceMessage(error, `data exception (SQLSTATE ${error.code})`)
  return error
}

const replaceMessage = (error: Error, message: string) => {
  error.stack = error.stack?.replace(error.message, message) ?? message
  error.message = message
}
