import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { standardFolder } from '@mortar/canonical/site/parse-site'

const folders = ['in', 'out']

/** The maps that come with Mortar (`in/834/member.sql`), as files of a site: path below the site folder → bytes. */
export const readStandardMaps = async (): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const folder of folders) {
    const root = join(import.meta.dirname, folder)
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const path of paths.sort()) {
      const below = path.slice(import.meta.dirname.length + 1).replaceAll('\\', '/')
      files.set(`${standardFolder}/${below}`, await readFile(path))
    }
  }
  return files
}
