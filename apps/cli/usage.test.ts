import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { adjudicate } from './commands/adjudicate.ts'
import { apply } from './commands/apply.ts'
import { check } from './commands/check.ts'
import { read } from './commands/read.ts'
import { roundtrip } from './commands/roundtrip.ts'
import { run } from './commands/run.ts'
import { start } from './commands/start.ts'
import { UsageError } from './usage.ts'

const nowhere = '/nowhere/at-all'
const message = resolve(import.meta.dirname, '../../packages/wire/ncpdp/samples/d0/01-b1-paid.req.d0')

test('a path that leads nowhere is named, by every command that takes one', async () => {
  for (const command of [apply, check, read, roundtrip, start])
    await expect(command.run([nowhere])).rejects.toThrow(
      new UsageError(`There is no ${kindOf[command.name]} ${nowhere}.`),
    )
  for (const file of [nowhere, import.meta.dirname]) {
    const missing = new UsageError(`There is no file ${file}.`)
    await expect(adjudicate.run([file, '--site', 'sites/demo'])).rejects.toThrow(missing)
    await expect(run.run(['acme-pbm/paid-claims-daily', file])).rejects.toThrow(missing)
  }
  await expect(adjudicate.run([message, '--site', message])).rejects.toThrow(`There is no site folder ${message}.`)
})

const kindOf: Readonly<Record<string, string>> = {
  apply: 'site folder',
  start: 'site folder',
  check: 'file or folder',
  read: 'file',
  roundtrip: 'file',
}

test('a day that the calendar does not have is refused', async () => {
  for (const on of ['2026-13-40', '2026-02-29', 'today'])
    await expect(adjudicate.run([message, '--site', 'sites/demo', '--on', on])).rejects.toThrow(UsageError)
})
