export const listAlarms = async (..._: unknown[]): Promise<never> => {
  throw new Error('not yet')
}
