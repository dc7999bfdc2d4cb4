/** One regular file at the other side. */
export interface RemoteFile {
  /** The name alone, without folders. */
  readonly name: string
  /** The whole path as this transport takes it. */
  readonly path: string
  readonly bytes: number
  /** By the other side's clock, which may differ from ours; whole seconds over SFTP. */
  readonly modifiedAt: Date
}

/** Stops the work: it then fails with `transport-cancelled`. */
export interface Stoppable {
  readonly signal?: AbortSignal | undefined
}

/** Where a reading starts, in bytes from the beginning of the file; 0 when left out. */
export interface ReadOptions extends Stoppable {
  readonly from?: number | undefined
}

/**
 * The one way this platform reaches files elsewhere, whatever the protocol. Paths are written with `/` and taken from
 * the connection's root. Everything fails with a TransportFailure; every step has a time limit; nothing is tried twice
 * here (see retry.ts and resume.ts).
 */
export interface Transport {
  /** The regular files of a folder by name; folders, links and devices are left out. */
  list(folder: string, options?: Stoppable): Promise<readonly RemoteFile[]>
  /** The bytes of a file in order, fetched as they are consumed. Leaving the loop early frees the file. */
  read(path: string, options?: ReadOptions): AsyncIterable<Uint8Array>
  /** Writes or replaces a file and resolves to its bytes when the other side has taken all of them. */
  write(path: string, content: AsyncIterable<Uint8Array>, options?: Stoppable): Promise<number>
  /** Moves a file. Never replaces one: fails with `remote-exists`. */
  rename(from: string, to: string, options?: Stoppable): Promise<void>
  /** What is at the path, or null when nothing is. */
  stat(path: string, options?: Stoppable): Promise<RemoteFile | null>
  /** Deletes a file. Deleting what is not there is no failure. */
  remove(path: string, options?: Stoppable): Promise<void>
  /** Frees the connection. A later call opens it again. */
  close(): Promise<void>
}

/** The last part of a path written with `/`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Joins a folder and a name with one `/`. */
export const pathIn = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`
