import { random } from '@mortar/testkit/random'
import type { HubProcess } from '../hub-process.ts'
import type { WatchedRun } from './run.ts'

const looks = 200
const recordsPerFile = 100_000_000

/** Opens the lens on random claims of the file through the API, one after the other. Returns milliseconds, in order. */
export const lookThroughLens = async (hub: HubProcess, run: WatchedRun, records: number): Promise<number[]> => {
  const cookie = await signIn(hub)
  const chance = random('bench lens')
  const times: number[] = []
  for (let look = 0; look < looks; look += 1) {
    const lineageId = run.rawFileNo * recordsPerFile + chance.between(2, records + 1)
    const startedAt = performance.now()
    const answer = await fetch(`${hub.url}/api/lens/${lineageId}`, { headers: { cookie } })
    const told = (await answer.json()) as { raw: { text: string } | null; fields: unknown[]; rows: unknown[] }
    times.push(performance.now() - startedAt)
    if (answer.status !== 200 || !told.raw || told.rows.length !== 1)
      throw new Error(`lens on ${lineageId}: ${answer.status} ${JSON.stringify(told).slice(0, 300)}`)
  }
  return times
}

const signIn = async ({ url, admin }: HubProcess): Promise<string> => {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(admin),
  })
  if (!answer.ok) throw new Error(`sign in: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
