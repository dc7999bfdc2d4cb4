import type { RemoteFile } from './transport.ts'

/** A listing and the moment, by our clock, at which it was asked for. */
export interface Listing {
  readonly files: readonly RemoteFile[]
  readonly listedAt: Date
}

/** When a file is taken to be written to its end. */
export interface SettledRules {
  /** Size and time must have stayed the same for so long between two listings; 10,000 when left out. */
  readonly quietMs?: number | undefined
  /** A file last changed so long ago needs no second look; 600,000 when left out. Guards against clocks that differ. */
  readonly oldMs?: number | undefined
  /** Ends of names under which senders write before they rename. */
  readonly temporarySuffixes?: readonly string[] | undefined
}

const usualSuffixes = ['.part', '.partial', '.filepart', '.tmp', '.temp', '.writing', '.crdownload']

/** True for a name under which a sender is still writing. Case does not matter; a leading dot counts as one. */
export const isTemporaryName = (name: string, suffixes: readonly string[] = usualSuffixes): boolean =>
  name.startsWith('.') || suffixes.some((suffix) => name.toLowerCase().endsWith(suffix.toLowerCase()))

/**
 * The files of a listing that nobody is writing any more: the same size and time as in an earlier listing, or last
 * changed long ago. Over SFTP nothing better can be known; the control totals of the file tell the rest.
 */
export const settledFiles = (
  current: Listing,
  previous: Listing | null,
  rules: SettledRules = {},
): readonly RemoteFile[] => {
  const { quietMs = 10_000, oldMs = 600_000, temporarySuffixes = usualSuffixes } = rules
  const lookedLongEnough = previous !== null && current.listedAt.getTime() - previous.listedAt.getTime() >= quietMs
  const before = new Map(previous?.files.map((file) => [file.path, file]))
  return current.files.filter((file) => {
    if (isTemporaryName(file.name, temporarySuffixes)) return false
    const isOld = current.listedAt.getTime() - file.modifiedAt.getTime() >= oldMs
    return isOld || (lookedLongEnough && isSame(file, before.get(file.path)))
  })
}

const isSame = (file: RemoteFile, other: RemoteFile | undefined): boolean =>
  file.bytes === other?.bytes && file.modifiedAt.getTime() === other.modifiedAt.getTime()
