import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { readIfThere } from '../files.ts'
import type { Place } from './place.ts'

/** The port used last time when it is still free, else another free one; kept for the next start. */
export const choosePort = async (place: Place): Promise<number> => {
  const file = join(place.folder, 'port')
  const last = Number(readIfThere(file))
  const port = (last && (await freePort(last))) || (await freePort(0))
  if (!port) throw new Error('no free port on 127.0.0.1')
  if (port !== last) writeFileSync(file, String(port), { mode: 0o600 })
  return port
}

const freePort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const found = (server.address() as AddressInfo).port
      server.close(() => resolve(found))
    })
  })
