import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const demo = resolve(import.meta.dirname, '../sites/demo')

/** Copies the demo site into a folder. `change` gives each file's text as it is to be there; undefined leaves it out. */
export const copySite = (folder: string, change: (path: string, text: string) => string | undefined): void => {
  for (const entry of readdirSync(demo, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = relative(demo, join(entry.parentPath, entry.name))
    const text = change(path, readFileSync(join(demo, path), 'utf8'))
    if (text === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
