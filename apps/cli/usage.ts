import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** The command line was not understood. */
export class UsageError extends Error {}

/** One `mortar <name>`. `run` resolves to the exit code. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly describes: string
  readonly run: (args: string[]) => Promise<number>
}

/** Reads options and positional arguments; throws UsageError for what is not known. */
export const readArgs = <Options extends ParseArgsOptionsConfig>(args: string[], options: Options) => {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
