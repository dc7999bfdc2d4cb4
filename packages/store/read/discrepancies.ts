export const listDiscrepancies = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
