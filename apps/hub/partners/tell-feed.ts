export const tellFeed = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
