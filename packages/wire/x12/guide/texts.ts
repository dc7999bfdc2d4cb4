import guide834 from '../guides/834.gen.ts'
import envelope from '../guides/envelope.gen.ts'

/** The tables of the guides, by the name they have in `guides.tsv`. */
export const guideTexts: Readonly<Record<string, string>> = {
  envelope,
  '834': guide834,
}
