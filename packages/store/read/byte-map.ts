export const mapBytes = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
