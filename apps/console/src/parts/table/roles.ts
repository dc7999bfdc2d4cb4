/**
 * On a phone rows are drawn as cards, and a browser drops the roles of a table that is not drawn as one.
 * These put them back.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
} as const
