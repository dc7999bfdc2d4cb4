export const tellLens = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
