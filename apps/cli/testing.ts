import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { vi } from 'vitest'

/** A home of its own with a database, which commands find by their environment as a person's would. */
export const testHome = async () => {
  const db = await testDatabase()
  const home = mkdtempSync(join(tmpdir(), 'mortar-cli-'))
  vi.stubEnv('MORTAR_HOME', home)
  vi.stubEnv('DATABASE_URL', db.adminUrl)
  vi.stubEnv('MORTAR_SECRET_MORTAR_MASTER_KEY', testMasterKey.toString('base64'))
  const stop = async () => {
    vi.unstubAllEnvs()
    rmSync(home, { recursive: true, force: true })
    await db.stop()
  }
  return { db, stop }
}

/** Runs a command: its exit code and all that it printed. */
export const printedBy = async (
  run: () => Promise<number>,
): Promise<{ readonly code: number; readonly text: string }> => {
  const told: string[] = []
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text) => void told.push(String(text))),
  )
  const code = await run()
  for (const spy of spies) spy.mockRestore()
  return { code, text: told.join('\n') }
}
