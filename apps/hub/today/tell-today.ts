export const tellToday = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
