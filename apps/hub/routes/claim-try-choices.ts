import type { Site } from '@mortar/canonical/site/site'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { problems } from '../schemas/common.ts'

const most = 20

const choice = z.object({ value: z.string(), label: z.string(), note: z.string() }).meta({ id: 'TryChoice' })

type Choice = z.infer<typeof choice>

/** Plans, drugs, pharmacies and prescribers of the site that a test claim may name. No person is among them. */
export const claimTryChoices = (app: App, { siteOf }: Deps) =>
  app.get(
    '/api/claims/try/choices',
    {
      schema: {
        operationId: 'listTryChoices',
        tags: ['claims'],
        description: 'What a test claim may name: found by a part of the name or of the number; at most 20.',
        querystring: z.object({
          kind: z.enum(['plan', 'drug', 'generic', 'pharmacy', 'prescriber']),
          q: z.string().trim().max(80).default(''),
        }),
        response: { 200: z.array(choice), ...problems },
      },
    },
    async ({ person, query: { kind, q } }) => {
      const site = (await siteOf(person.tenantId))?.site
      if (!site) return []
      const sought = q.toLowerCase().split(/\s+/)
      const fits = ({ value, label, note }: Choice) => {
        const text = `${value} ${label} ${note}`.toLowerCase()
        return sought.every((word) => text.includes(word))
      }
      return firstOf(choices[kind](site), fits)
    },
  )

const firstOf = (all: Iterable<Choice>, fits: (choice: Choice) => boolean): Choice[] => {
  const found: Choice[] = []
  for (const each of all) {
    if (fits(each)) found.push(each)
    if (found.length === most) break
  }
  return found
}

const choices: Readonly<
  Record<'plan' | 'drug' | 'generic' | 'pharmacy' | 'prescriber', (site: Site) => Iterable<Choice>>
> = {
  *plan({ plans }) {
    for (const { snapshot } of plans) {
      for (const code of snapshot.codes) yield { value: code, label: snapshot.name, note: snapshot.id }
    }
  },
  *drug({ reference }) {
    for (const { ndc11, name, product, drugClass } of reference.drugs.values())
      yield { value: ndc11, label: name, note: `${product} ${drugClass}` }
  },
  // The selector of every product with the same ingredients, strength and form.
  *generic({ reference }) {
    for (const { ndc11, name, genericCode } of reference.drugs.values())
      yield { value: `generic:${genericCode}`, label: name, note: ndc11 }
  },
  *pharmacy({ reference }) {
    for (const { npi, name, ncpdpId, state } of reference.pharmacies.values())
      yield { value: npi, label: name, note: [ncpdpId, state].filter((each) => each !== null).join(' ') }
  },
  *prescriber({ reference }) {
    for (const { npi, deaNumber } of reference.prescribers.values())
      yield { value: npi, label: `Prescriber ${npi}`, note: deaNumber ?? '' }
  },
}
