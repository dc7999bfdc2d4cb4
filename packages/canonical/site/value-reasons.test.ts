import { expect, test } from 'vitest'
import { connectionFile } from './connection.ts'
import { inFeedFile } from './feed.ts'
import { reasonOf } from './value-reasons.ts'

const reasons = (schema: typeof inFeedFile | typeof connectionFile, value: unknown): Record<string, string> => {
  const { error } = schema.safeParse(value)
  return Object.fromEntries((error?.issues ?? []).map((fault) => [fault.path.join('.'), reasonOf(fault)]))
}

test('what is wrong with a value is told in words that say what to write', () => {
  const feed = {
    feed: 3,
    direction: 'in',
    file: { format: 'delimited', layout: 'x', delimiter: ';;', name: { regex: 'x' }, max_expansion: 0 },
    max_error_rate: 3,
    poll: '5x',
    expect: { on: [], due: '7:00' },
    control: [{ name: 'a', expect: 'x', count: 'D' }],
    load: { a: 'x' },
    many: 'x',
    routes: ['x'],
  }
  expect(reasons(inFeedFile, feed)).toEqual({
    feed: 'It must be text: put a number, a day or a yes in quotes.',
    'file.delimiter': 'It must have exactly 1 character.',
    'file.max_expansion': 'It must be above 0.',
    max_error_rate: 'It must be at most 1.',
    poll: 'write a duration as 500ms, 30s, 90m, 4h or 3d',
    'expect.on': 'It must list at least 1.',
    'expect.due': 'write a time as 06:30',
    'control.0.expect': 'write trailer.<field>, header.<field> or values.<name>',
    'load.a': 'It must be one of insert, upsert.',
    many: 'It must be a list.',
    'routes.0': 'write a feed as partner/feed',
  })
})

test('forms that a value may have are told by their names', () => {
  const feed = { feed: 'a', direction: 'in', file: { format: 'zip' } }
  expect(reasons(inFeedFile, feed)).toEqual({
    'file.format': 'It must be one of fixed_width, delimited, json, x12.',
  })
  const environments = {
    test: {
      protocol: 'sftp',
      host: 'x',
      port: 1.5,
      username: 'u',
      auth: {},
      paths: {},
      host_keys: [{ fingerprint: 'x', valid_from: '2026-01-01' }],
    },
    other: { protocol: 'http', base_url: 'nowhere', auth: { type: 'none' } },
  }
  expect(reasons(connectionFile, { environments })).toEqual({
    'environments.test.port': 'It must be a whole number.',
    'environments.test.auth': 'It has none of the forms that it may have.',
    'environments.test.host_keys.0.fingerprint': 'write a host key as SHA256: and 43 characters',
    'environments.other.base_url': 'It must be a URL, as https://api.example/v2.',
  })
})
