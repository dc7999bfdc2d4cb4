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

/** Processor time a process has taken so far, of itself in user and system, in microseconds; 0 when it is gone. Counted in hundredths of a second. */
export const processorMicros = (pid: number): number => {
  // Behind the name, which may hold anything: state is field 3, user time 14, system time 15.
  const fields = textOf(pid, 'stat').split(') ').at(-1)!.split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10_000
}

/** A process and all below it. */
export const familyOf = (pid: number, processes: readonly Process[] = allProcesses()): number[] => [
  pid,
  ...processes.filter(({ parent }) => parent === pid).flatMap((child) => familyOf(child.pid, processes)),
]

const commandOf = (pid: number): string => textOf(pid, 'cmdline').replaceAll('\0', ' ').trim()

const textOf = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
