import type { Connection } from '@mortar/canonical/site/connection'
import type { HttpsClient } from '@mortar/transport/https'
import { openHttps, openTransport } from '@mortar/transport/open'
import type { Transport } from '@mortar/transport/transport'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'

/** The files of a partner, by its connection. Throws `connection-wrong-kind`. */
export const openFiles = async (ground: Ground, connection: Connection): Promise<Transport> => {
  if (connection.protocol === 'http') throw new Fault('connection-wrong-kind')
  return openTransport(connection, toolsOf(ground))
}

/** The API of a partner, by its connection. Throws `connection-wrong-kind`. */
export const openApi = async (ground: Ground, connection: Connection): Promise<HttpsClient> => {
  if (connection.protocol !== 'http') throw new Fault('connection-wrong-kind')
  return openHttps(connection, toolsOf(ground))
}

const toolsOf = (ground: Ground) => ({
  resolveSecret: (name: string) => ground.resolveSecret(name).toString(),
  now: ground.now,
})
