import { spawnSync } from 'node:child_process'

/** Runs a program in this terminal; ends this process with its exit code when it fails. */
export const sh = (program: string, args: readonly string[], env: Record<string, string> = {}): void => {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
