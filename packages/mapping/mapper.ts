export type * from './mapper-types.ts'
