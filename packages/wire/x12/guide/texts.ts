import guide270 from '../guides/270.gen.ts'
import guide271 from '../guides/271.gen.ts'
import guide276 from '../guides/276.gen.ts'
import guide277 from '../guides/277.gen.ts'
import guide277CA from '../guides/277CA.gen.ts'
import guide278Request from '../guides/278-request.gen.ts'
import guide278Response from '../guides/278-response.gen.ts'
import guide820 from '../guides/820.gen.ts'
import guide834 from '../guides/834.gen.ts'
import guide835 from '../guides/835.gen.ts'
import guide837I from '../guides/837I.gen.ts'
import guide837P from '../guides/837P.gen.ts'
import guide999 from '../guides/999.gen.ts'
import envelope from '../guides/envelope.gen.ts'

/** The tables of the guides, by the name they have in `guides.tsv`. */
export const guideTexts: Readonly<Record<string, string>> = {
  envelope,
  '270': guide270,
  '271': guide271,
  '276': guide276,
  '277': guide277,
  '277CA': guide277CA,
  '278-request': guide278Request,
  '278-response': guide278Response,
  '820': guide820,
  '834': guide834,
  '835': guide835,
  '837I': guide837I,
  '837P': guide837P,
  '999': guide999,
}
