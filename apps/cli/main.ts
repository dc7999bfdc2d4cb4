#!/usr/bin/env node
import { Fault } from '@mortar/values/issue'
import { commands } from './commands.ts'
import { UsageError } from './usage.ts'

const help = async () => {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  return [
    'mortar: an open pharmacy-benefit platform',
    '',
    ...all.map(({ usage, describes }) => `  mortar ${usage.padEnd(46)} ${describes}`),
    '',
  ].join('\n')
}

/** Exit codes: 0 it is so, 1 it is not (issues were found, work failed), 2 the command was not understood. */
const main = async ([name, ...args]: string[]): Promise<number> => {
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : await commands[name]!()
  if (!command) {
    console.error(await help())
    return name === undefined || name === 'help' || name === '--help' ? 0 : 2
  }
  if (args.includes('--help')) {
    console.log(`mortar ${command.usage}\n  ${command.describes}`)
    return 0
  }
  try {
    return await command.run(args)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nusage: mortar ${command.usage}`)
      return 2
    }
    if (!(error instanceof Fault)) throw error
    if (args.includes('--json'))
      console.log(JSON.stringify({ ok: false, code: error.code, where: error.where, hint: error.message }))
    else console.error(`${error.code}: ${error.message}`)
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
