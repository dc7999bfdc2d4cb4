import { readdirSync, readFileSync } from 'node:fs'

/** A process of this machine, as /proc shows it. */
export interface Process {
  readonly pid: number
  readonly parent: number
  /** Its arguments, blanks between; empty for one that is dead and not yet buried. */
  readonly command: string
}

/** Every process there is. */
export const allProcesses = (): Process[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map((pid) => ({
      pid,
      parent: Number(/^PPid:\s+(\d+)/m.exec(textOf(pid, 'status'))?.[1]),
      command: commandOf(pid),
    }))

/** The mapper children of a hub. */
export const mappersOf = (hubPid: number): number[] =>
  allProcesses()
    .filter(({ parent, command }) => parent === hubPid && command.includes('mapping/child.ts'))
    .map(({ pid }) => pid)

/** Resident memory in bytes; 0 when the process is gone. */
export const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(textOf(pid, 'status'))?.[1] ?? 0) * 1024

const commandOf = (pid: number): string => textOf(pid, 'cmdline').replaceAll('\0', ' ').trim()

const textOf = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
