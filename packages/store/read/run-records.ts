export const listRunRecords = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
