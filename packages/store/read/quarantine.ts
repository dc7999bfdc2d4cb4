export const listQuarantine = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
