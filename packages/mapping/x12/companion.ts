import type { CompanionFile } from '@mortar/canonical/site/companion'
import type { OutFileFeed } from '@mortar/canonical/site/site'
import type { EnvelopeNumbers, X12Companion } from '@mortar/wire/x12/records/envelope'
import type { X12Out } from './out-file.ts'

const lineEnds = { none: '', lf: '\n', crlf: '\r\n' } as const

/** The envelope that wire writes, as `companion.yml` says it. */
export const x12CompanionOf = (file: CompanionFile): X12Companion => ({
  senderQualifier: file.sender.qualifier,
  senderId: file.sender.id,
  receiverQualifier: file.receiver.qualifier,
  receiverId: file.receiver.id,
  ...(file.application
    ? { applicationSender: file.application.sender, applicationReceiver: file.application.receiver }
    : {}),
  isTest: file.usage === 'test',
  wantsTa1: file.wants_ta1,
  separators: file.separators,
  lineEnd: lineEnds[file.line_end],
})

/** What is new with a file that a feed makes. */
export interface OutFileNumbers extends EnvelopeNumbers {
  /** `full`: all there is; `delta`: what changed. */
  readonly action: 'full' | 'delta'
}

/** What `makeX12` needs to make a file of a feed. */
export const x12OutOf = ({ feed, maps, companion }: OutFileFeed, { action, ...numbers }: OutFileNumbers): X12Out => ({
  set: feed.file.set,
  maps,
  companion: x12CompanionOf(companion),
  values: companion.values,
  numbers,
  action,
  reference: String(numbers.interchange).padStart(9, '0'),
  charset: feed.file.charset,
})
