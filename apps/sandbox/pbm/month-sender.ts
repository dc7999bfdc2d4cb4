import type { MonthFile } from '@mortar/testkit/month-file'
import type { SandboxClock } from '../clock.ts'
import type { Outbox } from './outbox.ts'
import type { Seal } from './seal.ts'

/** Lays the files of a month as their time comes. */
export interface MonthSender {
  /** Lays every file that is due by the clock and was never laid; resolves to their names. */
  sendDue(): Promise<string[]>
  stop(): Promise<void>
}

/** What a sender works with. */
export interface MonthSenderOptions {
  readonly files: readonly MonthFile[]
  readonly outbox: Outbox
  readonly seal: Seal
  readonly clock: SandboxClock
}

const lookEveryMs = 5_000

/** Sends what is due every few seconds, and whenever asked. A sealed file differs each time, so none is sealed twice. */
export function monthSender(options: MonthSenderOptions): MonthSender {
  let last: Promise<string[]> = Promise.resolve([])
  const sendDue = () => {
    const next = last.catch(() => []).then(() => sendAll(options))
    last = next
    return next
  }
  // A failure (a full disk) shows at the next asking; the timer only tries again.
  const timer = setInterval(() => sendDue().catch(() => {}), lookEveryMs)
  return {
    sendDue,
    stop: async () => {
      clearInterval(timer)
      await last.catch(() => {})
    },
  }
}

async function sendAll({ files, outbox, seal, clock }: MonthSenderOptions): Promise<string[]> {
  const now = clock.now().toISOString()
  const due = files.filter((file) => file.arrivedAt <= now && !outbox.wasLaid(`${file.name}.pgp`))
  for (const file of due) {
    const bytes = await seal(file.bytes)
    await outbox.lay({ name: `${file.name}.pgp`, bytes, arrivedAt: new Date(file.arrivedAt) })
  }
  return due.map((file) => `${file.name}.pgp`)
}
