const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** A count with thousands apart: `12,345`. */
export const countText = (count: number): string => whole.format(count)

/** Cents as dollars: `$1,234.50`, `-$12.00`. */
export const moneyText = (cents: number): string => dollars.format(cents / 100)

/** A count with its noun: `1 record`, `2 records`. */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${countText(count)} ${count === 1 ? noun : plural}`

/** A size in bytes as people read it: `812 B`, `1.6 MB` (powers of 1,000). */
export const bytesText = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} B`
  const [unit, size] = bytes < 1e6 ? ['KB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  return `${(bytes / Number(size)).toFixed(bytes / Number(size) < 10 ? 1 : 0)} ${unit}`
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A length of time in its two largest units: `320 ms`, `4.2 s`, `3 min 5 s`, `2 h 10 min`, `3 d 4 h`. */
export const durationText = (ms: number): string => {
  if (ms < second) return `${Math.round(ms)} ms`
  if (ms < 10 * second) return `${(ms / second).toFixed(1)} s`
  if (ms < minute) return `${Math.round(ms / second)} s`
  if (ms < hour) return twoUnits(ms, [minute, 'min'], [second, 's'])
  if (ms < day) return twoUnits(ms, [hour, 'h'], [minute, 'min'])
  return twoUnits(ms, [day, 'd'], [hour, 'h'])
}

type Unit = readonly [ms: number, name: string]

const twoUnits = (ms: number, large: Unit, small: Unit): string => {
  const first = Math.floor(ms / large[0])
  const rest = Math.floor((ms - first * large[0]) / small[0])
  return rest === 0 ? `${first} ${large[1]}` : `${first} ${large[1]} ${rest} ${small[1]}`
}

/** How long ago, or how long until: `4 min ago`, `in 2 h`. One unit: it is read at a glance. */
export const agoText = (at: Date, now: Date): string => {
  const ms = now.getTime() - at.getTime()
  const size = Math.abs(ms)
  if (size < minute) return ms >= 0 ? 'just now' : 'in a moment'
  const text =
    size < hour
      ? `${Math.floor(size / minute)} min`
      : size < day
        ? `${Math.floor(size / hour)} h`
        : `${Math.floor(size / day)} d`
  return ms >= 0 ? `${text} ago` : `in ${text}`
}

/** A moment in a zone: `Jan 6, 06:12`; with the year when it is not `now`'s. `zone` left out is the viewer's. */
export const momentText = (at: Date, now: Date, zone?: string): string =>
  new Intl.DateTimeFormat('en-US', {
    month: 'short',
    day: 'numeric',
    ...(at.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at)

/** A moment in full: `Tue, Jan 6, 2026, 06:12:09 EST`. */
export const fullMomentText = (at: Date, zone?: string): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at)

/** A calendar day, which no time zone moves: `Tue, Jan 6`; with the year when it is not `now`'s. */
export const dayText = (on: string, now: Date): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(on.startsWith(String(now.getUTCFullYear())) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`))
