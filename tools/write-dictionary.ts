import { writeFileSync } from 'node:fs'
import { dictionaryPage } from '@mortar/canonical/dictionary'
import { nouns } from '@mortar/canonical/nouns'

writeFileSync('docs/dictionary.md', dictionaryPage(nouns))
