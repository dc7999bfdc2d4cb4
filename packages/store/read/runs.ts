export const listRuns = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
