import type { Run } from '../../client/index.ts'

/** Whether the file still waits as a whole. One that was released keeps its state, but none of its records waits. */
export const isHeldWhole = ({ state, kind, waiting }: Run): boolean =>
  state === 'held' && kind !== 'replay' && waiting.held > 0
