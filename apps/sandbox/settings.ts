import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { day } from '@mortar/testkit/days'
import type { DemoMonthOptions } from '@mortar/testkit/month'

/** How long the month goes on after its last day, so that a demo left running gets a file each morning. */
const daysAhead = 30

/**
 * The settings of the demo month in a home: those of the first start, kept in `month.json`. A later start with another
 * day must not make another month, or the same claims would come again under other names.
 */
export async function monthSettings(home: string, wanted: DemoMonthOptions): Promise<DemoMonthOptions> {
  await mkdir(home, { recursive: true })
  const path = join(home, 'month.json')
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept === undefined) await writeFile(path, JSON.stringify(wanted))
  const { until, seed, familyCount } = JSON.parse(kept ?? JSON.stringify(wanted)) as DemoMonthOptions
  return { until: day(until), seed, ...(familyCount !== undefined && { familyCount }), daysAhead }
}
