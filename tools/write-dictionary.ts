import { writeFileSync } from 'node:fs'
import { dictionaryPage } from '@mortar/canonical/dictionary'
import { nouns } from '@mortar/canonical/nouns'
import { siteFilesPage } from '@mortar/canonical/site/site-files'

writeFileSync('docs/dictionary.md', dictionaryPage(nouns))
writeFileSync('docs/site-files.md', siteFilesPage())
