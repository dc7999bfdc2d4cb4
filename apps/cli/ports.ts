import { Fault } from '@mortar/values/issue'
import { UsageError } from './usage.ts'

/** A port as given behind a flag; 0 takes any free one. */
export const portOf = (flag: string, text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(`--${flag} is a number from 0 (any free one) to 65535.`)
}

const hints: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program, perhaps another Mortar',
  EACCES: 'may not be opened by this user',
}

/** What a person can do about a port that did not open; any other error is given back as it is. `ports` stand by their flags. */
export const busyPort = (error: unknown, ports: Readonly<Record<string, number>>): unknown => {
  if (!(error instanceof Error)) return error
  const { code = '', port }: NodeJS.ErrnoException & { port?: number } = error
  const hint = hints[code]
  if (hint === undefined || port === undefined) return error
  const flag = Object.keys(ports).find((name) => ports[name] === port)
  return new Fault(
    'port-in-use',
    `Port ${port} ${hint}. ${flag ? `Choose another with --${flag}, for example --${flag} ${port + 100}.` : ''}`.trim(),
  )
}
