import type { RemoteFile } from './transport.ts'

/** Endings under which senders write before they rename. */
const temporary = /\.(part|partial|tmp|temp|filepart|writing|uploading)$/i

/**
 * The files that are no longer being written, as far as a listing can tell: not under a temporary name, and not changed
 * for `settleMs`. The other side's clock may be ahead of ours; a file from the future is taken as just written.
 */
export const settled = (
  files: readonly RemoteFile[],
  rule: { readonly now: Date; readonly settleMs: number },
): readonly RemoteFile[] =>
  files.filter(
    ({ name, modifiedAt }) => !temporary.test(name) && rule.now.getTime() - modifiedAt.getTime() >= rule.settleMs,
  )
