export const searchAll = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
