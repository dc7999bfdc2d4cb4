import type { FileHandle } from 'node:fs/promises'
import ssh2 from 'ssh2'

/** An answer other than success, with its SFTP status code. */
export class Refusal extends Error {
  readonly status: number
  constructor(message: string, status: number = ssh2.utils.sftp.STATUS_CODE.FAILURE) {
    super(message)
    this.status = status
  }
}

/** A file a client has open. */
export interface OpenFile {
  readonly kind: 'file'
  readonly file: FileHandle
  /** The file is shown as if it had no bytes. */
  readonly empty: boolean
  /** The connection breaks when reading gets this far. */
  readonly breaksAt: number
}

/** A folder a client is listing, and the names not told yet. */
export interface OpenFolder {
  readonly kind: 'folder'
  readonly path: string
  readonly names: string[]
}

/** What one client has open, by the handle it was given. */
export interface Handles {
  keep(opened: OpenFile | OpenFolder): Buffer
  /** Throws a Refusal when the handle is not known or of the other kind. */
  file(handle: Buffer): OpenFile
  folder(handle: Buffer): OpenFolder
  close(handle: Buffer): Promise<void>
  closeAll(): void
}

/** No handles yet. */
export function handles(): Handles {
  const opened = new Map<number, OpenFile | OpenFolder>()
  let last = 0
  const numberOf = (handle: Buffer): number => (handle.length === 4 ? handle.readUInt32BE() : 0)
  const found = <Kind extends 'file' | 'folder'>(handle: Buffer, kind: Kind) => {
    const each = opened.get(numberOf(handle))
    if (each?.kind !== kind) throw new Refusal('no such handle')
    return each as Extract<OpenFile | OpenFolder, { kind: Kind }>
  }
  return {
    keep: (each) => {
      const handle = Buffer.alloc(4)
      handle.writeUInt32BE(++last)
      opened.set(last, each)
      return handle
    },
    file: (handle) => found(handle, 'file'),
    folder: (handle) => found(handle, 'folder'),
    close: async (handle) => {
      const each = opened.get(numberOf(handle))
      if (each === undefined) throw new Refusal('no such handle')
      opened.delete(numberOf(handle))
      if (each.kind === 'file') await each.file.close()
    },
    closeAll: () => {
      for (const each of opened.values()) if (each.kind === 'file') each.file.close().catch(() => {})
      opened.clear()
    },
  }
}
