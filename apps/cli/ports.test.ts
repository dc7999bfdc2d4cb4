import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { busyPort, portOf } from './ports.ts'
import { UsageError } from './usage.ts'

/** What a second server on the port of a first one fails with. */
const takenPort = async () => {
  const first = createServer()
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
  const { port } = first.address() as { port: number }
  const second = createServer()
  const error = await new Promise((resolve) => second.once('error', resolve).listen(port, '127.0.0.1'))
  first.close()
  return { port, error }
}

test('a port in use is told in a sentence, with the flag that changes it', async () => {
  const { port, error } = await takenPort()
  const told = busyPort(error, { port: 1, 'claims-tcp': port, 'claims-http': 2 })
  expect(told).toMatchObject({ name: 'Fault', code: 'port-in-use' })
  expect((told as Error).message).toMatch(new RegExp(`^Port ${port} is in use .* --claims-tcp `))
})

test('what is no matter of ports stays what it is', () => {
  const other = new Error('other')
  expect(busyPort(other, { port: 4100 })).toBe(other)
})

test('a port is a number that a port can have', () => {
  expect([portOf('port', '0'), portOf('port', '65535')]).toEqual([0, 65_535])
  for (const text of ['', 'abc', '-1', '65536', '41.5']) expect(() => portOf('port', text)).toThrow(UsageError)
})
