import { existsSync, statSync } from 'node:fs'
import { readSiteFolder } from '@mortar/journeys/apply'
import { UsageError } from './usage.ts'

/** Reads the site folder that a command line names. A UsageError when there is no such folder. */
export const siteFolderOf = (folder: string): ReturnType<typeof readSiteFolder> => {
  if (existsSync(folder) && statSync(folder).isDirectory()) return readSiteFolder(folder)
  throw new UsageError(`There is no site folder ${folder}.`)
}
