import { type FileHandle, open } from 'node:fs/promises'

/** A file of JSON lines that only grows. A line is answered for when the disk has it. */
export interface JsonLog<Entry> {
  /** Resolves when the line is on the disk, in the order of the calls. */
  append(entry: Entry): Promise<void>
  close(): Promise<void>
}

/** What was in the file, and the file ready for more. */
export interface OpenedLog<Entry> {
  readonly entries: readonly Entry[]
  readonly log: JsonLog<Entry>
}

/**
 * Opens or creates a log. A last line without its line feed was cut off by a crash before anybody was told of it,
 * and is taken away.
 */
export async function openJsonLog<Entry>(path: string): Promise<OpenedLog<Entry>> {
  const file = await open(path, 'a+')
  const text = await file.readFile('utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) await file.truncate(Buffer.byteLength(whole))
  const entries = whole
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry)
  return { entries, log: grouped(file) }
}

interface Waiting {
  readonly line: string
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** While one group of lines is on its way to the disk, the next gathers: one sync serves many callers. */
function grouped<Entry>(file: FileHandle): JsonLog<Entry> {
  let waiting: Waiting[] = []
  let writing: Promise<void> | undefined
  const writeAll = async () => {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await writeGroup(file, group)
    }
    writing = undefined
  }
  return {
    append: (entry) =>
      new Promise((done, failed) => {
        waiting.push({ line: `${JSON.stringify(entry)}\n`, done, failed })
        writing ??= writeAll()
      }),
    close: async () => {
      await writing
      await file.close()
    },
  }
}

async function writeGroup(file: FileHandle, group: readonly Waiting[]) {
  try {
    await file.appendFile(group.map((each) => each.line).join(''))
    await file.datasync()
    for (const each of group) each.done()
  } catch (error) {
    for (const each of group) each.failed(error)
  }
}
