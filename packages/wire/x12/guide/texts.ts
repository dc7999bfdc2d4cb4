import guide834 from '../guides/834.gen.ts'
import guide835 from '../guides/835.gen.ts'
import guide837P from '../guides/837P.gen.ts'
import envelope from '../guides/envelope.gen.ts'

/** The tables of the guides, by the name they have in `guides.tsv`. */
export const guideTexts: Readonly<Record<string, string>> = {
  envelope,
  '834': guide834,
  '835': guide835,
  '837P': guide837P,
}
