import type {
  ClaimKind,
  Delivery,
  FeedToday,
  LedgerRow,
  Outcomes,
  PriorAuthStatus,
  RunSummary,
  Record as SourceRecord,
} from '../client/index.ts'

/** How a state feels; the colour follows from it, a shape and a word always go with it. */
export type Tone = 'good' | 'warn' | 'bad' | 'held' | 'quiet'

/** A state in words. */
export interface Wording {
  readonly label: string
  readonly tone: Tone
  /** What it means, one sentence, for hover and help. */
  readonly means: string
}

const wording = (label: string, tone: Tone, means: string): Wording => ({ label, tone, means })

/** How a feed stands against its calendar. */
export const feedStates: Readonly<Record<FeedToday['state'], Wording>> = {
  'on-time': wording('On time', 'good', 'It came before its due time, or is the first that ever came.'),
  late: wording('Late', 'warn', 'It is past its due time, or came past it.'),
  missing: wording('Missing', 'bad', 'It is past its due time and its grace, and not here.'),
  due: wording('Due', 'quiet', 'It is expected and still in time.'),
  'not-expected': wording('Not expected', 'quiet', 'No calendar asks for it now.'),
  never: wording('Never came', 'quiet', 'Nothing of this feed has come yet.'),
}

/** What became of a run. */
export const runStates: Readonly<Record<RunSummary['state'], Wording>> = {
  working: wording('Working', 'quiet', 'It is being read, mapped and posted now.'),
  posted: wording('Posted', 'good', 'It was posted and balances.'),
  held: wording('Held', 'held', 'The whole file waits for a person; nothing of it was posted.'),
  rejected: wording('Rejected', 'bad', 'The whole file was refused; nothing of it was posted.'),
  duplicate: wording('Duplicate', 'quiet', 'The same content came before; nothing was done twice.'),
  failed: wording('Failed', 'bad', 'It ended broken and has no balanced ledger.'),
}

/** What became of a record. */
export const outcomes: Readonly<Record<SourceRecord['outcome'], Wording>> = {
  posted: wording('Posted', 'good', 'New, and in the books.'),
  updated: wording('Updated', 'good', 'Known, and changed what we held.'),
  unchanged: wording('Unchanged', 'quiet', 'Known, with the same content.'),
  duplicate: wording('Duplicate', 'quiet', 'The same record came before; counted, not posted again.'),
  held: wording('Held', 'held', 'Waits for a named cause and is released by it.'),
  rejected: wording('Rejected', 'bad', 'Wrong data; in quarantine with its reason.'),
  envelope: wording('Envelope', 'quiet', 'Header, trailer or filler: part of the file, no data of its own.'),
  dismissed: wording('Dismissed', 'quiet', 'Set aside by a person, with a reason.'),
}

/** What can become of a detail record in a run, in the order a run decides it. */
export const runOutcomes = [
  'posted',
  'updated',
  'unchanged',
  'duplicate',
  'held',
  'rejected',
] as const satisfies readonly (keyof Outcomes)[]

/** The buckets of a ledger: the outcomes, and what is part of the file but no data. */
export const ledgerBuckets = [...runOutcomes, 'envelope'] as const satisfies readonly (keyof LedgerRow)[]

/** How far an outbound message is. */
export const deliveryStates: Readonly<Record<Delivery['state'], Wording>> = {
  queued: wording('Queued', 'quiet', 'Waits for its turn or for the next try.'),
  sent: wording('Sent', 'warn', 'Sent, and not answered yet.'),
  delivered: wording('Delivered', 'quiet', 'The partner has it and has not said what it thinks.'),
  accepted: wording('Accepted', 'good', 'The partner took it.'),
  applied: wording('Applied', 'good', 'The partner said it acted on it.'),
  refused: wording('Refused', 'bad', 'The partner said no; a discrepancy is open.'),
}

/** What became of a claim decided here. */
const claimKinds: Readonly<Record<ClaimKind, Wording>> = {
  paid: wording('Paid', 'good', 'It was priced and paid.'),
  rejected: wording('Rejected', 'bad', 'It was refused, with its reasons.'),
  duplicate: wording('Duplicate', 'quiet', 'The same claim was paid before; it was answered as then.'),
  reversed: wording('Reversal', 'quiet', 'It takes back a claim that was paid before.'),
  rebilled: wording('Rebilled', 'good', 'It takes back a claim and pays the new one in its place.'),
  eligible: wording('Eligible', 'good', 'The person is covered on that day.'),
  authorized: wording('Authorization', 'quiet', 'A prior authorization was asked for, asked about or taken back.'),
  reported: wording('Report', 'quiet', 'Another payer told what it paid; nothing was paid for it here.'),
}

/** What was only captured or quoted (112-AN `C`, `B`). */
const unpaid = {
  captured: wording('Captured', 'quiet', 'It was priced and counted, and is paid another way: no partner is sent it.'),
  quoted: wording('Quoted', 'quiet', 'Only its price was asked for; nothing was paid.'),
}

/** What claims are told apart by: paid is what was not only captured or quoted. */
export const claimOutcomes = { ...claimKinds, ...unpaid }

/** What became of a claim. */
export const claimWording = ({ kind, status }: { readonly kind: ClaimKind; readonly status: string }): Wording => {
  if (status === 'C') return unpaid.captured
  return status === 'B' ? unpaid.quoted : claimKinds[kind]
}

/** How a prior authorization stands. */
export const priorAuthStatuses: Readonly<Record<PriorAuthStatus, Wording>> = {
  pended: wording('Waits', 'held', 'Nobody has decided it; claims that need it are refused.'),
  approved: wording('Approved', 'good', 'Claims within its terms are decided with it.'),
  denied: wording('Denied', 'bad', 'Claims that need it are refused.'),
  withdrawn: wording('Withdrawn', 'quiet', 'It was taken back; claims are decided without it.'),
}

/** What a run executes. */
export const runKinds: Readonly<Record<RunSummary['kind'], string>> = {
  file: 'File',
  pull: 'API pull',
  replay: 'Replay',
  live: 'Live claims',
}

/** A name of the machine in words: `member-not-loaded` becomes `Member not loaded`, `signedBy` becomes `Signed by`. */
export const inWords = (name: string): string => {
  const apart = name.replaceAll(/([a-z])([A-Z])/g, (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`)
  const words = apart.replaceAll(/[-_.]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The feed's own name without its partner: `acme-pbm/paid-claims-daily` becomes `paid-claims-daily`. */
export const feedNameOf = (feedId: string): string => feedId.slice(feedId.indexOf('/') + 1)

/** Who did something: a person by the email alone, `user:ann@tpa.example` becomes `ann@tpa.example`. */
export const actorName = (actor: string): string => actor.replace(/^user:/, '')

/** A business key without the partner that gave it: `acme-pbm/A1001/2` becomes `A1001/2`. */
export const keyWithoutPartner = (businessKey: string): string =>
  businessKey.split('/').length > 2 ? businessKey.slice(businessKey.indexOf('/') + 1) : businessKey

/** A ledger unit in words: `cents:plan-paid` becomes `Plan paid`, and tells that it is money. */
export const ledgerUnit = (unit: string): { readonly label: string; readonly kind: 'count' | 'bytes' | 'money' } => {
  if (unit === 'bytes') return { label: 'Bytes', kind: 'bytes' }
  if (unit.startsWith('cents:')) return { label: inWords(unit.slice(6)), kind: 'money' }
  return { label: inWords(unit), kind: 'count' }
}
