export type { Tx } from '../transaction.ts'
