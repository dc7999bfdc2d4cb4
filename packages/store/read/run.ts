export const loadRun = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
