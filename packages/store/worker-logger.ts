import { Logger } from 'graphile-worker'

/** graphile-worker writes whole jobs into its log lines; Mortar listens to its events instead. */
export const quietLogger = new Logger(() => () => {})
