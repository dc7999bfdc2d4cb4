import { createHmac } from 'node:crypto'
import { Fault } from '@mortar/values/issue'

/** A key for one purpose, derived from the master key; knowing it tells nothing of the master key or of the others. */
export const deriveKey = (masterKey: Buffer, purpose: string): Buffer => {
  if (masterKey.length !== 32) throw new Fault('master-key-wrong')
  return createHmac('sha256', masterKey).update(`mortar/${purpose}/1`).digest()
}
